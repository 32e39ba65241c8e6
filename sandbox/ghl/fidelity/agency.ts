import { nobody, row } from './row';
import type { FidelityRow } from './row';

/** The agency, its locations and users, and what a location is set up with. */
export const agencyFidelity: readonly FidelityRow[] = [
  row('reported', 'A location’s token does not see users of the agency.', { source: 'issue #230', test: 'come in pages of 25, in an order that the sandbox knows' }),
  row('documented', 'The address of a user cannot be changed any more. That it is passed over in silence is assumed.', {
    source: 'apps/users.json',
    test: 'keep their address whatever an update says',
  }),
  row('assumed', 'What a role may do when nobody said otherwise; another company than the token’s is a 403.', {
    source: nobody,
    test: 'may do what their role may, unless somebody changed it',
  }),
  row('documented', 'A new location is answered 200, though it is a creation.', { source: 'apps/locations.json', test: 'is empty, and answers with status 200' }),
  row('assumed', 'A new location has the agency’s time zone when none was given, and nothing of its snapshot.', {
    source: nobody,
    test: 'is empty, and answers with status 200',
  }),
  row('reported', 'The location’s list holds one tag in several spellings. That the very same is a 400 is assumed.', {
    source: 'public integrations',
    test: 'takes one tag in two spellings, and not the same spelling twice',
  }),
  row('documented', 'Templates of e-mails carry subject and HTML, all others a body.', {
    source: 'apps/locations.json',
    test: 'are e-mails with a subject and HTML, and texts with a body',
  }),
];
