import { customers, strangers, tomasAdditionalEmail } from '../../../../sandbox/cast';
import type { Agency } from '../agency';
import type { Family } from '../expectation';

const { ana, tomas } = customers;
const { noor } = strangers;

const remove = ({ does, contact }: Agency) => () => void does('DELETE', `/contacts/${contact('Gwen')}`);

/** The only contact with an address, without what only time tells. */
const withEmail = ({ ghl }: Agency, email: string) => () => {
  const all = ghl.records.contacts().filter((one) => one.email === email);
  return all.map(({ firstName, lastName, tags, city, dnd }) => ({ firstName, lastName, tags, city, dnd }));
};

const field = ({ does, locationId }: Agency, name: string): string =>
  does('GET', `/locations/${locationId}/customFields`)['customFields'].find((one: { readonly name: string }) => one.name === name).id;

/** Contacts one by one. */
export const contactRows: Family = {
  version: '2021-07-28',
  as: { 'contacts.lookup': 'location' },
  rows: {
    'contacts.get': (agency) => ({
      fill: { 'path.contactId': 'Gwen Marsh' },
      sends: { what: `GET /contacts/${agency.contact('Gwen')}` },
      shows: ['Gwen Marsh | Get contact', 'Company name | Tidewater Café', 'Tags | seller, do not call', 'Owner | Robin Vale'],
      wrong: { meanwhile: remove(agency), fill: { 'path.contactId': 'Gwen Marsh' }, answered: 400, shows: ['Contact not found'] },
    }),
    'contacts.lookup': ({ locationId }) => ({
      fill: { 'query.email': tomasAdditionalEmail },
      sends: { what: 'GET /contacts/lookup', query: { locationId, email: tomasAdditionalEmail }, version: 'v3' },
      shows: ['1 found', tomas.name],
      wrong: { fill: { 'query.limit': 'a few' }, shows: ['Most at once – needs a number | a few'] },
    }),
    'contacts.get-duplicate': ({ locationId }) => ({
      fill: { 'query.email': ana.email },
      sends: { what: 'GET /contacts/search/duplicate', query: { locationId, email: ana.email } },
      shows: ['Ana Ruiz | Get duplicate contact', 'Budget | 480000'],
      wrong: { fill: { 'query.email': noor.email }, answered: 200, shows: ['Nothing found'] },
    }),
    'contacts.create': (agency) => ({
      fill: {
        'body.firstName': 'Noor',
        'body.lastName': 'de Wit',
        'body.email': noor.email,
        'body.assignedTo': 'Casey Brook',
        'body.tags': 'Buyer, VIP',
        'body.dnd': 'Yes',
        [`body.customFields.${field(agency, 'Budget')}`]: '520000',
        [`body.customFields.${field(agency, 'Move-in date')}`]: '2027-04-01',
        [`body.customFields.${field(agency, 'Must have')}`]: ['Garden', 'Lift'],
      },
      sends: {
        what: 'POST /contacts/',
        body: {
          locationId: agency.locationId,
          firstName: 'Noor',
          lastName: 'de Wit',
          email: noor.email,
          assignedTo: agency.user('Casey'),
          tags: ['Buyer', 'VIP'],
          dnd: true,
          customFields: [
            { id: field(agency, 'Budget'), field_value: 520000 },
            { id: field(agency, 'Move-in date'), field_value: '2027-04-01' },
            { id: field(agency, 'Must have'), field_value: ['Garden', 'Lift'] },
          ],
        },
      },
      leaves: [withEmail(agency, noor.email), [{ firstName: 'Noor', lastName: 'de Wit', tags: ['buyer', 'vip'], city: undefined, dnd: true }]],
      shows: ['Noor de Wit | Create contact', 'Owner | Casey Brook', 'Budget | 520000', 'Must have | Garden, Lift'],
      wrong: { fill: { 'body.firstName': 'Noor', 'body.email': 'noor at home' }, answered: 422, shows: ['Email – email must be an email | noor at home'] },
    }),
    'contacts.update': (agency) => ({
      fill: { 'path.contactId': 'Ana Ruiz', 'body.city': 'Shelbyville', 'body.timezone': 'Europe/Amsterdam' },
      sends: { what: `PUT /contacts/${agency.contact('Ana')}`, body: { city: 'Shelbyville', timezone: 'Europe/Amsterdam' } },
      leaves: [
        withEmail(agency, ana.email),
        [{ firstName: 'Ana', lastName: 'Ruiz', tags: ['buyer', 'viewing booked', 'hot 🔥'], city: 'Shelbyville', dnd: false }],
      ],
      shows: ['Ana Ruiz | Update contact', 'City | Shelbyville', 'Timezone | Europe/Amsterdam'],
      wrong: { fill: { 'path.contactId': 'Ana Ruiz', 'body.phone': '12' }, answered: 422, shows: ['Phone – phone must be a valid phone number | 12'] },
    }),
    'contacts.delete': ({ contact, ghl }) => ({
      fill: { 'path.contactId': 'Gwen Marsh' },
      asks: true,
      sends: { what: `DELETE /contacts/${contact('Gwen')}` },
      leaves: [() => ghl.records.contacts().some(({ firstName }) => firstName === 'Gwen'), false],
      shows: ['Delete contact', 'Done'],
      wrong: { fill: {}, shows: ['Contact * – is needed'] },
    }),
    'contacts.appointments.list': ({ contact }) => ({
      fill: { 'path.contactId': 'Ana Ruiz' },
      sends: { what: `GET /contacts/${contact('Ana')}/appointments` },
      shows: ['2 found', 'Second viewing, 7 Mill Lane', 'First viewing, 7 Mill Lane'],
      wrong: { fill: {}, shows: ['Contact * – is needed'] },
    }),
  },
};
