import type { Family } from '../expectation';

/** What the API can only list of campaigns and workflows. */
export const marketingRows: Family = {
  version: '2021-07-28',
  rows: {
    'workflows.list': ({ locationId, ghl }) => ({
      sends: { what: 'GET /workflows/', query: { locationId } },
      shows: ['4 found', 'New lead: first call within a day | published', 'Win back quiet buyers | draft'],
      wrong: {
        meanwhile: () => ghl.faults.next('workflows.list', { status: 401, message: 'The token is not authorized for this scope.' }),
        answered: 401,
        shows: ['not allowed to do this', 'workflows.readonly'],
      },
    }),
    'campaigns.list': ({ locationId, ghl }) => ({
      fill: { 'query.status': 'draft' },
      sends: { what: 'GET /campaigns/', query: { locationId, status: 'draft' } },
      shows: ['1 found', 'Winter holidays greeting | draft'],
      wrong: {
        meanwhile: () => ghl.faults.next('campaigns.list', { status: 401, message: 'The token is not authorized for this scope.' }),
        answered: 401,
        shows: ['not allowed to do this', 'campaigns.readonly'],
      },
    }),
  },
};
