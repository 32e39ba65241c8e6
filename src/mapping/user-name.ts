import type { User } from '../ghl/model/location';

/** The name that goes with a user's id: empty for no id, and said to be unknown for one that is not in the list. */
export const userNames = (users: readonly User[]): ((userId: string) => string) => {
  const names = new Map(users.map(({ id, name, email }) => [id, name || email] as const));
  return (userId) => (userId === '' ? '' : (names.get(userId) ?? 'Unknown user'));
};
