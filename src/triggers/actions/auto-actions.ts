import { action } from '../../cards/actions';
import { autoInputs } from '../../cards/auto-card';
import { autoPreviewCard } from '../../cards/auto-preview-card';
import { confirmCard } from '../../cards/confirm-card';
import type { AutoSettings } from '../../mapping/auto-contacts/auto-settings';
import { autoSettingsFrom, autoSettingsKey, isRuled, mostADay } from '../../mapping/auto-contacts/auto-settings';
import { mark } from '../../mapping/auto-contacts/auto-state';
import { hostFrom } from '../../mapping/contact-link';
import { counted } from '../../mapping/sync/sync-words';
import type { App } from '../app';
import { autoSettingsOf, autoStateOf } from '../auto-contacts/auto-job';
import { findPeople } from '../auto-contacts/find-people';
import { showAuto } from '../auto-contacts/show-auto';
import type { UndoneCreations } from '../auto-contacts/undo-created';
import { undoCreated } from '../auto-contacts/undo-created';
import type { Form } from '../event';
import type { HandlersOf } from '../handler';
import { chosen, typed } from '../handler';
import { pushed, updated } from '../landing';
import type { Response } from '../response';
import { entriesOf } from '../settings';
import { createGmailCalls } from '../sync/gmail-calls';
import { labelsClosedTo } from '../sync/gmail-permission';
import { ownLabels } from '../sync/labels';
import { goOnAlone } from '../sync/sync-now';
import { tagName } from '../../mapping/sync/tag-name';

const previewMs = 14_000;

/** Where the rules that were looked at wait for being switched on. */
const draftKey = 'auto.draft';

const write = (app: App, settings: AutoSettings): void => app.properties.write({ [autoSettingsKey]: JSON.stringify(settings), [draftKey]: null });

const errorIn = (settings: AutoSettings, { cap, domains }: { readonly cap: string; readonly domains: readonly string[] }): string | null => {
  if (settings.label !== '' && settings.labelId === '') return `There is no label “${settings.label}” in Gmail.`;
  if (!isRuled(settings)) return 'Say which mail: a label, a search, or only mail that you replied to.';
  const bad = domains.find((domain) => hostFrom(domain) !== domain);
  if (bad !== undefined) return `“${bad}” is no domain. Type it like example.com.`;
  return /^\d{1,2}$/.test(cap) && Number(cap) >= 1 && Number(cap) <= mostADay ? null : `Type how many a day, from 1 to ${mostADay}.`;
};

const preview = (app: App, form: Form): Response => {
  if (labelsClosedTo(app)) return updated(showAuto(app));
  const [label, cap] = [typed(form, autoInputs.label), typed(form, autoInputs.cap)];
  const blocked = entriesOf(typed(form, autoInputs.blocked)).map((entry) => entry.replace(/^@/, ''));
  const labelId = label === '' ? '' : (ownLabels(createGmailCalls(app.platform)).find(({ name }) => tagName(name) === tagName(label))?.id ?? '');
  const settings: AutoSettings = {
    ...{ on: true, label, labelId, query: typed(form, autoInputs.query).slice(0, 200), blocked, dailyCap: Number(cap) },
    repliedOnly: chosen(form, autoInputs.replied).length > 0,
  };
  const error = errorIn(settings, { cap, domains: blocked });
  if (error !== null) return updated(showAuto(app, { settings, cap, error }));
  const { seen, unwanted } = autoStateOf(app);
  const { threads, unknown, known, isMore } = findPeople(app, { settings, seen: autoSettingsOf(app).on ? seen : [], deadline: app.platform.now() + previewMs });
  const people = unknown.filter(({ email }) => !unwanted.includes(mark(email)));
  app.properties.write({ [draftKey]: JSON.stringify(settings) });
  return pushed(
    autoPreviewCard({
      isOn: autoSettingsOf(app).on,
      sentence: `${isMore ? 'At least ' : ''}${counted(threads, 'thread')}${settings.repliedOnly ? ', of which only those you replied to count' : ''}: ${counted(people.length, 'contact')} would be created, ${counted(known, 'person', 'people')} ${known === 1 ? 'is' : 'are'} in GoHighLevel already`,
      cap,
      people,
    }),
  );
};

const undone = ({ deleted, absent, kept, left }: UndoneCreations): string =>
  [`${counted(deleted, 'contact')} deleted`, ...(absent > 0 ? [`${absent} gone already`] : []), ...(kept > 0 ? [`${kept} kept, because somebody has worked with them since`] : []), ...(left > 0 ? [`${left} left: press Undo again`] : [])].join(', ');

export const autoActions: HandlersOf<'auto'> = {
  'auto.show': ({ app }) => pushed(showAuto(app)),

  'auto.preview': ({ app, form }) => preview(app, form),

  'auto.switchOn': ({ app }) => {
    const draft = app.properties.get(draftKey);
    if (draft === null) return updated(showAuto(app));
    goOnAlone(app);
    write(app, autoSettingsFrom(draft));
    return { navigate: [{ popToRoot: true }, { push: showAuto(app) }], notify: 'Switched on. It begins in a minute or two.', stateChanged: true };
  },

  'auto.switchOff': ({ app }) => {
    write(app, { ...autoSettingsOf(app), on: false });
    return { ...updated(showAuto(app), 'Switched off. The contacts that were created stay.'), stateChanged: true };
  },

  'auto.askUndo': ({ app, parameters: { runId } }) => {
    const count = autoStateOf(app).runs.find(({ id }) => id === runId)?.contactIds.length ?? 0;
    return pushed(
      confirmCard({
        title: `Delete ${counted(count, 'contact')}?`,
        subject: '',
        consequence: 'Contacts that this run created are deleted in GoHighLevel, and never created again from mail. Those that somebody has changed since, or that have notes or tasks, are kept.',
        confirmText: 'Delete',
        confirm: action('auto.undo', { runId }),
        cancel: action('auto.show', {}),
      }),
    );
  },

  'auto.undo': ({ app, parameters: { runId } }) => {
    const outcome = undoCreated(app, runId);
    if (!outcome) return { notify: 'A run is at work right now. Try again in a minute.' };
    return { navigate: [{ popToRoot: true }, { push: showAuto(app) }], notify: `${undone(outcome)}.`, stateChanged: true };
  },
};
