import { action } from '../../cards/actions';
import { confirmCard } from '../../cards/confirm-card';
import { problemLine } from '../../cards/problem';
import { syncPreviewCard } from '../../cards/sync-preview-card';
import { directionWords } from '../../cards/sync-settings-card';
import { syncSettingsKey } from '../../mapping/sync/sync-settings';
import { counted } from '../../mapping/sync/sync-words';
import type { App } from '../app';
import { ensureLocation } from '../operations/ensure-location';
import type { HandlersOf } from '../handler';
import { pushed, updated } from '../landing';
import type { JobOutcome } from '../jobs/run-job';
import type { Response } from '../response';
import { labelsClosedTo } from '../sync/gmail-permission';
import { previewSync } from '../sync/preview';
import { locationOf, settingsOf } from '../sync/progress';
import { showLog, showLogText } from '../sync/show-log';
import { showSync } from '../sync/show-sync';
import { syncKeys } from '../sync/sync';
import { syncNow } from '../sync/sync-now';
import { syncLabelActions } from './sync-label-actions';
import { syncMailActions } from './sync-mail-actions';

/** A click has 30 s; nothing is begun after these. */
const previewMs = 14_000;

const outcomeWords: Readonly<Record<'done' | 'more' | 'busy', string>> = {
  done: 'Both sides are in step.',
  more: 'The rest follows by itself in a minute or two.',
  busy: 'A run is at work right now.',
};

const shown = (app: App, outcome: JobOutcome): Pick<Response, 'notify'> & { readonly card: ReturnType<typeof showSync> } =>
  typeof outcome === 'string' ? { card: showSync(app), notify: outcomeWords[outcome] } : { card: showSync(app, problemLine(outcome)) };

const preview = (app: App): Response => {
  if (labelsClosedTo(app)) return updated(showSync(app));
  ensureLocation(app);
  const settings = settingsOf(app);
  const { pairs, threads, tagged, holders, shown: stages, isAll } = previewSync(app, { settings, locationId: locationOf(app), deadline: app.platform.now() + previewMs });
  const some = isAll ? '' : 'at least ';
  return pushed(
    syncPreviewCard({
      parent: settings.parent,
      sentence: pairs.length === 0 ? 'Nothing would be tagged yet' : `${counted(pairs.length, 'label')}, ${some}${counted(threads, 'thread')}, ${some}${counted(tagged, 'contact')} would be tagged`,
      notes: [
        ...(holders > 0 ? [`${counted(holders, 'contact')} ${holders === 1 ? 'has' : 'have'} one of these tags. Their mail of the last ${counted(settings.days, 'day')} would be labelled.`] : []),
        ...(stages
          ? [`${counted(stages.stages, 'stage')} would have a label under “${settings.parent}/Stage”. There ${stages.opportunities === 1 ? 'is' : 'are'} ${counted(stages.opportunities, 'open opportunity', 'open opportunities')}: the mail of their contacts would be labelled. No opportunity changes.`]
          : []),
        ...(isAll ? [] : ['There is more than can be counted here.']),
      ],
      pairs: pairs.map((pair) => ({
        label: pair.labelName,
        tag: pair.tag,
        more: `${pair.isMore ? 'more than ' : ''}${counted(pair.threads, 'thread')}, ${(directionWords[pair.direction] ?? '').toLowerCase()}`,
      })),
    }),
  );
};

const write = (app: App, on: boolean): void => app.properties.write({ [syncSettingsKey]: JSON.stringify({ ...settingsOf(app), on }), [syncKeys.news]: on ? 'On: it begins in a minute or two' : null });

export const syncActions: HandlersOf<'sync'> = {
  ...syncLabelActions,
  ...syncMailActions,

  'sync.show': ({ app }) => pushed(showSync(app)),

  'sync.preview': ({ app }) => preview(app),

  'sync.switchOn': ({ app }) => {
    if (labelsClosedTo(app)) return updated(showSync(app));
    write(app, true);
    const { card, notify } = shown(app, syncNow(app));
    return { navigate: [{ popToRoot: true }, { push: card }], ...(notify !== undefined && { notify }), stateChanged: true };
  },

  'sync.now': ({ app, parameters: { from } }) => {
    if (!settingsOf(app).on || labelsClosedTo(app)) return pushed(showSync(app));
    const { card, notify } = shown(app, syncNow(app));
    return { ...(from === 'home' ? pushed(card) : updated(card)), ...(notify !== undefined && { notify }), stateChanged: true };
  },

  'sync.askSwitchOff': () =>
    pushed(
      confirmCard({
        title: 'Switch labels and tags off?',
        subject: '',
        consequence:
          'All labels in Gmail and all tags in GoHighLevel stay as they are; they no longer follow each other. Your settings and what was agreed are kept: switched on again, it goes on from here.',
        confirmText: 'Switch off',
        confirm: action('sync.switchOff', {}),
        cancel: action('sync.show', {}),
      }),
    ),

  'sync.switchOff': ({ app }) => {
    write(app, false);
    return { navigate: [{ popToRoot: true }, { push: showSync(app) }], notify: 'Switched off. Labels and tags stay as they are.', stateChanged: true };
  },

  'sync.log': ({ app }) => pushed(showLog(app)),
  'sync.exportLog': ({ app }) => pushed(showLogText(app)),
};
