import { asList, asNumber, asObject, asText, parseJson } from '../../json';
import type { BulkContact } from '../../mapping/bulk/bulk-contacts';
import { contactsFrom, contactsText } from '../../mapping/bulk/bulk-contacts';
import type { BulkKindName } from '../../mapping/bulk/bulk-kinds';
import { bulkKindNames } from '../../mapping/bulk/bulk-kinds';
import { bytesOf } from '../../platform/property-bag';
import type { App } from '../app';

/**
 * `running`: goes on by itself. `stopped`: goes on when somebody has done something about `problem`.
 * `cancelled` and `done`: nothing is to do any more.
 */
export type BulkState = 'running' | 'stopped' | 'cancelled' | 'done';

/** One contact that was not changed, and why. */
export interface BulkFailure {
  readonly contactId: string;
  readonly name: string;
  readonly words: string;
}

/** A change of many contacts, as it is kept in user properties. */
export interface BulkRun {
  readonly id: string;
  readonly kind: BulkKindName;
  /** `Add tags: “vip”`. Plain text. */
  readonly title: string;
  /** When it was started: milliseconds since 1970. */
  readonly at: number;
  readonly state: BulkState;
  /** Why it does not go on now, and what to do; empty when nothing is wrong. */
  readonly problem: string;
  /** The run that this one takes back; empty for none. */
  readonly undoes: string;
  /** What contacts get: the tags, or the id of a business, campaign, workflow or user. */
  readonly targets: readonly string[];
  /** What contacts had before. */
  readonly olds: readonly string[];
  readonly contacts: readonly BulkContact[];
  /** The first of those that failed. */
  readonly failures: readonly BulkFailure[];
}

/** 24 bytes each, in properties of 9 kB. */
const contactsPerPart = 250;
/** GoHighLevel's words and people's names may be long, and a property is not. */
const failedBytes = 8_000;
const mostFailures = 40;

const states: readonly BulkState[] = ['running', 'stopped', 'cancelled', 'done'];

const prefix = (id: string): string => `bulk.${id}`;
const cancelKey = (id: string): string => `${prefix(id)}.cancel`;

type Changes = Readonly<Record<string, string | null>>;

const failuresText = (failures: readonly BulkFailure[]): string => {
  let kept = failures.slice(0, mostFailures);
  while (bytesOf(JSON.stringify(kept)) > failedBytes) kept = kept.slice(0, -1);
  return JSON.stringify(kept);
};

/** Everything about a run, property by property. */
const propertiesOf = ({ contacts, failures, olds, ...head }: BulkRun): Readonly<Record<string, string>> => {
  const parts = Array.from({ length: Math.ceil(contacts.length / contactsPerPart) }, (_, part) => contacts.slice(part * contactsPerPart, (part + 1) * contactsPerPart));
  const key = prefix(head.id);
  return {
    [key]: JSON.stringify({ ...head, parts: parts.length }),
    [`${key}.olds`]: JSON.stringify(olds),
    [`${key}.failed`]: failuresText(failures),
    ...Object.fromEntries(parts.map((part, index) => [`${key}.${index}`, contactsText(part)] as const)),
  };
};

/** What has to be written for a run to be kept as `after`, when it is kept as `before`. */
export const changesBetween = (before: BulkRun | null, after: BulkRun): Changes => {
  const known = before ? propertiesOf(before) : {};
  return Object.fromEntries(Object.entries(propertiesOf(after)).filter(([key, text]) => known[key] !== text));
};

export const removalOf = (run: BulkRun): Changes => Object.fromEntries([...Object.keys(propertiesOf(run)), cancelKey(run.id)].map((key) => [key, null]));

const failureFrom = (json: unknown): BulkFailure => {
  const row = asObject(json);
  return { contactId: asText(row['contactId']), name: asText(row['name']), words: asText(row['words']) };
};

export const readRun = ({ properties }: App, id: string): BulkRun | null => {
  const key = prefix(id);
  const json = (name: string): unknown => parseJson(properties.get(name) ?? '');
  const row = asObject(json(key));
  const kind = bulkKindNames.find((name) => name === row['kind']);
  const state = states.find((name) => name === row['state']);
  if (kind === undefined || state === undefined) return null;
  const parts = Array.from({ length: asNumber(row['parts']) ?? 0 }, (_, part) => properties.get(`${key}.${part}`) ?? '');
  return {
    id,
    kind,
    title: asText(row['title']),
    at: asNumber(row['at']) ?? 0,
    state,
    problem: asText(row['problem']),
    undoes: asText(row['undoes']),
    // An empty text is a target as well: no business, nobody.
    targets: asList(row['targets'], asText),
    olds: asList(json(`${key}.olds`), asText),
    contacts: parts.flatMap(contactsFrom),
    failures: asList(json(`${key}.failed`), failureFrom),
  };
};

/** All runs that are kept, the latest first. */
export const allRuns = (app: App): readonly BulkRun[] =>
  app.properties
    .keys()
    .flatMap((key) => /^bulk\.([^.]+)$/.exec(key)?.[1] ?? [])
    .flatMap((id) => readRun(app, id) ?? [])
    .sort((one, other) => other.at - one.at);

export const runningRuns = (app: App): readonly BulkRun[] => allRuns(app).filter(({ state }) => state === 'running');

/** Somebody wants it to stop, while another execution may be at it. */
export const isCancelAsked = ({ properties }: App, id: string): boolean => properties.get(cancelKey(id)) !== null;
export const askCancel = ({ properties }: App, id: string): void => properties.write({ [cancelKey(id)]: '1' });
export const cancelAnswered = (id: string): Changes => ({ [cancelKey(id)]: null });

