import type { World } from '../../world';
import { addressed } from '../conversation-replies';
import { postEmail, postMessage } from '../handlers/post-message';
import { contactName } from '../replies';
import { recordId } from '../state/ids';
import type { ConversationRecord, EmailRecord } from '../state/conversation-records';
import type { ContactRecord } from '../state/records';
import type { State } from '../state/state';
import type { Firm } from './firm';
import { conversations } from './small-agency/conversations';
import type { SeedSaid } from './small-agency/conversations';
import { instants } from './when';

interface Planting {
  readonly state: State;
  readonly world: World;
  readonly firm: Firm;
}

interface With {
  readonly conversation: ConversationRecord;
  readonly contact: ContactRecord;
}

const lastEmail = (state: State, { id }: ConversationRecord): EmailRecord | null =>
  state.messages.of(id).flatMap((message) => state.emails.of(message.id)).at(-1) ?? null;

/** Writes one thing down as if it were then. */
const say = ({ state, world, firm: { location, users } }: Planting, { conversation, contact }: With, said: SeedSaid): void => {
  const now = instants(world.clock.now(), location.timezone)(said.at);
  const place = { state, now, conversation };
  const user = users.find(({ firstName }) => firstName === said.by);
  const direction = user ? 'outbound' : 'inbound';
  const common = { direction, status: 'delivered', attachments: [], source: 'app', dateAdded: now } as const;
  const byUser = { ...common, userId: user?.id };
  if ('sms' in said) {
    postMessage(place, { ...byUser, messageType: 'TYPE_SMS', body: said.sms, status: said.status ?? 'delivered' });
  } else if ('duration' in said) {
    const { duration, callStatus: status, sentences = [] } = said;
    postMessage(place, { ...byUser, messageType: 'TYPE_CALL', body: '', call: { duration, status, isRecorded: duration > 0, sentences } });
  } else if ('provided' in said) {
    const conversationProviderId = state.conversationProviders.of(location.id)[0]?.id;
    postMessage(place, { ...byUser, messageType: 'TYPE_CUSTOM_SMS', body: said.provided, conversationProviderId });
  } else {
    const { subject, html: body, attachments = [] } = said;
    const theirs = contact.email ?? '';
    const sides = user
      ? { from: addressed(`${user.firstName} ${user.lastName}`, user.email), to: [theirs] }
      : { from: addressed(contactName(contact), theirs), to: [location.email] };
    const parent = said.answers ? lastEmail(state, conversation) : null;
    postEmail(place, { messageType: 'TYPE_EMAIL', parent, mail: { ...common, ...sides, subject, body, attachments, cc: [], bcc: [] } });
  }
};

/** The app's own channels, and what was said on all of them. */
export const plantConversations = (planting: Planting): void => {
  const { state, world, firm: { location } } = planting;
  const app = state.account.current().clientId;
  for (const [name, channel] of [['Website chat', 'SMS'], ['Listings mailbox', 'Email']] as const) {
    state.conversationProviders.add({ id: recordId(world.random), locationId: location.id, name, channel, app });
  }
  const instant = instants(world.clock.now(), location.timezone);
  for (const { with: reach, said, unread = 0, starred = false } of conversations) {
    const contact = state.contacts.inLocation(location.id).find(({ email, phone }) => email === reach || phone === reach);
    if (!contact) throw new Error(`Nobody is reached by ${reach}.`);
    const [first] = said;
    const dateAdded = first ? instant(first.at) : world.clock.now();
    const { id } = state.conversations.add({
      id: recordId(world.random), locationId: location.id, contactId: contact.id, unreadCount: 0, starred, dateAdded, dateUpdated: dateAdded,
    });
    /** Each thing said replaces it. */
    const current = (): ConversationRecord | null => state.conversations.withId(id);
    for (const one of said) {
      const conversation = current();
      if (conversation) say(planting, { conversation, contact }, one);
    }
    const conversation = current();
    if (conversation) state.conversations.put({ ...conversation, unreadCount: unread });
  }
};
