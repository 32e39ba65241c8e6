import { asList, asObject, asTexts } from '../json';
import type { Call } from '../ghl/calls';
import { call } from '../ghl/calls';
import type { Outcomes } from '../ghl/client';
import type { CustomField, Location, Tag, User } from '../ghl/model/location';
import { customFieldFrom, locationFrom, tagFrom, userFrom } from '../ghl/model/location';
import { once } from '../platform/read-once';
import type { Outcome } from '../ghl/reply';
import type { App } from './app';
import type { Memory } from './memory';

/** What all contacts of the location share: each part read when it is first needed, and kept for hours. */
export interface LocationInfo {
  readonly location: Location | null;
  readonly users: readonly User[];
  readonly customFields: readonly CustomField[];
  readonly tags: readonly Tag[];
}

interface RememberedLocation extends LocationInfo {
  /** What came of the first of `locationCalls`; null where one failed. */
  readonly parts: readonly unknown[];
  /** When it is too old, in milliseconds since 1970. */
  readonly until: number;
}

export const locationKey = 'location';

const freshMs = 6 * 3_600_000;
/** When a part could not be read, it is tried again sooner. */
const partialFreshMs = 10 * 60_000;
/** A location may have thousands of tags; suggestions need no more than these. */
const tagLimit = 500;
const tagsPart = 3;

/** In the order in which they are needed: every contact's card shows times and names, some show fields, and forms offer tags. */
export const locationCalls = [
  call('locations.get', {}),
  call('users.list-by-location', { query: {} }),
  call('locations.custom-fields.list', { query: { model: 'contact' } }),
  call('locations.tags.list', {}),
] as const;

/** What is remembered, or null when it is too old or not there. */
export const rememberedLocation = (memory: Memory, now: number): RememberedLocation | null => {
  const row = asObject(memory.get(locationKey)?.value);
  const until = Number(row['until']);
  if (!(now <= until)) return null;
  const parts = row['parts'] as readonly unknown[];
  // Opening a mail looks at few of these, and the lists can be long.
  const location = once(() => locationFrom(locationJson(parts[0])));
  const users = once(() => asList(parts[1], userFrom));
  const customFields = once(() => asList(parts[2], customFieldJson));
  const tags = once(() => asList(parts[3], tagFrom));
  return {
    parts,
    until,
    get location() {
      return location();
    },
    get users() {
      return users();
    },
    get tags() {
      return tags();
    },
    get customFields() {
      return customFields();
    },
  };
};

/** Remembered in the product's own shape, read back by the readers of GoHighLevel's. */
const locationJson = (json: unknown): unknown => ({ ...asObject(json), timezone: asObject(json)['timeZone'] });
const customFieldJson = (json: unknown): CustomField | null => {
  const { key, options, optionIds, ...rest } = asObject(json);
  const ids = asTexts(optionIds);
  const picklistOptions = ids.length > 0 ? asTexts(options).map((name, index) => ({ name, id: ids[index] })) : options;
  return customFieldFrom({ ...rest, fieldKey: key, picklistOptions });
};

/** Takes what a wave brought, beside what was known. A part that failed is empty, and named nowhere: the card does without it. */
export const learnLocation = ({ memory, platform }: Pick<App, 'memory' | 'platform'>, outcomes: readonly Outcome<unknown>[], known: RememberedLocation | null = null): void => {
  // Each of these answers has one thing in it.
  const parts = [...(known?.parts ?? []), ...outcomes.map((outcome) => (outcome.ok ? Object.values(outcome.reply as object)[0] : null) as unknown)];
  memory.put(locationKey, {
    parts: parts.map((part, index) => (index === tagsPart ? asList(part, tagFrom).slice(0, tagLimit) : part)),
    until: Math.min(known?.until ?? Infinity, platform.now() + (outcomes.every(({ ok }) => ok) ? freshMs : partialFreshMs)),
  });
};

/**
 * Sends a wave that brings what is not remembered of the location along, at no wave of its own.
 * @param most how many of `locationCalls` are needed; for a card about a contact, fields only when the rep has picked some
 * @throws GhlError as `wave` does
 */
export const waveWithLocation = <const Calls extends readonly Call[]>(app: App, calls: Calls, most = app.settings().customFieldIds.length > 0 ? 3 : 2): Outcomes<Calls> => {
  const known = rememberedLocation(app.memory, app.platform.now());
  const missing = locationCalls.slice(known?.parts.length ?? 0, most);
  const outcomes = app.ghl.wave([...missing, ...calls]) as readonly Outcome<unknown>[];
  if (missing.length > 0) learnLocation(app, outcomes.slice(0, missing.length), known);
  return outcomes.slice(missing.length) as unknown as Outcomes<Calls>;
};

/** The GoHighLevel user with the signed-in person's address: whose tasks and notes these are. */
export const userWithEmail = ({ users }: LocationInfo, email: string): User | null =>
  users.find((user) => user.email.toLowerCase() === email.toLowerCase() && email !== '') ?? null;

/** The id of the agency that the location is of; empty when it is not known. */
export const companyOf = ({ session, memory, platform }: Pick<App, 'session' | 'memory' | 'platform'>): string => {
  const stored = session.stored();
  return stored?.kind === 'oauth' ? stored.companyId : (rememberedLocation(memory, platform.now())?.location?.companyId ?? '');
};
