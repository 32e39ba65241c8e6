import { asList, asObject, asTexts } from '../json';
import { call } from '../ghl/calls';
import type { Outcomes } from '../ghl/client';
import type { CustomField, Location, Tag, User } from '../ghl/model/location';
import { customFieldFrom, locationFrom, tagFrom, userFrom } from '../ghl/model/location';
import { once } from '../platform/read-once';
import type { App } from './app';
import type { Memory } from './memory';

/** What all contacts of the location share: read once, kept for hours. */
export interface LocationInfo {
  readonly location: Location | null;
  readonly users: readonly User[];
  readonly tags: readonly Tag[];
  readonly customFields: readonly CustomField[];
}

export const locationKey = 'location';

const freshMs = 6 * 3_600_000;
/** When a part could not be read, it is tried again sooner. */
const partialFreshMs = 10 * 60_000;
/** A location may have thousands of tags; suggestions need no more than these. */
const tagLimit = 500;

export const locationCalls = [
  call('locations.get', {}),
  call('users.list-by-location', { query: {} }),
  call('locations.tags.list', {}),
  call('locations.custom-fields.list', { query: { model: 'contact' } }),
] as const;

/** What is remembered, or null when it is too old or not there. */
export const rememberedLocation = (memory: Memory, now: number): LocationInfo | null => {
  const found = memory.get(locationKey);
  if (!found) return null;
  const row = asObject(found.value);
  if (now - found.at > (row['partial'] === true ? partialFreshMs : freshMs)) return null;
  // Opening a mail looks at few of these, and the lists can be long.
  const location = once(() => locationFrom(locationJson(row['location'])));
  const users = once(() => asList(row['users'], userFrom));
  const tags = once(() => asList(row['tags'], tagFrom));
  const customFields = once(() => asList(row['customFields'], customFieldJson));
  return {
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

/** Takes what the wave brought. A part that failed is empty, and named nowhere: the card does without it. */
export const learnLocation = (memory: Memory, outcomes: Outcomes<typeof locationCalls>): LocationInfo => {
  const [location, users, tags, customFields] = outcomes;
  const info: LocationInfo = {
    location: location.ok ? location.reply.location : null,
    users: users.ok ? users.reply.users : [],
    tags: tags.ok ? tags.reply.tags.slice(0, tagLimit) : [],
    customFields: customFields.ok ? customFields.reply.customFields : [],
  };
  memory.put(locationKey, { ...info, partial: outcomes.some(({ ok }) => !ok) });
  return info;
};

/** The GoHighLevel user with the signed-in person's address: whose tasks and notes these are. */
export const userWithEmail = ({ users }: LocationInfo, email: string): User | null =>
  users.find((user) => user.email.toLowerCase() === email.toLowerCase() && email !== '') ?? null;

/** The id of the agency that the location is of; empty when it is not known. */
export const companyOf = ({ session, memory, platform }: Pick<App, 'session' | 'memory' | 'platform'>): string => {
  const stored = session.stored();
  return stored?.kind === 'oauth' ? stored.companyId : (rememberedLocation(memory, platform.now())?.location?.companyId ?? '');
};
