import type { Agency } from '../agency';
import type { Family } from '../expectation';

const names = ({ ghl }: Agency) => (): readonly string[] => ghl.records.locations().map(({ name }) => name);

/** What only an agency can do. Its token is refreshed before it is given up. */
export const agencyRows: Family = {
  version: '2021-07-28',
  as: { 'snapshots.list': 'company', 'companies.get': 'company', 'locations.create': 'company' },
  rows: {
    'snapshots.list': ({ companyId, ghl }) => ({
      sends: { what: 'GET /snapshots/', query: { companyId } },
      shows: ['2 found', 'Real estate starter'],
      wrong: { meanwhile: () => ghl.revokeTokens(), answered: [401, 400], shows: ['Connect GoHighLevel'] },
    }),
    'locations.search': ({ companyId }) => ({
      fill: { 'query.limit': '5', 'query.order': 'asc' },
      sends: { what: 'GET /locations/search', query: { companyId, limit: '5', order: 'asc' } },
      shows: ['List locations', 'Harbour Homes'],
      wrong: { fill: { 'query.limit': 'five' }, answered: 422, shows: ['Most at once – limit must be a number string | five'] },
    }),
    'companies.get': ({ companyId, ghl }) => ({
      sends: { what: `GET /companies/${companyId}` },
      shows: ['Bright Harbour Marketing | Get company'],
      wrong: { meanwhile: () => ghl.revokeTokens(), answered: [401, 400], shows: ['Connect GoHighLevel'] },
    }),
    'locations.create': (agency) => ({
      fill: {
        'body.name': 'Harbour Homes West',
        'body.city': 'Springfield',
        'body.country': 'US',
        'body.timezone': 'America/Chicago',
        'body.settings.allowDuplicateContact': 'No',
        'body.twilio.sid': 'not-a-real-sid',
        'body.twilio.authToken': 'not-a-real-token',
      },
      sends: {
        what: 'POST /locations/',
        body: {
          companyId: agency.companyId,
          name: 'Harbour Homes West',
          city: 'Springfield',
          country: 'US',
          timezone: 'America/Chicago',
          settings: { allowDuplicateContact: false },
          twilio: { sid: 'not-a-real-sid', authToken: 'not-a-real-token' },
        },
      },
      leaves: [names(agency), ['Harbour Homes', 'Harbour Homes Rentals', 'Harbour Homes West']],
      shows: ['Harbour Homes West | Create location', 'City | Springfield'],
      wrong: { fill: { 'body.name': 'Harbour Homes West', 'body.prospectInfo.firstName': 'Kim' }, shows: ['Last name – is needed'] },
    }),
  },
};
