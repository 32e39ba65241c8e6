import type { Contact } from '../../ghl/model/contact';
import { peopleOnMail } from '../people';
import { addressesOf } from './contact-search';
import type { Pair } from './label-pairs';
import type { AgreedAt, SeenPlace } from './reconcile';
import { tagName } from './tag-name';
import type { Reading, ThreadMessage } from './thread-people';
import { peopleOfThread } from './thread-people';

export interface OpenConversation {
  readonly messages: readonly ThreadMessage[];
  /** The message that is open. */
  readonly messageId: string;
  /** Whether anything happened to the conversation since the last run. Most that have not got a label never had it. */
  readonly isTouched: boolean;
}

interface Sighting {
  readonly contact: Contact;
  readonly pairs: readonly Pick<Pair, 'labelId' | 'tag'>[];
  readonly agreed: AgreedAt;
  readonly reading: Reading;
}

/**
 * What an open conversation says about the contact whose card is shown beside it, tag by tag: as a run says it, but for
 * one person. Whether a label that is missing was taken off, other mail and Gmail's history have to tell. Empty when the
 * contact has not got the address that the card is shown for.
 */
export const sightOpenMail = ({ messages, messageId, isTouched }: OpenConversation, { contact, pairs, agreed, reading }: Sighting): readonly SeenPlace[] => {
  const open = messages.find(({ id }) => id === messageId);
  const email = open && peopleOnMail(open.headers, reading).lookUp?.email;
  if (email === undefined || !addressesOf(contact).includes(email)) return [];
  const isAmong = (people: readonly { readonly email: string }[]): boolean => people.some((one) => one.email === email);
  const mayHaveLost = isTouched && isAmong(peopleOfThread(messages, reading).outside);
  const tags = new Set(contact.tags.map(tagName));
  return pairs.map(({ labelId, tag }) => {
    const place = { contactId: contact.id, tag };
    const labelled = messages.filter(({ labelIds }) => labelIds.includes(labelId));
    const label = labelled.length > 0 ? isAmong(peopleOfThread(labelled, reading).owners) || null : mayHaveLost && agreed(place).label ? false : null;
    return { ...place, sighting: { label, tag: tags.has(tag), tagAt: Date.parse(contact.dateUpdated) || null } };
  });
};
