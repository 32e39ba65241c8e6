import type { OpenGhl } from '../open-ghl';
import type { SampleInputs } from '../sample-inputs';

const aConversation = ({ ask, contactId }: OpenGhl, firstName = 'Ana') => {
  const { conversations } = ask('conversations.search', { query: { contactId: contactId(firstName) } }).body;
  return { conversationId: conversations[0].id as string };
};

const aMessage = ({ ask, ...open }: OpenGhl, messageType: string, firstName = 'Ana') => {
  const { messages } = ask('conversations.messages.list', { ...aConversation({ ask, ...open }, firstName), query: {} }).body['messages'];
  return messages.find((message: { readonly messageType: string }) => message.messageType === messageType);
};

const aCall = (open: OpenGhl) => ({ messageId: aMessage(open, 'TYPE_CALL').id as string });

const anOpportunity = ({ ask, contactId }: OpenGhl) => {
  const { opportunities } = ask('opportunities.search', { query: { contact_id: contactId('Ana') } }).body;
  return { id: opportunities[0].id as string };
};

const aPipeline = ({ ask }: OpenGhl, name: string) => {
  const { pipelines } = ask('opportunities.pipelines.list', { query: {} }).body;
  return { pipelineId: pipelines.find((pipeline: { readonly name: string }) => pipeline.name === name).id as string };
};

const aUser = ({ ghl }: OpenGhl) => ghl.records.users().find(({ firstName }) => firstName === 'Jordan')!.id;

export const salesInputs = {
  'opportunities.search': () => ({ query: {} }),
  'opportunities.search-advanced': () => ({
    body: { query: '', limit: 20, page: 1, searchAfter: [], additionalDetails: { notes: true, tasks: true, calendarEvents: true, unReadConversations: false } },
  }),
  'opportunities.get': (open) => anOpportunity(open),
  'opportunities.pipelines.list': () => ({ query: {} }),
  'opportunities.create': (open) => ({
    body: { ...aPipeline(open, 'Sales'), name: 'Bungalow for Ruth', status: 'open', contactId: open.contactId('Ruth') },
  }),
  'opportunities.update': (open) => ({ ...anOpportunity(open), body: { monetaryValue: 100 } }),
  'opportunities.set-status': (open) => ({ ...anOpportunity(open), body: { status: 'won' } }),
  'opportunities.upsert': (open) => ({ body: { ...aPipeline(open, 'Rentals'), contactId: open.contactId('Ana'), monetaryValue: 110 } }),
  'opportunities.delete': (open) => anOpportunity(open),
  'opportunities.followers.add': (open) => ({ ...anOpportunity(open), body: { followers: [aUser(open)] } }),
  'opportunities.followers.remove': (open) => ({ ...anOpportunity(open), query: {}, body: { followers: [aUser(open)] } }),
  'opportunities.lost-reasons.list': () => ({ query: {} }),

  'conversations.search': () => ({ query: {} }),
  'conversations.get': (open) => aConversation(open),
  'conversations.create': ({ contactId }) => ({ body: { contactId: contactId('Ines') } }),
  'conversations.update': (open) => ({ ...aConversation(open), body: { unreadCount: 0 } }),
  'conversations.messages.list': (open) => ({ ...aConversation(open), query: {} }),
  'conversations.messages.get': (open) => ({ id: aMessage(open, 'TYPE_SMS').id }),
  'conversations.emails.get': (open) => ({ id: aMessage(open, 'TYPE_EMAIL').meta.email.messageIds[0] }),
  'conversations.messages.set-status': (open) => ({ messageId: aMessage(open, 'TYPE_CUSTOM_SMS', '美玲').id, body: { status: 'read' } }),
  'conversations.live-chat.typing': (open) => ({ body: { ...aConversation(open), isTyping: 'true', visitorId: 'visitor-1' } }),
  'conversations.messages.send': ({ contactId }) => ({
    body: { type: 'Email', contactId: contactId('Ana'), subject: 'The offer', html: '<p>Here it is.</p>', status: 'pending' },
  }),
  'conversations.messages.add-inbound': ({ contactId }) => ({
    body: { type: 'Email', contactId: contactId('Ana'), subject: 'A question', html: '<p>Is it still free?</p>', direction: 'inbound' },
  }),
  'conversations.messages.export': () => ({ query: {} }),
  'conversations.messages.transcription.get': (open) => aCall(open),
} satisfies SampleInputs;
