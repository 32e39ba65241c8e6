import { listedUserReply, userReply } from '../location-replies';
import { refusal, refusals } from '../refusals';
import { changed } from '../state/changed';
import type { Grant, UserRecord } from '../state/records';
import type { State } from '../state/state';
import { without } from '../without';
import { checkCompany } from './agency';
import type { HandlersOf } from './handler';
import { pageOf } from './page';
import { searchUsers, seenBy } from './user-search';

interface Asked {
  readonly state: State;
  readonly grant: Grant;
  readonly input: { readonly userId: string };
}

/** @throws Refusal 400 for nobody, 403 for somebody whom the token does not see */
const userAt = ({ state, grant, input }: Asked): UserRecord => {
  const user = state.users.withId(input.userId);
  if (!user) throw refusals.noUser();
  if (!seenBy(grant)(user)) throw refusals.otherLocation();
  return user;
};

interface Written {
  readonly type?: string | undefined;
  readonly role?: string | undefined;
  readonly locationIds?: readonly string[] | undefined;
}

/** @throws Refusal 400 or 422 for a type, a role or a location that there is not, 403 for a location that is not the token's */
const checkRoles = (state: State, grant: Grant, { type = 'account', role = 'user', locationIds = [] }: Written): Pick<UserRecord, 'type' | 'role'> => {
  if (type !== 'account' && type !== 'agency') throw refusals.invalid(['type must be one of the following values: account, agency']);
  if (role !== 'admin' && role !== 'user') throw refusals.invalid(['role must be one of the following values: admin, user']);
  if (locationIds.some((id) => !state.locations.withId(id))) throw refusal(400, 'Location not found');
  if (grant.locationId !== null && (type === 'agency' || locationIds.some((id) => id !== grant.locationId))) throw refusals.otherLocation();
  return { type, role };
};

/** Passwords are taken and not kept. */
export const userHandlers: HandlersOf<'users.search' | 'users.filter-by-email' | 'users.get' | 'users.create' | 'users.update' | 'users.delete'> = {
  'users.search': searchUsers,

  /** Of the users only id and address, unless `projection` names more, or `all`. */
  'users.filter-by-email': ({ state, grant, input: { body } }) => {
    checkCompany(grant, body.companyId);
    const emails = body.emails.split(',').map((email) => email.trim().toLowerCase());
    const found = (body.deleted ? state.formerUsers : state.users).where(({ email }) => emails.includes(email.toLowerCase()));
    const { projection = 'id,email' } = body;
    const shown = ['id', ...projection.split(',').map((name) => name.trim())];
    const users = pageOf(found, body, { standard: 25 }).map((user) => ({ ...listedUserReply(user), deleted: body.deleted ?? false }));
    return {
      users: projection === 'all' ? users : users.map((user) => Object.fromEntries(Object.entries(user).filter(([name]) => shown.includes(name)))),
      count: found.length,
    };
  },

  'users.get': (asked) => userReply(userAt(asked)),

  'users.create': ({ state, grant, now, input: { body } }) => {
    const details = without(body, 'companyId', 'password');
    checkCompany(grant, body.companyId);
    const { type, role } = checkRoles(state, grant, details);
    const isTaken = state.users.where(({ email }) => email.toLowerCase() === details.email.toLowerCase()).length > 0;
    if (isTaken) throw refusal(400, 'A user with this email already exists.');
    return userReply(state.users.add({ ...details, type, role, id: state.newId(), dateAdded: now }));
  },

  /** An address cannot be changed any more, and what is sent for it is passed over. */
  'users.update': (asked) => {
    const { state, grant, input } = asked;
    const user = userAt(asked);
    const changes = without(input.body, 'companyId', 'email', 'password');
    checkCompany(grant, input.body.companyId);
    const kept = user.locationIds;
    const added = changes.locationIds?.filter((id) => !kept.includes(id)) ?? [];
    const { type, role } = checkRoles(state, grant, { type: user.type, role: user.role, ...changes, locationIds: added });
    const permissions = { ...user.permissions, ...changes.permissions };
    return userReply(state.users.put(changed(user, { ...changes, type, role, permissions })));
  },

  /** Done at once, though the answer calls it queued. What the user was assigned to keeps the id. */
  'users.delete': (asked) => {
    const { state } = asked;
    const user = userAt(asked);
    state.users.remove(user.id);
    state.formerUsers.put(user);
    const name = `${user.firstName} ${user.lastName}`;
    return { succeded: true, message: `Queued deleting user with e-mail ${user.email} and name ${name}. Will take a few minutes.` };
  },
};
