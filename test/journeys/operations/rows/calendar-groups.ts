import type { Agency } from '../agency';
import type { Family } from '../expectation';

interface Group {
  readonly name: string;
  readonly slug: string;
  readonly isActive: boolean;
}

const held = ({ reads }: Agency) => () => reads('/calendars/groups')['groups'].map(({ name, slug, isActive }: Group) => [name, slug, isActive]);

const viewings = ({ named }: Agency): string => named('/calendars/groups', 'Viewings');

const words = { 'body.name': 'Signings', 'body.description': 'Sign a contract with one of us.', 'body.slug': 'signings' };
const signings = { name: 'Signings', description: 'Sign a contract with one of us.', slug: 'signings' };
const gone = 'Calendar group not found';

const removes = (agency: Agency) => (): void => void agency.does('DELETE', `/calendars/groups/${viewings(agency)}`);

/** Groups of calendars, each with an address of its own. */
export const calendarGroupRows: Family = {
  version: '2021-04-15',
  rows: {
    'calendars.groups.list': ({ locationId, ghl }) => ({
      sends: { what: 'GET /calendars/groups', query: { locationId } },
      shows: ['1 found', 'Viewings'],
      wrong: { meanwhile: () => ghl.revokeTokens(), answered: 401, shows: ['GoHighLevel refused the token'] },
    }),
    'calendars.groups.create': (agency) => ({
      fill: { ...words, 'body.isActive': 'No' },
      sends: { what: 'POST /calendars/groups', body: { locationId: agency.locationId, ...signings, isActive: false } },
      leaves: [held(agency), [['Viewings', 'viewings', true], ['Signings', 'signings', false]]],
      shows: ['Signings | Create calendar group', 'Active | No'],
      wrong: { fill: { ...words, 'body.slug': 'viewings' }, answered: 400, shows: ['The slug is already taken', 'Name * | Signings'] },
    }),
    'calendars.groups.update': (agency) => ({
      fill: { 'path.groupId': 'Viewings', ...words },
      sends: { what: `PUT /calendars/groups/${viewings(agency)}`, body: signings },
      leaves: [held(agency), [['Signings', 'signings', true]]],
      shows: ['Signings | Update calendar group', 'Description | Sign a contract with one of us.'],
      wrong: { fill: { 'path.groupId': 'Viewings', 'body.name': 'Signings' }, shows: ['Description * – is needed', 'Name * | Signings'] },
    }),
    'calendars.groups.set-status': (agency) => ({
      fill: { 'path.groupId': 'Viewings' },
      sends: { what: `PUT /calendars/groups/${viewings(agency)}/status`, body: { isActive: false } },
      leaves: [held(agency), [['Viewings', 'viewings', false]]],
      shows: ['Update group status', 'Done'],
      wrong: { meanwhile: removes(agency), fill: { 'path.groupId': 'Viewings', 'body.isActive': ['Yes'] }, answered: 400, shows: [gone] },
    }),
    'calendars.groups.delete': (agency) => ({
      fill: { 'path.groupId': 'Viewings' },
      asks: true,
      sends: { what: `DELETE /calendars/groups/${viewings(agency)}` },
      leaves: [held(agency), []],
      shows: ['Delete calendar group', 'Done'],
      wrong: { meanwhile: removes(agency), fill: { 'path.groupId': 'Viewings' }, answered: 400, shows: [gone] },
    }),
    'calendars.groups.validate-slug': ({ locationId }) => ({
      fill: { 'body.slug': 'viewings' },
      sends: { what: 'POST /calendars/groups/validate-slug', body: { locationId, slug: 'viewings' } },
      shows: ['Validate group slug', 'Available | No'],
      wrong: { shows: ['Ending of the web address * – is needed'] },
    }),
  },
};
