import { anything, flag, moment, number, object, oneOf, operations, required, text } from '../operation';

const version = '2021-04-15' as const;

/** Kinds of message. */
const messageTypes = `
  TYPE_CALL TYPE_SMS TYPE_RCS TYPE_EMAIL TYPE_SMS_REVIEW_REQUEST TYPE_WEBCHAT TYPE_SMS_NO_SHOW_REQUEST TYPE_CAMPAIGN_SMS
  TYPE_CAMPAIGN_CALL TYPE_CAMPAIGN_EMAIL TYPE_CAMPAIGN_VOICEMAIL TYPE_FACEBOOK TYPE_CAMPAIGN_FACEBOOK TYPE_CAMPAIGN_MANUAL_CALL
  TYPE_CAMPAIGN_MANUAL_SMS TYPE_GMB TYPE_CAMPAIGN_GMB TYPE_REVIEW TYPE_INSTAGRAM TYPE_WHATSAPP TYPE_CUSTOM_SMS TYPE_CUSTOM_EMAIL
  TYPE_CUSTOM_PROVIDER_SMS TYPE_CUSTOM_PROVIDER_EMAIL TYPE_IVR_CALL TYPE_ACTIVITY_CONTACT TYPE_ACTIVITY_INVOICE
  TYPE_ACTIVITY_PAYMENT TYPE_ACTIVITY_OPPORTUNITY TYPE_LIVE_CHAT TYPE_LIVE_CHAT_INFO_MESSAGE TYPE_ACTIVITY_APPOINTMENT
  TYPE_FACEBOOK_COMMENT TYPE_INSTAGRAM_COMMENT TYPE_CUSTOM_CALL TYPE_INTERNAL_COMMENT TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG TYPE_TIKTOK
  TYPE_TIKTOK_COMMENT TYPE_ACTIVITY_WHATSAPP TYPE_FORM_SUBMISSION TYPE_SMS_REACTION
`.trim().split(/\s+/);

/** Conversations: one per contact. */
export const conversationOperations = operations({
  'conversations.search': {
    title: 'Search conversations',
    method: 'GET',
    path: '/conversations/search',
    version,
    scopes: ['conversations.readonly'],
    query: {
      locationId: required(text),
      contactId: text,
      assignedTo: text,
      followers: text,
      mentions: text,
      query: text,
      sort: oneOf('asc', 'desc'),
      startAfterDate: anything,
      id: text,
      limit: number,
      lastMessageType: oneOf(...messageTypes),
      lastMessageAction: oneOf('automated', 'manual'),
      lastMessageDirection: oneOf('inbound', 'outbound'),
      status: oneOf('all', 'read', 'unread', 'starred', 'recents'),
      sortBy: oneOf('last_manual_message_date', 'last_message_date', 'score_profile', 'overdue_at', 'due_at'),
      sortScoreProfile: text,
      scoreProfile: text,
      scoreProfileMin: number,
      scoreProfileMax: number,
      startDate: moment,
      endDate: moment,
    },
    root: 'conversations',
    pages: 'start-after-date',
    changed: 'lastMessageDate',
  },
  'conversations.get': {
    title: 'Get conversation',
    method: 'GET',
    path: '/conversations/{conversationId}',
    version,
    scopes: ['conversations.readonly'],
  },
  'conversations.create': {
    title: 'Create conversation',
    method: 'POST',
    path: '/conversations/',
    version,
    scopes: ['conversations.write'],
    body: { locationId: required(text), contactId: required(text) },
    success: 201,
    root: 'conversation',
  },
  'conversations.update': {
    title: 'Update conversation',
    method: 'PUT',
    path: '/conversations/{conversationId}',
    version,
    scopes: ['conversations.write'],
    body: { locationId: required(text), unreadCount: number, starred: flag, feedback: object },
    root: 'conversation',
  },
});
