import { bulkKindsCard } from '../../cards/bulk-kinds-card';
import type { BulkFound } from '../../cards/bulk-pick-card';
import { bulkPickCard } from '../../cards/bulk-pick-card';
import { bulkPreviewCard } from '../../cards/bulk-preview-card';
import { bulkRunCard } from '../../cards/bulk-run-card';
import { bulkRunsCard } from '../../cards/bulk-runs-card';
import type { Card } from '../../cards/card';
import type { Call } from '../../ghl/calls';
import { operation } from '../../ghl/calls';
import type { JsonObject } from '../../json';
import { ageText } from '../../mapping/ages';
import { bulkKindNames, bulkKinds } from '../../mapping/bulk/bulk-kinds';
import { progressOf } from '../../mapping/bulk/bulk-progress';
import { contactsInWords, progressLine, resultLines, wordsOf } from '../../mapping/bulk/bulk-words';
import { nameOfFound } from '../../mapping/found-name';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import { beatKey } from '../jobs/heartbeat';
import { obstacleLine, obstacleTo } from '../operations/obstacle';
import { surroundings } from '../surroundings';
import type { BulkDraft } from './bulk-draft';
import { takenOf } from './bulk-draft';
import { contactsPerPage, lineOf } from './found-contacts';
import { newsKey } from './news';
import type { BulkRun } from './run-store';
import { allRuns, readRun } from './run-store';
import { undoIdOf, undoRunOf } from './undo-run';

/** What stands in the two fields, and what is wrong with it. */
interface Asked {
  readonly words?: string;
  readonly tag?: string;
  readonly error?: string;
  readonly found?: BulkFound;
}

export const showPick = (app: App, event: AddOnEvent, { words = '', tag = '', error, found }: Asked = {}): Card =>
  bulkPickCard({
    words,
    tag,
    suggestions: surroundings(app, event).info.tags.map(({ name }) => name),
    hasPeople: event.message !== null || event.draftRecipients.length > 0,
    found: found ?? null,
    error: error ?? null,
  });

const noteOf = ({ from }: BulkDraft): string =>
  'people' in from && from.absent > 0 ? `${from.absent === 1 ? 'One person' : `${from.absent} people`} on this mail ${from.absent === 1 ? 'is' : 'are'} not in GoHighLevel.` : '';

/** One page of those who were found, with their boxes. */
const foundView = (draft: BulkDraft, contacts: readonly JsonObject[], page: number): BulkFound => ({
  draftId: draft.id,
  contacts: contacts.map((contact) => lineOf(contact, draft)),
  total: draft.total,
  taken: takenOf(draft),
  page,
  pages: Math.max(1, Math.ceil(draft.total / contactsPerPage)),
  note: noteOf(draft),
});

export const showFound = (app: App, event: AddOnEvent, draft: BulkDraft, { contacts, page }: { readonly contacts: readonly JsonObject[]; readonly page: number }): Card =>
  showPick(app, event, { ...('words' in draft.from && draft.from), found: foundView(draft, contacts, page) });

export const showKinds = (app: App, draft: BulkDraft): Card =>
  bulkKindsCard({
    draftId: draft.id,
    whom: contactsInWords(takenOf(draft)),
    kinds: bulkKindNames.map((kind) => ({ kind, title: wordsOf(kind).title, obstacle: obstacleLine(obstacleTo(app, operation(bulkKinds[kind].operation as Call['id']))) })),
  });

/** About five calls a second; below this, nobody has to be told. */
const msPerCall = 200;
const longMs = 15_000;

const takes = (run: BulkRun): string => {
  const ms = Math.ceil(run.contacts.length / bulkKinds[run.kind].together) * msPerCall;
  const minutes = Math.ceil(ms / 60_000);
  return ms < longMs ? '' : minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
};

export const showPreview = (plan: BulkRun, { what, contacts }: { readonly what: string; readonly contacts: readonly JsonObject[] }): Card =>
  bulkPreviewCard({
    draftId: plan.id,
    sentence: wordsOf(plan.kind).will(what, contactsInWords(plan.contacts.length)),
    warning: wordsOf(plan.kind).warning,
    names: contacts.slice(0, 10).map(nameOfFound),
    count: plan.contacts.length,
    takes: takes(plan),
  });

const isOver = ({ state }: BulkRun): boolean => state === 'done' || state === 'cancelled';

/** A run as it stands. What has been seen to the end needs no line on the home card any more. */
export const showRun = (app: App, run: BulkRun): Card => {
  const progress = progressOf(run.contacts);
  const now = app.platform.now();
  if (isOver(run) && app.properties.get(newsKey) !== null) app.properties.write({ [newsKey]: null });
  return bulkRunCard({
    runId: run.id,
    title: run.title,
    age: ageText(run.at, now),
    state: run.state,
    progress: progressLine(progress),
    share: progress.all === 0 ? 1 : progress.finished / progress.all,
    results: resultLines(progress),
    problem: run.problem,
    goesOn: app.properties.get(beatKey) !== null,
    failures: run.failures,
    failed: progress.failed + progress.unknown,
    canRetry: progress.failed > 0,
    canUndo: undoRunOf(run, now) !== null && readRun(app, undoIdOf(run.id)) === null,
  });
};

export const showRuns = (app: App): Card =>
  bulkRunsCard({
    runs: allRuns(app).map((run) => {
      const progress = progressOf(run.contacts);
      const line = isOver(run) ? resultLines(progress).join(', ') : progressLine(progress);
      return { runId: run.id, title: run.title, age: ageText(run.at, app.platform.now()), state: run.state, line };
    }),
  });
