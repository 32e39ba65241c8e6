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

const anAssociation = ({ ask }: OpenGhl, key = 'referrer_referred') => ({
  associationId: ask('associations.get-by-key', { key_name: key, query: {} }).body['id'] as string,
});

const aRelation = ({ ask, contactId }: OpenGhl) => {
  const { relations } = ask('associations.relations.list', { recordId: contactId('Ana'), query: { skip: 0, limit: 1 } }).body;
  return { relationId: relations[0].id as string };
};

const page = { limit: 10, offset: 0 };
const aBlog = ({ ask }: OpenGhl) => ({ blogId: ask('blogs.list', { query: { skip: 0, limit: 10 } }).body['data'][0]._id as string });
const aPost = (open: OpenGhl) => ({ postId: open.ask('blogs.posts.list', { query: { ...aBlog(open), ...page } }).body['blogs'][0]._id as string });

const postBody = (open: OpenGhl) => ({
  ...aBlog(open),
  title: 'Harbour walk in May',
  description: 'Where to see the herons.',
  imageUrl: 'https://blog.harbour-homes.example/images/heron.jpg',
  imageAltText: 'A heron',
  rawHTML: '<p>Start at the lighthouse.</p>',
  status: 'DRAFT',
  categories: [open.ask('blogs.categories.list', { query: page }).body['categories'][1]._id as string],
  author: open.ask('blogs.authors.list', { query: page }).body['authors'][0]._id as string,
  urlSlug: 'harbour-walk-in-may',
  publishedAt: '2026-12-01T08:00:00.000Z',
});

export const salesInputs = {
  'associations.list': () => ({ query: { skip: 0, limit: 10 } }),
  'associations.get': (open) => anAssociation(open),
  'associations.get-by-key': () => ({ key_name: 'referrer_referred', query: {} }),
  'associations.get-by-object-key': () => ({ objectKey: 'opportunity', query: {} }),
  'associations.create': () => ({
    body: { key: 'neighbours', firstObjectLabel: 'Neighbour', firstObjectKey: 'contact', secondObjectLabel: 'Neighbour', secondObjectKey: 'contact' },
  }),
  'associations.update': (open) => ({ ...anAssociation(open), body: { firstObjectLabel: 'Sent us', secondObjectLabel: 'Was sent by' } }),
  'associations.delete': (open) => anAssociation(open),
  'associations.relations.list': ({ contactId }) => ({ recordId: contactId('Ana'), query: { skip: 0, limit: 10 } }),
  'associations.relations.create': (open) => ({
    body: { ...anAssociation(open), firstRecordId: open.contactId('Ana'), secondRecordId: open.contactId('Gwen') },
  }),
  'associations.relations.delete': (open) => ({ ...aRelation(open), query: {} }),
  'blogs.list': () => ({ query: { skip: 0, limit: 10 } }),
  'blogs.authors.list': () => ({ query: page }),
  'blogs.categories.list': () => ({ query: page }),
  'blogs.posts.list': (open) => ({ query: { ...aBlog(open), ...page } }),
  'blogs.posts.check-slug': () => ({ query: { urlSlug: 'harbour-walk-in-may' } }),
  'blogs.posts.create': (open) => ({ body: postBody(open) }),
  'blogs.posts.update': (open) => ({ ...aPost(open), body: postBody(open) }),

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
