import { listedUserReply } from '../location-replies';
import { refusals } from '../refusals';
import type { Grant, UserRecord } from '../state/records';
import { checkCompany } from './agency';
import type { Handler } from './handler';
import { pageOf } from './page';

/** A location's token sees who works there, and no users of the agency. */
export const seenBy = ({ locationId }: Grant) => ({ type, locationIds }: UserRecord): boolean =>
  locationId === null || (type !== 'agency' && locationIds.includes(locationId));

const fullName = ({ firstName, lastName }: UserRecord): string => `${firstName} ${lastName}`;

const sortKeys: Readonly<Record<string, (user: UserRecord) => string>> = {
  name: fullName,
  firstName: fullName,
  lastName: ({ firstName, lastName }) => `${lastName} ${firstName}`,
  email: ({ email }) => email,
  // Thirteen digits each, for as long as this will be in use.
  dateAdded: ({ dateAdded }) => String(dateAdded),
};

/** @throws Refusal 422 */
const sortKey = (name: string): ((user: UserRecord) => string) => {
  const key = Object.hasOwn(sortKeys, name) ? sortKeys[name] : undefined;
  if (!key) throw refusals.invalid([`sort must be one of the following values: ${Object.keys(sortKeys).join(', ')}`]);
  return key;
};

/** By name unless told otherwise. */
export const searchUsers: Handler<'users.search'> = ({ state, grant, location, input: { query } }) => {
  checkCompany(grant, query.companyId);
  const words = query.query?.toLowerCase();
  const ids = query.ids?.split(',').map((id) => id.trim());
  const isWanted = (user: UserRecord): boolean =>
    seenBy(grant)(user) &&
    (location === null || user.locationIds.includes(location.id)) &&
    (ids === undefined || ids.includes(user.id)) &&
    (query.type === undefined || user.type === query.type) &&
    (query.role === undefined || user.role === query.role) &&
    (query.enabled2waySync === undefined || (user.twoWaySync ?? false) === query.enabled2waySync) &&
    (words === undefined || [fullName(user), user.email, user.phone ?? ''].some((text) => text.toLowerCase().includes(words)));
  const key = sortKey(query.sort ?? 'name');
  const sign = query.sortDirection === 'desc' ? -1 : 1;
  const found = state.users.where(isWanted).toSorted((one, other) => key(one).localeCompare(key(other), 'en') * sign);
  return { users: pageOf(found, query, { standard: 25 }).map(listedUserReply), count: found.length };
};
