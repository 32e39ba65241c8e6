import type { FidelityRow } from '../fidelity-row';

const reference = 'https://developers.google.com/workspace/gmail/api/reference';
const getReference = `${reference}/rest/v1/users.messages/get`;

/** What the embedded Gmail does as Google does, and where that is known from. */
export const gmailFidelity: readonly FidelityRow[] = [
  {
    behaviour: 'messages.get answers the formats minimal, metadata and full; full when none is named',
    source: `${reference}/rest/v1/Format`,
    confidence: 'documented',
    test: 'answers each format with its own share of the message',
  },
  {
    behaviour: 'metadataHeaders, repeated, narrows the headers',
    source: getReference,
    confidence: 'documented',
    test: 'narrows the headers to the names asked for, whatever their case',
  },
  {
    behaviour: 'header names are compared without regard to case, and come back as the mail spells them',
    source: 'RFC 5322 names are case-insensitive; no page of Google says it',
    confidence: 'assumed',
    test: 'narrows the headers to the names asked for, whatever their case',
  },
  {
    behaviour: 'header values are given as in the mail: unfolded, with encoded words left encoded',
    source: 'Reports of the API show both decoded and encoded values; the sandbox gives the harder one to cope with',
    confidence: 'assumed',
    test: 'gives header values as the mail has them',
  },
  {
    behaviour: 'fields selects parts of the answer, and is refused when it names a field that does not exist',
    source: 'https://developers.google.com/workspace/gmail/api/guides/performance#partial',
    confidence: 'documented',
    test: 'cuts the answer down to the fields asked for',
  },
  {
    behaviour: 'a call without the user’s OAuth token is answered 401 in Google’s error envelope',
    source: 'https://cloud.google.com/apis/design/errors',
    confidence: 'documented',
    test: 'refuses a call without the token of the user',
  },
  {
    behaviour: 'a call whose scopes are not granted is answered 403 ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    source: getReference,
    confidence: 'documented',
    test: 'refuses a call when none of its scopes is granted',
  },
  {
    behaviour: 'with the metadata scope, format=full is answered 403 "Metadata scope doesn\'t allow format FULL"',
    source: 'https://github.com/Slava/meteor-gmail/issues/7',
    confidence: 'reported',
    test: 'refuses the body to the metadata scope',
  },
  {
    behaviour: 'gmail.metadata narrows a token that also has wider scopes',
    source: 'https://github.com/bytechefhq/bytechef/issues/5394',
    confidence: 'reported',
    test: 'lets gmail.metadata narrow a wider grant',
  },
  {
    behaviour: 'without a scope that shows bodies, the snippet is left out',
    source: 'The snippet is a piece of the body; no page of Google says it',
    confidence: 'assumed',
    test: 'answers each format with its own share of the message',
  },
  {
    behaviour: 'with the add-on scopes alone, a read needs the X-Goog-Gmail-Access-Token of the open message',
    source: 'https://developers.google.com/workspace/add-ons/gmail/extending-message-ui',
    confidence: 'documented',
    test: 'lets the add-on scopes read only the message whose token they bring',
  },
  {
    behaviour: 'an expired message token is refused with "Access denied: : Expired access token."',
    source: 'https://github.com/odoo/mail-client-extensions/issues/44',
    confidence: 'reported',
    test: 'says that the message token has expired',
  },
  {
    behaviour: 'the status of that refusal is 403, and a message token lives for an hour',
    source: 'The report shows the words only; how long a token lives is not public',
    confidence: 'assumed',
    test: 'says that the message token has expired',
  },
  {
    behaviour: 'an id that is no signed 64-bit number in hex is answered 400 "Invalid id value", an unknown one 404',
    source: 'https://github.com/brekkylab/backlot/issues/39',
    confidence: 'reported',
    test: 'tells a malformed id from an unknown one',
  },
  {
    behaviour: 'ids have 16 hex digits that rise with time, and a lone message is its own thread',
    source: 'https://github.com/brekkylab/backlot/issues/39',
    confidence: 'reported',
    test: 'gives every message an id of 16 hex digits below 2^63',
  },
  {
    behaviour: 'a message joins a conversation by its References and the same subject',
    source: 'https://workspaceupdates.googleblog.com/2019/03/threading-changes-in-gmail-conversation-view.html',
    confidence: 'documented',
    test: 'groups messages into conversations',
  },
  {
    behaviour: 'a conversation ends after 100 messages',
    source: 'https://support.google.com/mail/answer/5900',
    confidence: 'documented',
    test: 'begins a new conversation after a hundred messages',
  },
  {
    behaviour: 'somebody else’s mailbox is answered 403 "Delegation denied"',
    source: 'https://developers.google.com/workspace/gmail/api/guides/handle-errors',
    confidence: 'documented',
    test: 'opens no other mailbox than the user’s own',
  },
  {
    behaviour: 'quota units are counted: 5 for messages.get, 1 for getProfile and labels.list; the limit itself is not enforced',
    source: `${reference}/quota`,
    confidence: 'documented',
    test: 'counts quota units',
  },
  {
    behaviour: 'the parts of format=full are one flat list, however the mail nested them',
    source: 'A simplification of the sandbox; Google keeps the nesting',
    confidence: 'assumed',
    test: 'answers each format with its own share of the message',
  },
];
