import { agencyFidelity } from './fidelity/agency';
import { calendarFidelity } from './fidelity/calendars';
import { conversationFidelity } from './fidelity/conversations';
import { peopleFidelity } from './fidelity/people';
import { nobody, row } from './fidelity/row';
import type { FidelityRow } from './fidelity/row';
import { notModelledInSales, salesFidelity } from './fidelity/sales';

/** What the embedded GoHighLevel does, and where that comes from. */
export const ghlFidelity: readonly FidelityRow[] = [
  row('documented', 'Paths, methods, scopes, parameters, bodies and status of success are those of the published operations.', {
    source: 'apps/contacts.json, locations.json, users.json, oauth.json',
    test: 'succeeds with the status of its row',
  }),
  row('documented', 'Every body carries a traceId.', {
    source: 'docs/oauth/Overview.md',
    test: 'succeeds with the status of its row',
  }),
  row('reported', 'A missing Version header is 401 `version header was not found.`, an unpublished one 401 `version header is invalid`.', {
    source: 'public integrations that probed it in August 2026',
    test: 'asks for a Version header',
  }),
  row('reported', 'The dated versions answer alike on the paths that they share.', {
    source: 'public integrations that probed it in August 2026',
    test: 'answers alike to every dated Version',
  }),
  row('reported', 'A path of v3 alone is 404 `Cannot GET …` in the dated versions.', {
    source: 'issue #304',
    test: 'has no look-up in the dated versions',
  }),
  row('reported', 'An unknown token is 401 `Invalid JWT`, an unknown private one 401 `Invalid Private Integration token`.', {
    source: 'issue #213',
    test: 'tells an unknown token from an unknown private token',
  }),
  row('reported', 'The wrong kind of token is 401 `This authClass type is not allowed to access this scope.` (the sentence after it is ours).', {
    source: 'public integrations',
    test: 'refuses a kind of token that the row does not accept',
  }),
  row('reported', 'A missing scope is 401 `The token is not authorized for this scope.`', {
    source: 'issue #172',
    test: 'answers 401 when a scope is missing',
  }),
  row('reported', 'A missing or foreign location is 403 `The token does not have access to this location.`', {
    source: 'issue #213',
    test: 'answers 403 to a token of another location',
  }),
  row('documented', 'Mistakes in parameters and bodies are 422 with a list of sentences; unknown names are refused.', {
    source: 'common/common-schemas.json, issue #262',
    test: 'names every mistake in a body, in a list',
  }),
  row('documented', '100 requests in ten seconds and 200,000 a day for an app in a location, told by the X-RateLimit headers.', {
    source: 'docs/oauth/Authorization.md',
    test: 'answers 429 to the 101st request within ten seconds',
  }),
  row('assumed', 'Windows are fixed: ten seconds from the first request, and the UTC day. Private integrations are counted by themselves.', {
    source: nobody,
    test: 'counts each app in each location by itself',
  }),
  row('documented', 'Look-up matches primary and additional addresses without regard to case, or an E.164 phone; at most 20 contacts.', {
    source: 'marketplace docs, ghl/contacts/lookup-contact',
    test: 'finds by primary or additional address, whatever its case',
  }),
  row('documented', 'Look-up is for OAuth tokens of a location only. The page that says so lists private integrations as well.', {
    source: 'marketplace docs, ghl/contacts/lookup-contact',
    test: 'is not for private integrations',
  }),
  row('reported', 'Without a match the duplicate search answers 200 with a null contact.', {
    source: 'public integrations',
    test: 'looks at the primary address, then at the phone',
  }),
  row('assumed', 'The duplicate search does not match additional addresses.', {
    source: nobody,
    test: 'looks at the primary address, then at the phone',
  }),
  row('documented', 'Search shows writes only after some seconds; reading by id shows them at once. Here the lag is always three seconds.', {
    source: 'GoHighLevel’s Contacts Search API page',
    test: 'finds new, changed and deleted contacts only after a while',
  }),
  row('assumed', 'The duplicate check of a creation does not wait for the search index.', {
    source: nobody,
    test: 'does not hold up the duplicate check of a creation',
  }),
  row('reported', 'A duplicate, new or by update, is 400 `This location does not allow duplicated contacts.` with the other contact in `meta`.', {
    source: 'public integrations',
    test: 'refuses a second contact with the same e-mail or phone, and names the first',
  }),
  row('reported', '`additionalEmails` cannot be written (422) and reads as a list of objects.', {
    source: 'issues #262 and #289',
    test: 'refuses additional e-mails, which are read-only',
  }),
  row('documented', 'The tags of an update overwrite all others.', {
    source: 'apps/contacts.json',
    test: 'overwrites all tags with the tags of an update',
  }),
  row('documented', 'A deletion answers `succeded`, spelled so.', {
    source: 'apps/contacts.json',
    test: 'takes tasks, notes and appointments along when a contact is deleted',
  }),
  row('assumed', 'A contact that is not there is 400 `Contact not found`.', {
    source: nobody,
    test: 'takes tasks, notes and appointments along when a contact is deleted',
  }),
  row('assumed', 'Addresses and numbers are checked, and a number of ten digits is taken for North American.', {
    source: nobody,
    test: 'refuses what cannot be an e-mail address or a phone number',
  }),
  row('assumed', 'Custom fields may be written by id or key, as `value` or `field_value`; the others stay; empty text clears.', {
    source: 'apps/contacts.json for the names',
    test: 'writes custom fields by id or key, keeps the others, and clears with empty text',
  }),
  row('reported', 'Tags are lower-cased when applied, while the location’s list keeps its spelling.', {
    source: 'six public integrations',
    test: 'lower-cases a tag when it is applied',
  }),
  row('reported', 'Adding and removing tags answer with the full list.', {
    source: 'public integrations',
    test: 'removes by a DELETE with a body, in any spelling',
  }),
  row('assumed', 'Unknown tags join the location’s list, in lower case; a tag changes the contact’s date of change, a task or note does not.', {
    source: nobody,
    test: 'keeps the spelling of the location’s list and learns new tags',
  }),
  row('documented', 'A task needs title, dueDate and completed.', {
    source: 'apps/contacts.json',
    test: 'wants a due date',
  }),
  row('reported', 'A task that is gone is 400 `The task id is invalid.`', {
    source: 'public integrations',
    test: 'answers 400 for a task that is gone',
  }),
  row('assumed', 'A note that is gone is 400 `The note id is invalid.`', {
    source: nobody,
    test: 'answers 400 for a note that is gone',
  }),
  row('documented', 'A note has no date of change.', {
    source: 'apps/contacts.json',
    test: 'has no date of change',
  }),
  row('reported', 'Notes written in GoHighLevel’s own editor are HTML; those that came by the API stay as they were.', {
    source: 'public integrations',
    test: 'keeps a note as it was posted',
  }),
  row('documented', 'Appointment times carry no offset.', {
    source: 'apps/contacts.json',
    test: 'gives appointment times as its own wall time, without an offset',
  }),
  row('assumed', 'They are wall time in the location’s zone.', {
    source: nobody,
    test: 'gives appointment times as its own wall time, without an offset',
  }),
  row('documented', 'A refresh token works once; an access token lives 86,399 seconds.', {
    source: 'docs/oauth/Authorization.md, apps/oauth.json',
    test: 'takes a refresh token once, and its successor once',
  }),
  row('reported', 'A used or unknown refresh token is 400 `invalid_grant`, `Invalid grant: refresh token is invalid`.', {
    source: 'apps/v3/oauth-v3.json for the sentence',
    test: 'takes a refresh token once, and its successor once',
  }),
  row('assumed', 'A code works once, for ten minutes, for its own redirect; a wrong secret is 400 `invalid_client`.', {
    source: 'the wording of node-oauth2-server',
    test: 'takes a code once, within ten minutes',
  }),
  row('documented', 'An agency’s token is exchanged for a location’s, which comes with a refresh token.', {
    source: 'apps/oauth.json, issue #285',
    test: 'lets an agency list its locations and exchange its token',
  }),
  ...peopleFidelity,
  ...agencyFidelity,
  ...calendarFidelity,
  ...conversationFidelity,
  ...salesFidelity,
];

/** What GoHighLevel does and the embedded one does not, besides all operations that are not in the catalogue. */
export const notModelledInGhl: readonly string[] = [
  'The v3 contract of operations that have an older one: answered 501, by name.',
  'Workflows, webhooks and notifications that a tag, a task or an appointment would set off.',
  'Additional phone numbers, attachments and attribution of a contact; what campaigns and workflows would do with one.',
  'The contents of snapshots; password, Twilio and Mailgun settings, which are taken and not kept.',
  'Results that flicker: once a write is found, it stays found.',
  'Rules on what a custom field of some type may hold.',
  'Rooms and equipment that limit free slots, hours of single users, “look busy”, and forms or payments before a booking.',
  ...notModelledInSales,
];
