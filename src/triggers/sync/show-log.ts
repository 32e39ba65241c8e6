import type { Card } from '../../cards/card';
import { syncLogCard, syncLogTextCard } from '../../cards/sync-log-card';
import { problemWords } from '../../cards/problem';
import { quotaLine } from '../../cards/quota';
import { call } from '../../ghl/calls';
import { ageText } from '../../mapping/ages';
import { csvOf, tableOf } from '../../mapping/csv';
import { counted, logWords, progressWords, runWords } from '../../mapping/sync/sync-words';
import { unconfirmedFrom } from '../../mapping/sync/unconfirmed';
import { bytesOf } from '../../platform/property-bag';
import type { App } from '../app';
import { beatKey } from '../jobs/heartbeat';
import { everyWords, ownEvery, ownKeys } from '../jobs/own-timer';
import { syncLog } from './log';
import { locationOf, progressOf } from './progress';
import { lastProblem, lastRunLine, problemOf } from './show-sync';
import { syncKeys } from './sync';
import { syncRuns } from './sync-runs';
import { stateKey, syncStateFrom } from './sync-state';

/** Google’s limit on all of a user's properties. */
const storeBytes = 500_000;

/** As much CSV as a card can carry. */
const copyLimit = 30_000;

const healthLines = (app: App): readonly { readonly what: string; readonly line: string }[] => {
  const { properties, platform } = app;
  const now = platform.now();
  const { historyId, since } = syncStateFrom(properties.get(stateKey), locationOf(app));
  const beat = properties.get(beatKey);
  const every = ownEvery(app);
  const announced = unconfirmedFrom(properties.get(syncKeys.unconfirmed)).reduce((sum, { contactIds }) => sum + contactIds.length, 0);
  const used = properties.keys().reduce((sum, key) => sum + bytesOf(key) + bytesOf(properties.get(key) ?? ''), 0);
  // Only an answer tells it, and showing the log asks for nothing else.
  app.ghl.waveAsItCame([call('locations.get', {})]);
  const quota = app.ghl.quota();
  return [
    { what: 'State', line: progressWords(progressOf(app)) },
    { what: 'Last run', line: lastRunLine(app) || 'None yet' },
    { what: 'Hourly trigger', line: beat === null ? 'Not running' : `Last seen ${ageText(Number(beat), now)}` },
    ...(every > 0 ? [{ what: 'Script of your own', line: `Runs ${everyWords(every)}, last seen ${ageText(Number(properties.get(ownKeys.beat)), now)}` }] : []),
    { what: 'Read up to', line: historyId === '' ? 'Nothing yet' : `Gmail’s change ${historyId}; GoHighLevel’s changes of ${ageText(since, now)}` },
    { what: 'Not confirmed yet', line: announced === 0 ? 'Nothing' : `${counted(announced, 'write')}, looked at by the next run` },
    { what: 'Room for what is remembered', line: `${Math.round(used / 1_000)} of ${storeBytes / 1_000} kB used` },
    ...(quota ? [{ what: 'GoHighLevel', line: quotaLine({ remaining: quota.dailyRemaining, limit: quota.dailyLimit }) }] : []),
  ];
};

export const showLog = (app: App): Card => {
  const now = app.platform.now();
  return syncLogCard({
    health: healthLines(app),
    runs: syncRuns(app).map((run) => ({ age: ageText(run.at, now), line: run.error === '' ? runWords(run) : `Did not get through (${problemWords(problemOf(run)).title}). Before that: ${runWords(run)}` })),
    changes: syncLog(app).map((line) => {
      const { did, why } = logWords(line);
      return { contactId: line.contactId, did, more: [line.name, why, ageText(line.at, now)].filter(Boolean).join(' · ') };
    }),
    problem: lastProblem(app),
  });
};

/** Everything that is on the log's card, as CSV. */
export const showLogText = (app: App): Card => {
  const time = (at: number): string => new Date(at).toISOString();
  const rows = [
    ...healthLines(app).map(({ what, line }) => ({ Time: '', Kind: 'State', What: what, Tag: '', Contact: '', 'Contact id': '', Why: line })),
    ...syncRuns(app).map((run) => ({ Time: time(run.at), Kind: 'Run', What: runWords(run), Tag: '', Contact: '', 'Contact id': '', Why: run.error === '' ? '' : problemWords(problemOf(run)).title })),
    ...syncLog(app).map((line) => {
      const { did, why } = logWords(line);
      return { Time: time(line.at), Kind: 'Change', What: did, Tag: line.tag, Contact: line.name, 'Contact id': line.contactId, Why: why };
    }),
  ];
  return syncLogTextCard(csvOf(tableOf(rows), copyLimit).text);
};
