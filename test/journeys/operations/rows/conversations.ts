import type { Agency } from '../agency';
import type { Family } from '../expectation';

interface Conversation {
  readonly id: string;
  readonly unreadCount: number;
  readonly starred: boolean;
}

/** The conversation with somebody, by the first name. */
export const conversationWith = ({ reads, contact }: Agency, firstName: string): Conversation =>
  reads(`/conversations/search?contactId=${contact(firstName)}`)['conversations'][0];

/** One conversation for each contact. */
export const conversationRows: Family = {
  version: '2021-04-15',
  rows: {
    'conversations.search': ({ locationId, contact }) => ({
      fill: { 'query.contactId': 'Ana Ruiz', 'query.status': 'unread', 'query.sortBy': 'last_message_date', 'query.limit': '5' },
      sends: {
        what: 'GET /conversations/search',
        query: { locationId, contactId: contact('Ana'), status: 'unread', sortBy: 'last_message_date', limit: '5' },
      },
      shows: ['1 found', 'Ana Ruiz'],
      wrong: { fill: { 'query.limit': 'five' }, shows: ['Most at once – needs a number | five'] },
    }),
    'conversations.get': (agency) => ({
      fill: { 'path.conversationId': conversationWith(agency, 'Ana').id },
      sends: { what: `GET /conversations/${conversationWith(agency, 'Ana').id}` },
      shows: ['Get conversation', 'Unread count | 1', 'Starred | Yes'],
      wrong: { fill: { 'path.conversationId': 'gone' }, answered: 400, shows: ['Conversation with id gone not found'] },
    }),
    'conversations.create': (agency) => ({
      fill: { 'body.contactId': 'Gwen Marsh' },
      sends: { what: 'POST /conversations/', body: { locationId: agency.locationId, contactId: agency.contact('Gwen') } },
      leaves: [() => conversationWith(agency, 'Gwen').unreadCount, 0],
      shows: ['Create conversation', 'Date added | Mon 9 Nov, 09:00'],
      wrong: { fill: { 'body.contactId': 'Ana Ruiz' }, answered: 400, shows: ['Conversation already exists.'] },
    }),
    'conversations.update': (agency) => ({
      fill: { 'path.conversationId': conversationWith(agency, 'Ana').id, 'body.unreadCount': '0', 'body.starred': 'No' },
      sends: { what: `PUT /conversations/${conversationWith(agency, 'Ana').id}`, body: { locationId: agency.locationId, unreadCount: 0, starred: false } },
      leaves: [() => [conversationWith(agency, 'Ana').unreadCount, conversationWith(agency, 'Ana').starred], [0, false]],
      shows: ['Update conversation', 'Unread count | 0', 'Starred | No'],
      wrong: { fill: { 'path.conversationId': conversationWith(agency, 'Ana').id, 'body.unreadCount': 'none' }, shows: ['Unread count – needs a number | none'] },
    }),
  },
};
