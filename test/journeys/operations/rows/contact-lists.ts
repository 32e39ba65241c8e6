import { customers, strangers } from '../../../../sandbox/cast';
import type { Agency } from '../agency';
import type { Family } from '../expectation';

const { ana, tomas } = customers;
const { noor } = strangers;

export const businessNamed = ({ reads }: Agency, name: string): string =>
  reads('/businesses/')['businesses'].find((one: { readonly name: string }) => one.name === name).id;

const citiesOf = ({ ghl }: Agency, email: string) => () => ghl.records.contacts().filter((one) => one.email === email).map(({ city, tags }) => ({ city, tags }));

/** Contacts in numbers. */
export const contactListRows: Family = {
  version: '2021-07-28',
  rows: {
    'contacts.search': ({ locationId }) => ({
      fill: {
        'body.pageLimit': '5',
        'body.filters': [
          { field: 'tags', operator: 'contains', value: 'buyer' },
          { field: 'email', operator: 'exists' },
        ],
        'body.sort': [{ field: 'dateAdded', direction: 'asc' }],
      },
      sends: {
        what: 'POST /contacts/search',
        body: {
          locationId,
          pageLimit: 5,
          filters: [
            { field: 'tags', operator: 'contains', value: 'buyer' },
            { field: 'email', operator: 'exists' },
          ],
          sort: [{ field: 'dateAdded', direction: 'asc' }],
        },
      },
      shows: ['Search contacts', 'Ana Ruiz', 'Lee Park-Soto', '美玲'],
      wrong: { fill: { 'body.pageLimit': '0' }, answered: 422, shows: ['pageLimit must not be less than 1'] },
    }),
    'contacts.find': ({ locationId }) => ({
      fill: { 'query.phone': '+12025550101' },
      sends: { what: 'GET /contacts/search/duplicate', query: { locationId, number: '+12025550101' } },
      shows: ['Find contact', '1 found', `Ana Ruiz | ${ana.email}`],
      wrong: { shows: ['Email – this or one of the others is needed'] },
    }),
    'contacts.list-by-business': (agency) => ({
      fill: { 'path.businessId': 'Nair Dental', 'query.limit': '10' },
      sends: { what: `GET /contacts/business/${businessNamed(agency, 'Nair Dental')}`, query: { locationId: agency.locationId, limit: '10' } },
      shows: ['Get contacts by business', 'Priya Nair'],
      wrong: { shows: ['Business * – is needed'] },
    }),
    'contacts.list-deprecated': ({ locationId }) => ({
      fill: { 'query.query': 'orchard' },
      sends: { what: 'GET /contacts/', query: { locationId, query: 'orchard' } },
      shows: ['1 found', `Ana Ruiz | ${ana.email}`],
      wrong: { fill: { 'query.limit': 'all' }, shows: ['Most at once – needs a number | all'] },
    }),
    'contacts.upsert': (agency) => ({
      fill: { 'body.email': tomas.email, 'body.city': 'Shelbyville' },
      sends: { what: 'POST /contacts/upsert', body: { locationId: agency.locationId, email: tomas.email, city: 'Shelbyville' } },
      leaves: [citiesOf(agency, tomas.email), [{ city: 'Shelbyville', tags: ['investor', 'vip'] }]],
      shows: [`${tomas.name} | Upsert contact`, 'City | Shelbyville'],
      wrong: { fill: { 'body.firstName': noor.name }, answered: 400, shows: ['Email – email or phone is required', `First name | ${noor.name}`] },
    }),
  },
};
