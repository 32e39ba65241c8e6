import { DateTime } from 'luxon';
import { addressed } from '../conversation-replies';
import { isEmail } from '../message-types';
import { refusal, refusals } from '../refusals';
import { contactName, iso } from '../replies';
import type { ContactRecord, LocationRecord } from '../state/records';
import type { Direction } from '../state/conversation-records';
import { conversationAt, conversationWith, emailAt } from './conversation-of';
import { kindOf, providerWith } from './conversation-provider';
import type { Context, Handler } from './handler';
import { contactAt } from './in-reach';
import { postEmail, postMessage } from './post-message';

type Asked = Context<'conversations.messages.add-inbound'>;
type Wish = Asked['input']['body'];

const contactOf = ({ input: { body }, ...reached }: Asked): ContactRecord => {
  if (body.conversationId !== undefined) return conversationAt(reached, body.conversationId).contact;
  if (body.contactId !== undefined) return contactAt(reached, body.contactId);
  throw refusal(400, 'Either conversationId or contactId is required');
};

/** A time without an offset is taken for UTC. @throws Refusal 422 for what is no time */
const instantOf = (text: string): number => {
  const date = DateTime.fromISO(text, { zone: 'utc' });
  if (!date.isValid) throw refusals.invalid(['date must be a valid ISO 8601 date string']);
  return date.toMillis();
};

interface Sides {
  readonly contact: ContactRecord;
  readonly location: LocationRecord;
  readonly body: Wish;
}

/** The contact's side is always its primary address, whatever the writer says. */
const addressesOf = (direction: Direction, { contact, location, body }: Sides) => {
  const theirs = contact.email ?? '';
  const { emailFrom, emailTo } = body;
  if (direction === 'inbound') return { from: addressed(contactName(contact), theirs), to: [emailTo ?? location.email] };
  return { from: emailFrom ?? addressed(location.name, location.email), to: [theirs] };
};

/**
 * Writes what was said elsewhere. Without a `direction` it counts as outbound. A custom provider's message without the
 * provider's id is answered 201, and nothing is stored; an e-mail with one lands on the location's own channel.
 */
export const addInbound: Handler<'conversations.messages.add-inbound'> = (asked) => {
  const { state, grant, now, input: { body } } = asked;
  const { type, altId, attachments = [], message = '' } = body;
  const direction: Direction = body.direction === 'inbound' ? 'inbound' : 'outbound';
  const contact = contactOf(asked);
  const location = state.locations.withId(contact.locationId);
  if (!location) throw refusals.otherLocation();
  const provider = providerWith({ state, grant, locationId: location.id }, body.conversationProviderId);
  if (type === 'Custom' && !provider) return {};
  const messageType = kindOf(type, provider);
  if (messageType === 'TYPE_CUSTOM_EMAIL' && body.emailTo === undefined) throw refusal(500, 'Internal server error');
  const dateAdded = body.date === undefined ? now : instantOf(body.date);
  const parent = body.emailMessageId === undefined ? null : emailAt(asked, body.emailMessageId);
  const place = { state, now, conversation: conversationWith(state, contact, now) };
  const conversationProviderId = type === 'Email' ? undefined : provider?.id;
  const status = direction === 'inbound' ? 'delivered' : 'sent';
  const said = { direction, status, attachments, source: 'api', altId, conversationProviderId, dateAdded } as const;
  const where = { conversationId: place.conversation.id, contactId: contact.id };
  const done = { success: true, ...where, dateAdded: iso(dateAdded), message: 'Message added successfully' };
  if (!isEmail(messageType)) {
    const call = body.call && { duration: 0, status: body.call.status ?? 'completed', isRecorded: false, sentences: [] };
    return { ...done, messageId: postMessage(place, { ...said, messageType, body: message, call }).id };
  }
  const addresses = addressesOf(direction, { contact, location, body });
  const { subject = '', html = message, emailCc: cc = [], emailBcc: bcc = [] } = body;
  const email = postEmail(place, { messageType, parent, mail: { ...said, ...addresses, subject, body: html, cc, bcc } });
  return { ...done, messageId: email.messageId, emailMessageId: email.id };
};
