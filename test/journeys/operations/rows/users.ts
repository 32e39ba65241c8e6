import { colleagues } from '../../../../sandbox/cast';
import type { Agency } from '../agency';
import type { Family } from '../expectation';

const [casey] = colleagues;
const email = 'kim@harbour-homes.example';

const held = ({ ghl }: Agency) => () => ghl.records.users().map(({ firstName, lastName, phone, roles }) => ({ name: `${firstName} ${lastName}`, phone, role: roles.role }));

/** Whom the firm has work in GoHighLevel. */
export const userRows: Family = {
  version: '2021-07-28',
  as: { 'users.filter-by-email': 'company' },
  rows: {
    'users.list-by-location': ({ locationId, ghl }) => ({
      sends: { what: 'GET /users/', query: { locationId } },
      shows: ['4 found', 'Robin Vale', `Casey Brook | ${casey!.email}`],
      wrong: { meanwhile: () => ghl.revokeTokens(), answered: 401, shows: ['GoHighLevel refused the token'] },
    }),
    'users.search': ({ locationId, companyId }) => ({
      fill: { 'query.query': 'bro', 'query.enabled2waySync': 'No' },
      sends: { what: 'GET /users/search', query: { companyId, locationId, query: 'bro', enabled2waySync: 'false' } },
      shows: ['1 found', 'Casey Brook'],
      wrong: { fill: { 'query.sort': 'height' }, answered: 422, shows: ['Sort', 'sort must be one of the following values: name, firstName, lastName, email, dateAdded'] },
    }),
    'users.filter-by-email': ({ companyId }) => ({
      fill: { 'body.emails': `${casey!.email}, nobody@mail.example`, 'body.projection': 'all' },
      sends: { what: 'POST /users/search/filter-by-email', body: { companyId, emails: `${casey!.email}, nobody@mail.example`, projection: 'all' } },
      shows: ['1 found', 'Casey Brook'],
      wrong: { shows: ['E-mail addresses * – is needed'] },
    }),
    'users.get': (agency) => ({
      fill: { 'path.userId': 'Casey Brook' },
      sends: { what: `GET /users/${agency.user('Casey')}` },
      shows: ['Casey Brook | Get user', `Email | ${casey!.email}`, '# Permissions', 'Contacts | Yes', 'Role | user'],
      wrong: { shows: ['User * – is needed'] },
    }),
    'users.create': (agency) => ({
      fill: {
        'body.firstName': 'Kim',
        'body.lastName': 'Stone',
        'body.email': email,
        'body.type': 'account',
        'body.role': 'user',
        'body.locationIds': agency.locationId,
        'body.password': 'not-a-real-password',
        'body.permissions.settingsEnabled': 'No',
        'body.permissions.campaignsEnabled': 'Yes',
        'body.scopes': ['contacts.write', 'campaigns.readonly'],
        'body.platformLanguage': 'de',
      },
      sends: {
        what: 'POST /users/',
        body: {
          companyId: agency.companyId,
          firstName: 'Kim',
          lastName: 'Stone',
          email,
          password: 'not-a-real-password',
          type: 'account',
          role: 'user',
          locationIds: [agency.locationId],
          permissions: { campaignsEnabled: true, settingsEnabled: false },
          scopes: ['contacts.write', 'campaigns.readonly'],
          platformLanguage: 'de',
        },
      },
      leaves: [() => held(agency)().filter(({ name }) => name === 'Kim Stone'), [{ name: 'Kim Stone', phone: undefined, role: 'user' }]],
      shows: ['Kim Stone | Create user', `Email | ${email}`, 'Platform language | de'],
      wrong: {
        fill: {
          'body.firstName': 'Kim',
          'body.lastName': 'Stone',
          'body.email': casey!.email,
          'body.type': 'account',
          'body.role': 'user',
          'body.locationIds': agency.locationId,
          'body.password': 'not-a-real-password',
        },
        answered: 400,
        shows: ['A user with this email already exists.'],
      },
    }),
    'users.update': (agency) => ({
      fill: { 'path.userId': 'Casey Brook', 'body.phone': '+12025550170', 'body.permissions.tagsEnabled': 'No' },
      sends: { what: `PUT /users/${agency.user('Casey')}`, body: { companyId: agency.companyId, phone: '+12025550170', permissions: { tagsEnabled: false } } },
      leaves: [() => held(agency)().filter(({ name }) => name === 'Casey Brook').map(({ phone }) => phone), ['+12025550170']],
      shows: ['Casey Brook | Update user', 'Phone | +12025550170', 'Tags | No'],
      wrong: {
        fill: { 'path.userId': 'Casey Brook', 'body.role': 'owner' },
        answered: 422,
        shows: ['role must be one of the following values: admin, user'],
      },
    }),
    'users.delete': (agency) => ({
      fill: { 'path.userId': 'Alex Reed' },
      asks: true,
      sends: { what: `DELETE /users/${agency.user('Alex')}` },
      leaves: [() => held(agency)().some(({ name }) => name === 'Alex Reed'), false],
      shows: ['Delete user', 'Queued deleting user with e-mail alex@reed-bookkeeping.example and name Alex Reed.'],
      wrong: {
        meanwhile: () => void agency.does('DELETE', `/users/${agency.user('Alex')}`),
        fill: { 'path.userId': 'Alex Reed' },
        answered: 400,
        shows: ['User not found'],
      },
    }),
  },
};
