import { asObject } from '../../../src/json';
import { addressed } from '../conversation-replies';
import { isEmail } from '../message-types';
import { refusal, refusals } from '../refusals';
import { sameText } from '../state/contacts';
import type { EmailRecord } from '../state/conversation-records';
import type { ContactRecord } from '../state/records';
import { without } from '../without';
import { conversationWith, emailAt, messageAt } from './conversation-of';
import { kindOf, providerWith } from './conversation-provider';
import type { Context, Handler } from './handler';
import { contactAt } from './in-reach';
import { postEmail, postMessage } from './post-message';

type Asked = Context<'conversations.messages.send'>;
type Wish = Asked['input']['body'];

/** What the settings for not disturbing call a channel that the API calls otherwise. */
const isQuiet = ({ dnd, dndSettings }: ContactRecord, channel: string): boolean => {
  const settings = asObject(dndSettings);
  if (Object.keys(settings).length === 0) return dnd === true;
  return ['active', 'permanent'].includes(String(asObject(settings[channel])['status']));
};

const byPhone = ['SMS', 'RCS', 'WhatsApp'];

/** @throws Refusal 400 when the contact cannot be reached, or must not be */
const checkReach = (contact: ContactRecord, { type, emailTo }: Wish): void => {
  if (isQuiet(contact, type)) throw refusal(400, `Cannot send message as DND is active for ${type}.`);
  if (byPhone.includes(type) && !contact.phone) throw refusal(400, 'Missing phone number');
  if (type !== 'Email') return;
  if (!contact.email) throw refusal(400, 'Missing email');
  const isTheirs = emailTo === undefined || [contact.email, ...contact.additionalEmails].some((own) => sameText(own, emailTo));
  if (!isTheirs) throw refusal(400, 'emailTo is not an email address of the contact');
};

/** The mail that an e-mail answers, or the last of the thread that it goes on with. @throws Refusal 400 for none */
const parentOf = (asked: Asked): EmailRecord | null => {
  const { replyMessageId, threadId } = asked.input.body;
  if (replyMessageId !== undefined) return asked.state.emails.of(replyMessageId).at(-1) ?? emailAt(asked, replyMessageId);
  return threadId === undefined ? null : (asked.state.emails.of(messageAt(asked, threadId).id).at(-1) ?? null);
};

/** What is passed on of another mail. @throws Refusal 400 when there is no such mail */
const forwarded = (asked: Asked): { readonly original: EmailRecord; readonly forwardData: object } | null => {
  const { forward } = asked.input.body;
  if (!forward?.isForwarded) return null;
  const { messageId: threadId = '', emailMessageId } = forward;
  const original = emailMessageId === undefined ? asked.state.emails.of(threadId).at(-1) : emailAt(asked, emailMessageId);
  if (!original) throw refusal(400, 'messageId of the email to forward is required');
  const { messageId, contactId: sourceContactId, conversationId: sourceConversationId } = original;
  const given = { ...without(forward, 'isForwarded', 'toEmail'), forwardToEmail: forward.toEmail };
  return { original, forwardData: { sourceContactId, sourceConversationId, ...given, messageId, emailMessageId: original.id } };
};

const statusOf = ({ scheduledTimestamp, status }: Wish, now: number): string =>
  scheduledTimestamp !== undefined && scheduledTimestamp * 1_000 > now ? 'scheduled' : status;

/** Keeps what would be sent as sent: nothing ever leaves the sandbox. */
export const sendMessage: Handler<'conversations.messages.send'> = (asked) => {
  const { state, grant, now, input: { body } } = asked;
  const contact = contactAt(asked, body.contactId);
  const location = state.locations.withId(contact.locationId);
  if (!location) throw refusals.otherLocation();
  checkReach(contact, body);
  if (body.type === 'Custom' && body.conversationProviderId === undefined) throw refusal(400, 'conversationProviderId is required');
  const provider = providerWith({ state, grant, locationId: location.id }, body.conversationProviderId);
  const template = body.templateId === undefined ? null : state.templates.withId(body.templateId);
  if (body.templateId !== undefined && template?.locationId !== location.id) throw refusal(400, 'Template not found');
  const messageType = kindOf(body.type, provider);
  const { attachments = [], message = '', html = message } = body;
  const passedOn = isEmail(messageType) ? forwarded(asked) : null;
  const text = html || template?.text || passedOn?.original.body || '';
  if (text === '' && attachments.length === 0) throw refusal(400, 'There is no message or attachments for this message. Skip sending.');
  const parent = isEmail(messageType) ? parentOf(asked) : null;

  const place = { state, now, conversation: conversationWith(state, contact, now) };
  const conversationProviderId = provider?.id;
  const said = { direction: 'outbound', status: statusOf(body, now), attachments, source: 'api', conversationProviderId, dateAdded: now } as const;
  const done = { conversationId: place.conversation.id, status: body.status };
  if (!isEmail(messageType)) {
    const { id } = postMessage(place, { ...said, messageType, body: message || text });
    return { ...done, messageId: id, msg: 'Message queued successfully.' };
  }
  const { subject = passedOn ? `Fwd: ${passedOn.original.subject}` : (parent?.subject ?? ''), emailCc: cc = [], emailBcc: bcc = [] } = body;
  const from = body.emailFrom ?? addressed(location.name, location.email);
  const to = [body.forward?.toEmail ?? body.emailTo ?? contact.email ?? ''];
  const email = postEmail(place, { messageType, parent, mail: { ...said, subject, body: text, from, to, cc, bcc } });
  const forward = passedOn && { forwardData: passedOn.forwardData };
  return { ...done, messageId: email.messageId, emailMessageId: email.id, msg: 'Email queued successfully.', ...forward };
};
