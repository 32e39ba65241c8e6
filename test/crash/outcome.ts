import type { Rep } from '../journeys/rep';

/** What GoHighLevel keeps for itself: nobody sees it, and it differs by how often something was asked. */
const unseen: readonly string[] = ['unpublished', 'faults', 'accounts', 'searchable', 'accessTokens', 'refreshTokens', 'codes', 'usage', 'taskTombstones', 'formerUsers'];

/** Settings, and what they hang on: the properties that somebody set, and would miss. */
const settings: readonly string[] = ['settings', 'sync.settings', 'auto.settings', 'starred'];

/** Ids that were not there at the start, and moments, are as good as any other. */
const withoutChance = (text: string, start: string): string =>
  text.replace(/"([\w-]{16,})"/g, (quoted, id: string) => (start.includes(id) ? quoted : '"·"')).replace(/\b\d{13}\b|\d{4}-\d\d-\d\d[T ][\d:.]+Z?/g, '·');

const sessionOf = ({ sandbox: { runtime } }: Rep): unknown => {
  const { kind, locationId } = JSON.parse(runtime.userProperties.get('session') ?? '{}') as Readonly<Record<string, unknown>>;
  return [kind, locationId];
};

/** Writes of the journal that have not come to an end: what is listed as waiting, unclear or given up. */
const openChanges = ({ sandbox: { runtime } }: Rep): readonly string[] =>
  [...runtime.userProperties].flatMap(([key, text]) => {
    if (!key.startsWith('change.')) return [];
    const { state, summary } = JSON.parse(text) as { readonly state: string; readonly summary: string };
    return state === 'done' || state === 'undone' ? [] : [`${state}: ${summary}`];
  });

/** Everything that somebody could see of it, without new ids and moments: what is there of each, line by line. `start` is a snapshot. */
export const outcomeOf = (rep: Rep, start: string): readonly string[] => {
  const { sandbox } = rep;
  const { ghl, google } = JSON.parse(sandbox.snapshot()) as { readonly ghl: string; readonly google: string };
  const tables = JSON.parse(ghl) as Readonly<Record<string, readonly unknown[]>>;
  const { drive, tasks, people, calendar } = JSON.parse(google) as Readonly<Record<string, unknown>>;
  const { labels } = sandbox.mailbox;
  const nameOf = (id: string): string => labels.get(id)?.name ?? id;
  const lines = (what: string, rows: readonly unknown[]): readonly string[] => rows.map((row) => `${what} ${withoutChance(JSON.stringify(row), start)}`).sort();
  return [
    ...Object.entries(tables).flatMap(([name, rows]) => (unseen.includes(name) ? [] : lines(name, rows))),
    ...lines('google', [drive, tasks, people, calendar]),
    ...lines('label', labels.list().map(({ name }) => name)),
    ...sandbox.mailbox.ids().map((id) => `mail ${id} ${(sandbox.mailbox.message(id)?.labelIds ?? []).map(nameOf).filter((label) => label !== 'UNREAD').sort().join(', ')}`),
    ...lines('open change', openChanges(rep)),
    ...settings.map((key) => `${key} ${sandbox.runtime.userProperties.get(key) ?? ''}`),
    `session ${JSON.stringify(sessionOf(rep))}`,
  ];
};

/** What is in one of them and not in the other, in a few lines; null when there is no difference. */
export const differenceOf = (wanted: readonly string[], found: readonly string[]): string | null => {
  const missing = (all: readonly string[], from: readonly string[]): readonly string[] => {
    const left = [...from];
    return all.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const lines = [...missing(wanted, found).map((line) => `- ${line}`), ...missing(found, wanted).map((line) => `+ ${line}`)];
  return lines.length === 0 ? null : lines.slice(0, 4).map((line) => line.slice(0, 400)).join('\n    ');
};
