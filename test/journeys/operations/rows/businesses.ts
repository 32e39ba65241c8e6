import type { Agency } from '../agency';
import type { Family } from '../expectation';
import { businessNamed } from './contact-lists';

const held = ({ reads }: Agency) => (): readonly { readonly name: string; readonly city?: string; readonly email?: string }[] => reads('/businesses/')['businesses'];

/** Companies of contacts. */
export const businessRows: Family = {
  version: '2021-07-28',
  rows: {
    'businesses.get': (agency) => ({
      fill: { 'path.businessId': 'Nair Dental' },
      sends: { what: `GET /businesses/${businessNamed(agency, 'Nair Dental')}` },
      shows: ['Nair Dental | Get business', 'Phone | +12025550160', 'Description | Dental practice, moves into 3 Harbour Row.'],
      wrong: { shows: ['Business * – is needed'] },
    }),
    'businesses.list': ({ locationId }) => ({
      fill: { 'query.limit': '2', 'query.skip': '1' },
      sends: { what: 'GET /businesses/', query: { locationId, limit: '2', skip: '1' } },
      shows: ['List businesses by location', 'Fjord Timber', 'Park & Park'],
      wrong: { fill: { 'query.limit': 'two' }, answered: 422, shows: ['Most at once – limit must be a number string | two'] },
    }),
    'businesses.create': (agency) => ({
      fill: { 'body.name': 'Orchard Labs', 'body.email': 'office@orchard-labs.example', 'body.city': 'Springfield' },
      sends: {
        what: 'POST /businesses/',
        body: { locationId: agency.locationId, name: 'Orchard Labs', email: 'office@orchard-labs.example', city: 'Springfield' },
      },
      leaves: [
        () => held(agency)().filter(({ name }) => name === 'Orchard Labs').map(({ city, email }) => ({ city, email })),
        [{ city: 'Springfield', email: 'office@orchard-labs.example' }],
      ],
      shows: ['Orchard Labs | Create business', 'City | Springfield'],
      wrong: { fill: { 'body.city': 'Springfield' }, shows: ['Name * – is needed'] },
    }),
    'businesses.update': (agency) => ({
      fill: { 'path.businessId': 'Fjord Timber', 'body.city': 'Shelbyville' },
      sends: { what: `PUT /businesses/${businessNamed(agency, 'Fjord Timber')}`, body: { city: 'Shelbyville' } },
      leaves: [() => held(agency)().find(({ name }) => name === 'Fjord Timber')?.city, 'Shelbyville'],
      shows: ['Fjord Timber | Update business', 'City | Shelbyville'],
      wrong: {
        meanwhile: () => void agency.does('DELETE', `/businesses/${businessNamed(agency, 'Fjord Timber')}`),
        fill: { 'path.businessId': 'Fjord Timber', 'body.city': 'Shelbyville' },
        answered: 400,
        shows: ['Business not found'],
      },
    }),
    'businesses.delete': (agency) => ({
      fill: { 'path.businessId': 'Park & Park' },
      asks: true,
      sends: { what: `DELETE /businesses/${businessNamed(agency, 'Park & Park')}` },
      leaves: [() => held(agency)().map(({ name }) => name), ['Nair Dental', 'Fjord Timber']],
      shows: ['Delete business', 'Done'],
      wrong: { shows: ['Business * – is needed'] },
    }),
  },
};

