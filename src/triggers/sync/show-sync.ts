import type { Card } from '../../cards/card';
import { problemLine } from '../../cards/problem';
import type { Problem } from '../../cards/problem';
import { syncCard } from '../../cards/sync-card';
import { backgroundCatalogue } from '../../google/background-catalogue';
import { ageText } from '../../mapping/ages';
import { progressWords, runWords } from '../../mapping/sync/sync-words';
import type { App } from '../app';
import { beatKey } from '../jobs/heartbeat';
import type { Ending } from '../jobs/health';
import { healthOf } from '../jobs/health';
import { everyWords, ownEvery } from '../jobs/own-timer';
import { openStoredBase } from './begin';
import { labelsClosedTo } from './gmail-permission';
import { locationOf, progressOf, settingsOf } from './progress';
import { syncRuns } from './sync-runs';

/** What is known of a problem of which only the code was kept. */
export const problemOf = ({ error: code, service }: Ending): Problem =>
  ({ code, service, missingScopes: code === 'google-scope-missing' ? [backgroundCatalogue['gmail.labels.list'].scope] : [], said: [], daily: false, retryInSeconds: null, reference: '' }) as unknown as Problem;

/** A run that has not ended after this was killed. */
const killedMs = 360_000;

/** Why the last run did not get through, and what to do; null when it did. */
export const lastProblem = (app: App, job = 'label-sync'): string | null => {
  const last = healthOf(app)[job];
  if (!last) return null;
  if (last.error !== '') return `The last run, ${ageText(last.at, app.platform.now())}: ${problemLine(problemOf(last))}`;
  const wasKilled = last.ms === null && app.platform.now() - last.at > killedMs;
  return wasKilled ? 'Google stopped the last run half way. Nothing is lost: the next one goes on from there.' : null;
};

/** When the last run was, and what it did: `5 min ago: 3 contacts tagged.` Empty before the first. */
export const lastRunLine = (app: App): string => {
  const last = healthOf(app)['label-sync'];
  if (!last) return '';
  const changed = syncRuns(app).find(({ at }) => Math.abs(at - last.at) < 10_000);
  return `${ageText(last.at, app.platform.now())}: ${last.ms === null ? 'not finished yet' : changed ? runWords(changed) : 'nothing to change'}.`;
};

export const showSync = (app: App, said: string | null = null): Card => {
  const settings = settingsOf(app);
  const progress = progressOf(app);
  const lastRun = lastRunLine(app);
  const every = ownEvery(app);
  return syncCard({
    isOn: settings.on,
    parent: settings.parent,
    state: progressWords(progress),
    share: progress.left === 0 || progress.labels === 0 ? null : 1 - progress.left / progress.labels,
    lastRun: lastRun === '' ? '' : `Last run ${lastRun}`,
    problem: said ?? (settings.on ? lastProblem(app) : null),
    goesOn: every > 0 ? everyWords(every) : app.properties.get(beatKey) === null ? '' : everyWords(60),
    full: openStoredBase(app, locationOf(app)).isFull() ? 'There is no room to remember more contacts. For the others, labels and tags are only added, never taken off.' : '',
    closed: labelsClosedTo(app),
  });
};
