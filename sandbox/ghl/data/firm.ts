import { colleagues, firm, owner } from '../../cast';
import type { Person } from '../../cast';
import type { World } from '../../world';
import { recordId } from '../state/ids';
import type { LocationRecord, UserRecord } from '../state/records';
import type { State } from '../state/state';

/** The people who work in GoHighLevel, by first name. */
export type Colleague = 'Robin' | 'Casey' | 'Jordan' | 'Alex';

export interface Firm {
  readonly location: LocationRecord;
  readonly users: readonly UserRecord[];
}

/** Works in GoHighLevel and has no mail account at the firm. */
const bookkeeper: Person = { name: 'Alex Reed', email: 'alex@reed-bookkeeping.example' };

const locationsOf = (companyId: string): readonly Omit<LocationRecord, 'id'>[] => [
  {
    companyId,
    name: firm.name,
    email: `office@${firm.domain}`,
    address: '12 Quay Street',
    city: 'Springfield',
    state: 'IL',
    timezone: firm.timeZone,
    allowDuplicateContact: false,
  },
  {
    companyId,
    name: `${firm.name} Rentals`,
    email: `rentals@${firm.domain}`,
    address: '14 Quay Street',
    city: 'Springfield',
    state: 'IL',
    timezone: 'America/New_York',
    allowDuplicateContact: true,
  },
];

/** An agency with two locations, its app, and its users: the rep and colleagues, and one whom Gmail does not know. */
export const openFirm = (state: State, { random }: World): Firm => {
  const companyId = recordId(random);
  const [location, rentals] = locationsOf(companyId).map((row) => state.locations.add({ ...row, id: recordId(random) }));
  if (!location || !rentals) throw new Error('The firm needs its two locations.');
  const users = [owner, ...colleagues, bookkeeper].map(({ name, email }): UserRecord => {
    const [firstName = '', lastName = ''] = name.split(' ');
    const isOwner = email === owner.email;
    const locationIds = isOwner ? [location.id, rentals.id] : [location.id];
    return state.users.add({ id: recordId(random), firstName, lastName, email, role: isOwner ? 'admin' : 'user', locationIds });
  });
  state.account.open(companyId, location.id);
  return { location, users };
};
