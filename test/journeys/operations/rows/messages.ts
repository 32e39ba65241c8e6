import type { Agency } from '../agency';
import type { Family } from '../expectation';
import { conversationWith } from './conversations';

interface Message {
  readonly id: string;
  readonly messageType: string;
  readonly direction: string;
  readonly status: string;
  readonly body?: string;
  readonly meta?: { readonly email?: { readonly messageIds: readonly string[] } };
}

const messagesWith = (agency: Agency, firstName: string): readonly Message[] =>
  agency.does('GET', `/conversations/${conversationWith(agency, firstName).id}/messages?limit=50`)['messages']['messages'];

const messageOf = (agency: Agency, messageType: string, firstName = 'Ana'): Message => messagesWith(agency, firstName).find((one) => one.messageType === messageType)!;

const told = (agency: Agency, firstName: string) => () => messagesWith(agency, firstName).map(({ messageType, direction, body }) => [messageType, direction, body]);

const callOf = (agency: Agency): string => messageOf(agency, 'TYPE_CALL').id;

const mailOf = (agency: Agency): string => messageOf(agency, 'TYPE_EMAIL').meta!.email!.messageIds[0]!;

/** The message of an app's own channel. */
const chatOf = (agency: Agency): Message => messageOf(agency, 'TYPE_CUSTOM_SMS', '美玲');

const gone = 'message-that-is-gone';
const notFound = `Message with id ${gone} not found`;

/** What was said in conversations. */
export const messageRows: Family = {
  version: '2021-04-15',
  as: { 'conversations.messages.set-status': 'location' },
  rows: {
    'conversations.emails.get': (agency) => ({
      fill: { 'path.id': mailOf(agency) },
      sends: { what: `GET /conversations/messages/email/${mailOf(agency)}` },
      shows: ['Floor plans of 7 Mill Lane | Get email by ID', 'could you send me the floor plans of 7 Mill Lane', 'Direction | Inbound'],
      wrong: { fill: { 'path.id': gone }, answered: 400, shows: [`Email message with id ${gone} not found`] },
    }),
    'conversations.messages.get': (agency) => ({
      fill: { 'path.id': messageOf(agency, 'TYPE_SMS').id },
      sends: { what: `GET /conversations/messages/${messageOf(agency, 'TYPE_SMS').id}` },
      shows: ['Get message by ID', 'One more thing: is the garage included?'],
      wrong: { fill: { 'path.id': gone }, answered: 400, shows: [notFound] },
    }),
    'conversations.messages.list': (agency) => ({
      fill: { 'path.conversationId': conversationWith(agency, 'Ana').id, 'query.type': ['TYPE_SMS', 'TYPE_CALL'], 'query.limit': '3' },
      sends: { what: `GET /conversations/${conversationWith(agency, 'Ana').id}/messages`, query: { type: 'TYPE_SMS,TYPE_CALL', limit: '3' } },
      shows: ['Get messages by conversation | 1 to 3', 'One more thing: is the garage included?', 'Great, see you there!', 'Load more'],
      wrong: { fill: { 'path.conversationId': 'gone' }, answered: 400, shows: ['Conversation with id gone not found'] },
    }),
    'conversations.messages.recording.get': (agency) => ({
      fill: { 'path.messageId': callOf(agency) },
      sends: { what: `GET /conversations/messages/${callOf(agency)}/locations/${agency.locationId}/recording` },
      shows: ['Get message recording'],
      wrong: { fill: { 'path.messageId': messageOf(agency, 'TYPE_SMS').id }, answered: 400, shows: ['Recording not found for this message'] },
    }),
    'conversations.messages.transcription.get': (agency) => ({
      fill: { 'path.messageId': callOf(agency) },
      sends: { what: `GET /conversations/locations/${agency.locationId}/messages/${callOf(agency)}/transcription` },
      shows: ['Get message transcription', 'Yes, my partner will come along as well.'],
      wrong: { fill: { 'path.messageId': messageOf(agency, 'TYPE_SMS').id }, answered: 400, shows: ['Transcription not found for this message'] },
    }),
    'conversations.messages.transcription.download': (agency) => ({
      fill: { 'path.messageId': callOf(agency) },
      sends: { what: `GET /conversations/locations/${agency.locationId}/messages/${callOf(agency)}/transcription/download` },
      shows: ['Download transcription', 'Perfect, I will put it in the calendar.'],
      wrong: { shows: ['Message * – is needed'] },
    }),
    'conversations.messages.set-status': (agency) => ({
      fill: { 'path.messageId': chatOf(agency).id, 'body.status': 'read' },
      sends: { what: `PUT /conversations/messages/${chatOf(agency).id}/status`, body: { status: 'read' } },
      leaves: [() => chatOf(agency).status, 'read'],
      shows: ['Update message status', 'Message status updated successfully.'],
      wrong: {
        fill: { 'path.messageId': callOf(agency), 'body.status': 'read' },
        answered: 403,
        shows: ['Only the conversation provider of a message can update its status.'],
      },
    }),
    'conversations.live-chat.typing': (agency) => ({
      fill: { 'body.isTyping': 'true', 'body.visitorId': 'visitor-1', 'body.conversationId': conversationWith(agency, 'Ana').id },
      sends: {
        what: 'POST /conversations/providers/live-chat/typing',
        body: { locationId: agency.locationId, isTyping: 'true', visitorId: 'visitor-1', conversationId: conversationWith(agency, 'Ana').id },
      },
      shows: ['Agent typing indicator', 'Done'],
      wrong: {
        fill: { 'body.isTyping': 'true', 'body.visitorId': 'visitor-1', 'body.conversationId': 'gone' },
        answered: 400,
        shows: ['Conversation with id gone not found'],
      },
    }),
    'conversations.messages.send': (agency) => ({
      fill: { 'body.type': 'SMS', 'body.contactId': 'Ana Ruiz', 'body.status': 'pending', 'body.message': 'Yes, it is.' },
      sends: { what: 'POST /conversations/messages', body: { type: 'SMS', contactId: agency.contact('Ana'), status: 'pending', message: 'Yes, it is.' } },
      leaves: [() => told(agency, 'Ana')()[0], ['TYPE_SMS', 'outbound', 'Yes, it is.']],
      shows: ['Send message', 'Message queued successfully.'],
      wrong: {
        fill: { 'body.type': 'SMS', 'body.contactId': 'Gwen Marsh', 'body.status': 'pending', 'body.message': 'Hello Gwen.' },
        answered: 400,
        shows: ['Cannot send message as DND is active for SMS.'],
      },
    }),
    'conversations.messages.add-inbound': (agency) => ({
      fill: { 'body.type': 'SMS', 'body.contactId': 'Ana Ruiz', 'body.message': 'On my way.', 'body.direction': 'inbound' },
      sends: { what: 'POST /conversations/messages/inbound', body: { type: 'SMS', contactId: agency.contact('Ana'), message: 'On my way.', direction: 'inbound' } },
      leaves: [() => told(agency, 'Ana')()[0], ['TYPE_SMS', 'inbound', 'On my way.']],
      shows: ['Log inbound message', 'Message added successfully'],
      wrong: { fill: { 'body.contactId': 'Ana Ruiz', 'body.message': 'On my way.' }, shows: ['Type * – is needed'] },
    }),
    'conversations.messages.export': (agency) => ({
      fill: { 'query.channel': 'SMS', 'query.contactId': 'Ana Ruiz', 'query.limit': '10', 'query.sortOrder': 'asc' },
      sends: {
        what: 'GET /conversations/messages/export',
        query: { locationId: agency.locationId, channel: 'SMS', contactId: agency.contact('Ana'), limit: '10', sortOrder: 'asc' },
      },
      shows: ['3 found', 'Great, see you there!'],
      wrong: { fill: { 'query.limit': '5' }, answered: 422, shows: ['limit must not be less than 10'] },
    }),
  },
};
