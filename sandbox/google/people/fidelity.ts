import type { FidelityRow } from '../fidelity-row';

const reference = 'https://developers.google.com/people/api/rest/v1';
const connections = `${reference}/people.connections/list`;

/** What the emulated People API does as Google's does, and where that is known from. */
export const peopleFidelity: readonly FidelityRow[] = [
  {
    behaviour: 'People: a mask is required, and may only name fields that the method has',
    source: `${reference}/people/get`,
    confidence: 'documented',
    test: 'are required, and name fields that there are',
  },
  {
    behaviour: 'People: an update without the etag of the contact or of its source is answered 400',
    source: `${reference}/people/updateContact`,
    confidence: 'documented',
    test: 'wants the etag of the contact or of its source',
  },
  {
    behaviour: 'People: an update with a stale etag is answered 400 FAILED_PRECONDITION, in these words',
    source: 'https://github.com/googleapis/google-api-go-client/issues/1904',
    confidence: 'reported',
    test: 'with an etag that is not the current one fails its precondition',
  },
  {
    behaviour: 'People: an update replaces each field of its mask whole',
    source: `${reference}/people/updateContact`,
    confidence: 'documented',
    test: 'replaces the fields of its mask whole, and leaves the others',
  },
  {
    behaviour: 'People: a contact has one name, one biography, one birthday and one gender at the most',
    source: `${reference}/people/createContact`,
    confidence: 'documented',
    test: 'has one name and one biography at the most',
  },
  {
    behaviour: 'People: deleted contacts come with a sync token only, as metadata.deleted',
    source: connections,
    confidence: 'documented',
    test: 'are synced by what has changed, deleted people among it',
  },
  {
    behaviour: 'People: a write shows in sync requests after minutes; always after two here',
    source: connections,
    confidence: 'documented',
    test: 'do not show a write to a sync request at once',
  },
  {
    behaviour: 'People: a sync token expires seven days after the full sync, with the reason EXPIRED_SYNC_TOKEN',
    source: connections,
    confidence: 'documented',
    test: 'refuse a sync token seven days after the full sync',
  },
  {
    behaviour: 'People: a token is only good for the parameters that it was given for; the words of the refusal are our own',
    source: connections,
    confidence: 'documented',
    test: 'refuse a sync token with other parameters than it was given for',
  },
  {
    behaviour: 'People: connections come in pages of 100, and of 1,000 at the most',
    source: connections,
    confidence: 'documented',
    test: 'come in pages of 100, or of up to 1,000',
  },
  {
    behaviour: 'People: searchContacts looks through a cache that a query without words brings up to date',
    source: 'https://developers.google.com/people/v1/contacts#search-the-users-contacts',
    confidence: 'documented',
    test: 'looks through a cache, which an empty query brings up to date',
  },
  {
    behaviour: 'People: a search compares the beginnings of words, and answers 30 people at the most',
    source: `${reference}/people/searchContacts`,
    confidence: 'documented',
    test: 'finds phrases from the beginning of a word',
  },
  {
    behaviour: 'People: a batch gets 200 people at the most, and has a status for each',
    source: `${reference}/people/getBatchGet`,
    confidence: 'documented',
    test: 'gets up to 200 people at once, and says of each whether it is there',
  },
  {
    behaviour: 'People: a full name in one piece is split at its last space',
    source: 'Google parses unstructured names and does not say how',
    confidence: 'assumed',
    test: 'takes a name in one piece apart',
  },
];
