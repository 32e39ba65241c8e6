/** What GoHighLevel numbers its kinds of message with: e-mail's 3 is documented, the others count on in the published order. */
export const messageTypeNumbers: Readonly<Record<string, number>> = {
  TYPE_CALL: 1,
  TYPE_SMS: 2,
  TYPE_EMAIL: 3,
  TYPE_WEBCHAT: 5,
  TYPE_CAMPAIGN_CALL: 8,
  TYPE_CAMPAIGN_VOICEMAIL: 10,
  TYPE_FACEBOOK: 11,
  TYPE_GMB: 15,
  TYPE_INSTAGRAM: 18,
  TYPE_WHATSAPP: 19,
  TYPE_CUSTOM_SMS: 20,
  TYPE_CUSTOM_EMAIL: 21,
  TYPE_IVR_CALL: 24,
  TYPE_ACTIVITY_OPPORTUNITY: 28,
  TYPE_LIVE_CHAT: 29,
  TYPE_ACTIVITY_APPOINTMENT: 31,
  TYPE_RCS: 37,
  TYPE_TIKTOK: 38,
  TYPE_FORM_SUBMISSION: 42,
};

/** The kind of message that a writer's `type` makes; of a custom provider's it depends on the provider. */
export const messageTypeOf: Readonly<Record<string, string>> = {
  SMS: 'TYPE_SMS',
  RCS: 'TYPE_RCS',
  Email: 'TYPE_EMAIL',
  WhatsApp: 'TYPE_WHATSAPP',
  GMB: 'TYPE_GMB',
  IG: 'TYPE_INSTAGRAM',
  FB: 'TYPE_FACEBOOK',
  WebChat: 'TYPE_WEBCHAT',
  Live_Chat: 'TYPE_LIVE_CHAT',
  ALL_IN_ONE_CHAT: 'TYPE_LIVE_CHAT',
  Call: 'TYPE_CALL',
  IVR_Call: 'TYPE_IVR_CALL',
  Campaign_Call: 'TYPE_CAMPAIGN_CALL',
  Campaign_VoiceMail: 'TYPE_CAMPAIGN_VOICEMAIL',
  TIKTOK: 'TYPE_TIKTOK',
  FORM_SUBMISSION: 'TYPE_FORM_SUBMISSION',
};

/** The kinds of message that an export's `channel` stands for. */
export const messageTypesOfChannel: Readonly<Record<string, readonly string[]>> = {
  Call: ['TYPE_CALL', 'TYPE_IVR_CALL', 'TYPE_CAMPAIGN_CALL', 'TYPE_CAMPAIGN_VOICEMAIL'],
  SMS: ['TYPE_SMS', 'TYPE_CUSTOM_SMS'],
  Email: ['TYPE_EMAIL', 'TYPE_CUSTOM_EMAIL'],
  WhatsApp: ['TYPE_WHATSAPP'],
  Instagram: ['TYPE_INSTAGRAM'],
  Facebook: ['TYPE_FACEBOOK'],
};

/** Threads of mails, which have no text of their own. */
export const isEmail = (messageType: string): boolean => messageTypesOfChannel['Email']?.includes(messageType) === true;
