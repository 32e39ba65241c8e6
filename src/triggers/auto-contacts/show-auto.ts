import type { AutoView } from '../../cards/auto-card';
import { autoCard } from '../../cards/auto-card';
import type { Card } from '../../cards/card';
import { ageText } from '../../mapping/ages';
import type { AutoSettings } from '../../mapping/auto-contacts/auto-settings';
import { counted } from '../../mapping/sync/sync-words';
import type { App } from '../app';
import { healthOf } from '../jobs/health';
import { createGmailCalls } from '../sync/gmail-calls';
import { labelsClosedTo } from '../sync/gmail-permission';
import { ownLabels } from '../sync/labels';
import { lastProblem } from '../sync/show-sync';
import { autoJobName, autoSettingsOf, autoStateOf } from './auto-job';

/** The rules as stored, or as they were typed. @throws GoogleError */
export const showAuto = (app: App, { settings = autoSettingsOf(app), ...typed }: Partial<AutoView> & { readonly settings?: AutoSettings } = {}): Card => {
  const closed = labelsClosedTo(app);
  const { runs, made, refused } = autoStateOf(app);
  const now = app.platform.now();
  const last = healthOf(app)[autoJobName];
  return autoCard({
    isOn: autoSettingsOf(app).on,
    label: settings.label,
    query: settings.query,
    repliedOnly: settings.repliedOnly,
    blocked: settings.blocked.join('\n'),
    cap: String(settings.dailyCap),
    labels: closed ? [] : ownLabels(createGmailCalls(app.platform)).map(({ name }) => name),
    lastRun: last ? `Last run ${ageText(last.at, now)}. ${made} of ${settings.dailyCap} created today.` : 'It begins in a minute or two.',
    runs: runs.map(({ id, at, contactIds }) => ({ runId: id, line: `${counted(contactIds.length, 'contact')}, ${ageText(at, now)}` })),
    refused,
    error: settings.on ? lastProblem(app, autoJobName) : null,
    closed,
    ...typed,
  });
};
