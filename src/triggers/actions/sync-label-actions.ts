import { action } from '../../cards/actions';
import { problemLine } from '../../cards/problem';
import { syncLabelInputs } from '../../cards/sync-label-card';
import { syncLabelsInputs } from '../../cards/sync-labels-card';
import { syncSettingsInputs } from '../../cards/sync-settings-card';
import type { OperationId } from '../../ghl/calls';
import { operation } from '../../ghl/calls';
import { GhlError } from '../../ghl/errors';
import { GoogleError } from '../../google/errors';
import { labelForTag } from '../../mapping/sync/made-labels';
import type { LabelRule, SyncSettings } from '../../mapping/sync/sync-settings';
import { mostRules, syncSettings, syncSettingsKey } from '../../mapping/sync/sync-settings';
import { labelFault, tagName } from '../../mapping/sync/tag-name';
import type { App } from '../app';
import { ensureLocation } from '../operations/ensure-location';
import type { HandlersOf } from '../handler';
import { chosen, typed } from '../handler';
import { pushed, updated } from '../landing';
import { learnRefusal, obstacleTo } from '../operations/obstacle';
import { showObstacle } from '../operations/show-obstacle';
import { problemFrom } from '../problems';
import type { Response } from '../response';
import { createGmailCalls } from '../sync/gmail-calls';
import { labelsClosedTo } from '../sync/gmail-permission';
import { ownLabels } from '../sync/labels';
import { makeLabel } from '../sync/make-label';
import { settingsOf } from '../sync/progress';
import { showLabel, showLabels, showSyncSettings } from '../sync/show-labels';
import { showSync } from '../sync/show-sync';
import { readStages } from '../sync/stage-labels';

/** GoHighLevel says no limit; beyond this it is a pasted text, not a tag. */
const tagLength = 100;

const save = (app: App, settings: SyncSettings): void => app.properties.write({ [syncSettingsKey]: JSON.stringify(settings) });

/** Without Google's permission nothing about labels can be shown but how to give it. */
const withLabels = (app: App, work: () => Response): Response => (labelsClosedTo(app) ? pushed(showSync(app)) : work());

/** What stands in the way of reading stages, with how to get over it; null when nothing does. What else was set is saved. @throws GhlError */
const stagesClosed = (app: App): Response | null => {
  try {
    readStages(app);
    return null;
  } catch (error) {
    if (!(error instanceof GhlError) || error.code !== 'no-permission') throw error;
    learnRefusal(app, error);
    const row = operation('opportunities.search' as OperationId);
    const obstacle = obstacleTo(app, row);
    if (obstacle) return pushed(showObstacle(app, { row, obstacle, recheck: action('sync.settings', {}), error: null }));
    throw error;
  }
};

/** Does what was asked with the form that is open. What goes wrong is said, and leaves the form as it was filled in. */
const keepingForm = (app: App, work: () => Response): Response => {
  try {
    return work();
  } catch (error) {
    const isSaid = error instanceof GhlError || (error instanceof GoogleError && error.code !== 'google-scope-missing');
    if (!isSaid) throw error;
    return { notify: problemLine(problemFrom(app, error)) };
  }
};

const daysError = (days: string): string | null => (/^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= 730 ? null : 'Type how many days, from 1 to 730.');

export const syncLabelActions: Pick<HandlersOf<'sync'>, 'sync.settings' | 'sync.saveSettings' | 'sync.labels' | 'sync.label' | 'sync.saveLabel' | 'sync.makeLabel'> = {
  'sync.settings': ({ app }) => pushed(showSyncSettings(app)),

  'sync.saveSettings': ({ app, form }) => {
    const parent = typed(form, syncSettingsInputs.parent);
    const days = typed(form, syncSettingsInputs.days);
    const filledIn = {
      parent,
      direction: typed(form, syncSettingsInputs.direction),
      removal: typed(form, syncSettingsInputs.removal),
      people: typed(form, syncSettingsInputs.people),
      stages: chosen(form, syncSettingsInputs.stages).includes('on'),
    };
    const error = labelFault(parent) === null ? daysError(days) : 'This cannot be the name of a label in Gmail. Type another one, such as GHL.';
    if (error !== null) return updated(showSyncSettings(app, { ...filledIn, days, error }));
    const settings = syncSettings({ ...settingsOf(app), ...filledIn, days: Number(days) });
    return keepingForm(app, () => {
      const closed = settings.stages && !settingsOf(app).stages ? stagesClosed(app) : null;
      save(app, closed ? { ...settings, stages: false } : settings);
      return closed ?? { navigate: [{ pop: true }, { update: showSync(app) }], notify: 'Settings saved.' };
    });
  },

  'sync.labels': ({ app, event }) =>
    withLabels(app, () => {
      ensureLocation(app);
      return pushed(showLabels(app, event));
    }),

  'sync.label': ({ app, event, parameters: { labelId } }) =>
    withLabels(app, () => {
      const card = showLabel(app, event, { labelId });
      return card ? pushed(card) : { ...updated(showLabels(app, event)), notify: 'Gmail does not have this label any more.' };
    }),

  'sync.saveLabel': ({ app, event, form, parameters: { labelId } }) =>
    withLabels(app, () => {
      const settings = settingsOf(app);
      const tag = tagName(typed(form, syncLabelInputs.tag));
      const [direction, removal] = [typed(form, syncLabelInputs.direction), typed(form, syncLabelInputs.removal)];
      const others = settings.rules.filter((rule) => rule.labelId !== labelId);
      const holder = tag === '' ? undefined : others.find((rule) => rule.on && rule.tag === tag);
      const error =
        tag.length > tagLength
          ? `A tag can have ${tagLength} letters.`
          : holder
            ? 'Another label has this tag. Give that one another tag first.'
            : others.length >= mostRules
              ? `No more than ${mostRules} labels can have settings of their own.`
              : null;
      if (error !== null) {
        const card = showLabel(app, event, { labelId, typed: { tag, direction, removal, error } });
        return card ? updated(card) : { notify: error };
      }
      const [rule] = syncSettings({ rules: [{ labelId, tag, on: direction !== 'off', direction, removal }] }).rules as readonly LabelRule[];
      save(app, syncSettings({ ...settings, rules: rule ? [...others, rule] : others }));
      return { navigate: [{ pop: true }, { update: showLabels(app, event) }], notify: 'Saved.' };
    }),

  'sync.makeLabel': ({ app, event, form }) =>
    withLabels(app, () => {
      const tag = typed(form, syncLabelsInputs.tag).replace(/\s+/g, ' ');
      if (tag === '') return updated(showLabels(app, event, 'Type a tag first.'));
      return keepingForm(app, () => {
        const gmail = createGmailCalls(app.platform);
        const made = makeLabel(gmail, labelForTag(tag, settingsOf(app).parent), ownLabels(gmail));
        if (!made.ok) return updated(showLabels(app, event, made.why));
        return { ...updated(showLabels(app, event)), notify: made.isNew ? `Label “${made.label.name}” made.` : `Gmail has the label “${made.label.name}” already.` };
      });
    }),
};
