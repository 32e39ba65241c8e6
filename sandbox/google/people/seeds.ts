import { colleagues, customers, type Person, strangers } from '../../cast';
import type { DataSet } from '../../ghl/data/data-sets';
import { createRandom } from '../../world';
import { newContactId } from './contact-id';
import type { Contact, ContactGroup, PeopleData, PersonFields } from './state';

interface SeedRow {
  readonly person: Person;
  readonly phone?: string;
  readonly organization?: { readonly name: string; readonly title?: string };
  readonly groups?: readonly string[];
  readonly note?: string;
}

const customersGroup = '5b2a6c1e8d0f4a37';
const { ana, bjorn, mei, priya, tomas } = customers;

const saved: readonly SeedRow[] = [
  ...colleagues.map((person) => ({ person, organization: { name: 'Harbour Homes' }, groups: ['coworkers'] })),
  { person: ana, phone: '+1 312 555 0142', organization: { name: 'Orchard Labs', title: 'Founder' }, groups: [customersGroup, 'starred'] },
  { person: bjorn, organization: { name: 'Fjord Timber' }, groups: [customersGroup] },
  { person: mei, organization: { name: 'Lotus Trading' }, groups: [customersGroup] },
  { person: priya, phone: '+1 312 555 0177', organization: { name: 'Nair Dental', title: 'Dentist' }, groups: [customersGroup] },
  { person: tomas, organization: { name: 'Ó Briain Builders' }, note: 'Roofs and terraces.' },
];

const written: readonly SeedRow[] = [{ person: strangers.noor }, { person: strangers.sora }, { person: customers.quoted }];

/** https://developers.google.com/people/api/rest/v1/contactGroups */
const systemGroups: readonly ContactGroup[] = ['myContacts', 'starred', 'friends', 'family', 'coworkers', 'chatBuddies', 'all', 'blocked'].map((name) => ({
  id: name,
  name,
  system: true,
}));

const nameOf = (name: string) => {
  const [, givenName = name, familyName] = /^(\S+) (.+)$/.exec(name) ?? [];
  return familyName === undefined ? { givenName } : { givenName, familyName };
};

const fieldsOf = ({ person, phone, organization, groups, note }: SeedRow): PersonFields => ({
  names: [nameOf(person.name)],
  emailAddresses: [{ value: person.email, type: 'work' }],
  ...(phone !== undefined && { phoneNumbers: [{ value: phone, type: 'mobile' }] }),
  ...(organization && { organizations: [{ ...organization, type: 'work' }] }),
  ...(note !== undefined && { biographies: [{ value: note, contentType: 'TEXT_PLAIN' }] }),
  ...(groups && { memberships: ['myContacts', ...groups].map((id) => ({ contactGroupMembership: { contactGroupResourceName: `contactGroups/${id}` } })) }),
});

const day = 86_400_000;

/** Whom the rep knows at Google: nobody yet in an empty account. */
export const peopleOf = (data: DataSet, now: number): PeopleData => {
  // Chance of its own: what stands here leaves the ids of everything else as they are.
  const random = createRandom(2);
  let changes = 0;
  const contact = (row: SeedRow): Contact => {
    changes += 1;
    return { id: newContactId(random), fields: fieldsOf(row), version: changes, changed: now - (60 - changes) * day, deleted: false };
  };
  const isEmpty = data === 'empty';
  const contacts = isEmpty ? [] : saved.map((row) => contact({ groups: [], ...row }));
  const otherContacts = isEmpty ? [] : written.map(contact);
  const groups = isEmpty ? systemGroups : [...systemGroups, { id: customersGroup, name: 'Customers', system: false }];
  return { contacts, otherContacts, groups, searchedContacts: contacts, searchedOthers: otherContacts, changes };
};
