import { day, flag, group, number, oneOf, operations, required, severalOf, text, texts } from '../operation';

const version = '2021-04-15' as const;

/** As a list of messages and a search of conversations name them. */
const messageTypes = `
  TYPE_CALL TYPE_SMS TYPE_RCS TYPE_EMAIL TYPE_FACEBOOK TYPE_GMB TYPE_INSTAGRAM TYPE_WHATSAPP TYPE_ACTIVITY_APPOINTMENT
  TYPE_ACTIVITY_CONTACT TYPE_ACTIVITY_INVOICE TYPE_ACTIVITY_PAYMENT TYPE_ACTIVITY_OPPORTUNITY TYPE_LIVE_CHAT TYPE_INTERNAL_COMMENTS
  TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG TYPE_TIKTOK TYPE_ACTIVITY_WHATSAPP TYPE_FORM_SUBMISSION
`.trim().split(/\s+/);

/** Kinds of message that somebody else may have brought; the case of the letters counts. */
const inboundTypes = `
  SMS RCS Email WhatsApp GMB IG FB Custom WebChat Live_Chat Call IVR_Call Campaign_Call Campaign_VoiceMail TIKTOK ALL_IN_ONE_CHAT
  FORM_SUBMISSION
`.trim().split(/\s+/);

const messageFields = {
  contactId: text,
  attachments: texts,
  emailFrom: text,
  emailCc: texts,
  emailBcc: texts,
  html: text,
  message: text,
  subject: text,
  conversationProviderId: text,
  emailTo: text,
} as const;

/** Messages of conversations. E-mails carry their ids only: a body is read by `conversations.emails.get`. */
export const messageOperations = operations({
  'conversations.emails.get': {
    title: 'Get email by ID',
    method: 'GET',
    path: '/conversations/messages/email/{id}',
    version,
    scopes: ['conversations/message.readonly'],
  },
  'conversations.messages.get': {
    title: 'Get message by ID',
    method: 'GET',
    path: '/conversations/messages/{id}',
    version,
    scopes: ['conversations/message.readonly'],
    root: 'message',
  },
  'conversations.messages.list': {
    title: 'Get messages by conversation',
    method: 'GET',
    path: '/conversations/{conversationId}/messages',
    version,
    scopes: ['conversations/message.readonly'],
    query: {
      lastMessageId: text,
      limit: number,
      type: severalOf(...messageTypes),
    },
    root: 'messages',
    pages: 'last-message',
    changed: 'dateAdded',
  },
  'conversations.messages.recording.get': {
    title: 'Get message recording',
    method: 'GET',
    path: '/conversations/messages/{messageId}/locations/{locationId}/recording',
    version,
    scopes: ['conversations/message.readonly'],
    media: 'audio/x-wav',
  },
  'conversations.messages.transcription.get': {
    title: 'Get message transcription',
    method: 'GET',
    path: '/conversations/locations/{locationId}/messages/{messageId}/transcription',
    version,
    scopes: ['conversations/message.readonly'],
  },
  'conversations.messages.transcription.download': {
    title: 'Download transcription',
    method: 'GET',
    path: '/conversations/locations/{locationId}/messages/{messageId}/transcription/download',
    version,
    scopes: ['conversations/message.readonly'],
    media: 'text/plain',
  },
  'conversations.messages.set-status': {
    title: 'Update message status',
    method: 'PUT',
    path: '/conversations/messages/{messageId}/status',
    version,
    scopes: ['conversations/message.write'],
    // Of the app whose conversation provider the message came by, as GoHighLevel's guide to those providers says.
    tokens: ['location'],
    body: {
      status: required(oneOf('delivered', 'failed', 'pending', 'read')),
      error: group({ code: required(text), type: required(text), message: required(text) }),
      emailMessageId: text,
      recipients: texts,
    },
  },
  'conversations.live-chat.typing': {
    title: 'Agent typing indicator',
    method: 'POST',
    path: '/conversations/providers/live-chat/typing',
    version,
    scopes: ['conversations/livechat.write'],
    body: {
      locationId: required(text),
      isTyping: required(text),
      visitorId: required(text),
      conversationId: required(text),
    },
    retry: 'safe',
    success: 201,
  },
  'conversations.messages.send': {
    title: 'Send message',
    method: 'POST',
    path: '/conversations/messages',
    version,
    scopes: ['conversations/message.write'],
    body: {
      ...messageFields,
      type: required(oneOf('SMS', 'RCS', 'Email', 'WhatsApp', 'IG', 'FB', 'Custom', 'Live_Chat', 'TIKTOK')),
      subType: text,
      contactId: required(text),
      appointmentId: text,
      replyMessageId: text,
      templateId: text,
      threadId: text,
      scheduledTimestamp: { type: 'number', format: 'seconds' },
      customSubtypeId: text,
      emailReplyMode: oneOf('reply', 'reply_all'),
      fromNumber: text,
      toNumber: text,
      forward: group({
        isForwarded: required(flag),
        forwardWholeThread: flag,
        messageId: text,
        emailMessageId: text,
        sourceContactId: text,
        sourceConversationId: text,
        toEmail: text,
        recipientContactId: text,
        recipientConversationId: text,
      }),
      status: required(oneOf('delivered', 'failed', 'pending', 'read')),
      usesNativeSchedulingAi: flag,
      optimizationPeriod: oneOf('24h', '48h', '72h'),
    },
  },
  'conversations.messages.add-inbound': {
    title: 'Log inbound message',
    method: 'POST',
    path: '/conversations/messages/inbound',
    version,
    scopes: ['conversations/message.write'],
    body: {
      ...messageFields,
      type: required(oneOf(...inboundTypes)),
      conversationId: text,
      contactId: text,
      emailMessageId: text,
      altId: text,
      direction: oneOf('inbound', 'outbound'),
      date: text,
      call: group({
        to: text,
        from: text,
        status: oneOf('pending', 'completed', 'answered', 'busy', 'no-answer', 'failed', 'canceled', 'voicemail'),
      }),
    },
    success: 201,
  },
  'conversations.messages.export': {
    title: 'Export messages',
    method: 'GET',
    path: '/conversations/messages/export',
    version,
    scopes: ['conversations/message.readonly'],
    query: {
      locationId: required(text),
      limit: number,
      cursor: text,
      sortBy: oneOf('createdAt', 'updatedAt'),
      sortOrder: oneOf('asc', 'desc'),
      conversationId: text,
      contactId: text,
      channel: oneOf('Call', 'SMS', 'Email', 'WhatsApp', 'Instagram', 'Facebook'),
      startDate: day,
      endDate: day,
    },
    root: 'messages',
    pages: 'cursor',
    changed: 'dateUpdated',
  },
});
