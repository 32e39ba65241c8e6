import type { Agency } from '../agency';
import type { Family } from '../expectation';

const tags = ({ ghl }: Agency) => (): readonly string[] => ghl.records.tags().map(({ name }) => name);

/** What the location has for all its contacts. */
export const locationRows: Family = {
  version: '2021-07-28',
  rows: {
    'locations.get': ({ locationId, ghl }) => ({
      sends: { what: `GET /locations/${locationId}` },
      shows: ['Harbour Homes | Find location by ID', 'Timezone | America/Chicago'],
      wrong: { meanwhile: () => ghl.revokeTokens(), answered: 401, shows: ['GoHighLevel refused the token'] },
    }),
    'locations.tags.list': ({ locationId, ghl }) => ({
      sends: { what: `GET /locations/${locationId}/tags` },
      shows: ['List tags', 'Viewing booked'],
      wrong: { meanwhile: () => ghl.revokeTokens(), answered: 401, shows: ['GoHighLevel refused the token'] },
    }),
    'locations.custom-fields.list': ({ locationId, ghl }) => ({
      fill: { 'query.model': 'Opportunity' },
      sends: { what: `GET /locations/${locationId}/customFields`, query: { model: 'opportunity' } },
      shows: ['List custom fields', 'Kind of deal'],
      wrong: { meanwhile: () => ghl.revokeTokens(), answered: 401, shows: ['GoHighLevel refused the token'] },
    }),
    'locations.tags.create': (agency) => ({
      fill: { 'body.name': 'Garden lover' },
      sends: { what: `POST /locations/${agency.locationId}/tags`, body: { name: 'Garden lover' } },
      leaves: [tags(agency), expect.arrayContaining(['Garden lover'])],
      shows: ['Garden lover | Create tag'],
      wrong: { fill: { 'body.name': 'Buyer' }, answered: 400, shows: ['The tag name is already exist.', 'Name * | Buyer'] },
    }),
    'locations.tasks.search': (agency) => ({
      fill: { 'body.contactId': ['Ana Ruiz'], 'body.completed': 'No', 'body.limit': '10' },
      sends: { what: `POST /locations/${agency.locationId}/tasks/search`, body: { contactId: [agency.contact('Ana')], completed: false, limit: 10 } },
      shows: ['Search tasks', 'Call about the second viewing'],
      wrong: { fill: { 'body.limit': 'ten' }, shows: ['Most at once – needs a number | ten'] },
    }),
    'locations.templates.list': ({ locationId }) => ({
      fill: { 'query.type': 'Sms', 'query.limit': '10' },
      sends: { what: `GET /locations/${locationId}/templates`, query: { type: 'sms', limit: '10', originId: locationId } },
      shows: ['List templates', '2 found', 'Running late'],
      wrong: { fill: { 'query.limit': 'ten' }, answered: 422, shows: ['limit must be a number string'] },
    }),
  },
};
