import { colleagues, firm, owner } from '../../cast';
import type { Person } from '../../cast';
import type { World } from '../../world';
import { recordId } from '../state/ids';
import type { CompanyRecord } from '../state/agency-records';
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
    phone: '+12025550180',
    website: `https://${firm.domain}`,
    address: '12 Quay Street',
    city: 'Springfield',
    state: 'IL',
    postalCode: '62701',
    country: 'US',
    firstName: 'Robin',
    lastName: 'Vale',
    social: { instagram: `https://social.example/${firm.domain}` },
    timezone: firm.timeZone,
    allowDuplicateContact: false,
  },
  {
    companyId,
    name: `${firm.name} Rentals`,
    email: `rentals@${firm.domain}`,
    phone: '+12025550181',
    website: `https://rentals.${firm.domain}`,
    address: '14 Quay Street',
    city: 'Springfield',
    state: 'IL',
    postalCode: '62701',
    country: 'US',
    firstName: 'Robin',
    lastName: 'Vale',
    timezone: 'America/New_York',
    allowDuplicateContact: true,
  },
];

/** Who sells GoHighLevel to the firm. */
const agencyOf = (id: string): CompanyRecord => ({
  id,
  name: 'Bright Harbour Marketing',
  email: 'hello@bright-harbour.example',
  phone: '+12025550190',
  website: 'https://bright-harbour.example',
  address: '1 Lighthouse Road',
  city: 'Springfield',
  state: 'IL',
  country: 'US',
  postalCode: '62702',
  timezone: firm.timeZone,
});

/** An agency with two locations, its app, and its users: the rep and colleagues, and one whom Gmail does not know. */
export const openFirm = (state: State, { random, clock }: World): Firm => {
  const companyId = recordId(random);
  const dateAdded = clock.now() - 900 * 86_400_000;
  state.companies.add(agencyOf(companyId));
  const [location, rentals] = locationsOf(companyId).map((row) => state.locations.add({ ...row, id: recordId(random) }));
  if (!location || !rentals) throw new Error('The firm needs its two locations.');
  const users = [owner, ...colleagues, bookkeeper].map(({ name, email }): UserRecord => {
    const [firstName = '', lastName = ''] = name.split(' ');
    const isOwner = email === owner.email;
    const locationIds = isOwner ? [location.id, rentals.id] : [location.id];
    const role = isOwner ? 'admin' : 'user';
    return state.users.add({ id: recordId(random), firstName, lastName, email, type: 'account', role, locationIds, dateAdded });
  });
  state.account.open(companyId, location.id);
  return { location, users };
};
