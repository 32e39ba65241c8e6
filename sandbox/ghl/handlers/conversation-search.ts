import { foundConversation, lastMessageDate, talkOf } from '../conversation-replies';
import type { Talk } from '../conversation-replies';
import { refusal, refusals } from '../refusals';
import { contactName } from '../replies';
import type { MessageRecord } from '../state/conversation-records';
import type { Context, Handler } from './handler';

type Wish = Context<'conversations.search'>['input']['query'];

/** More than this is never on a page, whatever is asked for. */
const mostOnPage = 100;

/** What a person wrote, in GoHighLevel or by an app of theirs. */
const isManual = ({ source }: MessageRecord): boolean => source === 'app' || source === 'api';

const sortValues: Readonly<Record<string, (talk: Talk) => number>> = {
  last_message_date: lastMessageDate,
  last_manual_message_date: (talk) => lastMessageDate({ conversation: talk.conversation, last: talk.messages.findLast(isManual) }),
};

const words = (list: string): readonly string[] => list.split(',').map((word) => word.trim());

const holds = ({ contact, last }: Talk, query: string): boolean =>
  [contactName(contact), contact.companyName, contact.email, contact.phone, last?.body].some((text) =>
    text?.toLowerCase().includes(query.toLowerCase()),
  );

const lastOutbound = ({ messages }: Talk): MessageRecord | undefined => messages.findLast(({ direction }) => direction === 'outbound');

const byStatus: Readonly<Record<string, (talk: Talk) => boolean>> = {
  read: ({ conversation }) => conversation.unreadCount === 0,
  unread: ({ conversation }) => conversation.unreadCount > 0,
  starred: ({ conversation }) => conversation.starred,
};

/** What each filter lets through. Nobody is mentioned here: internal comments are not kept. */
const filters: { readonly [Name in keyof Wish]?: (talk: Talk, wanted: NonNullable<Wish[Name]>) => boolean } = {
  id: ({ conversation }, id) => conversation.id === id,
  contactId: ({ contact }, id) => contact.id === id,
  assignedTo: ({ contact }, ids) => words(ids).includes(contact.assignedTo ?? 'unassigned'),
  followers: ({ contact }, ids) => (contact.followers ?? []).some((id) => words(ids).includes(id)),
  mentions: () => false,
  query: holds,
  lastMessageType: ({ last }, type) => last?.messageType === type,
  lastMessageDirection: ({ last }, direction) => last?.direction === direction,
  lastMessageAction: (talk, action) => {
    const message = lastOutbound(talk);
    return message !== undefined && isManual(message) === (action === 'manual');
  },
  status: (talk, status) => byStatus[status]?.(talk) ?? true,
  startDate: ({ conversation }, date) => conversation.dateAdded >= date,
  endDate: ({ conversation }, date) => conversation.dateAdded <= date,
};

const passes = (talk: Talk, query: Wish): boolean =>
  (Object.keys(filters) as (keyof Wish)[]).every((name) => {
    const wanted = query[name];
    const test = filters[name] as ((talk: Talk, wanted: unknown) => boolean) | undefined;
    return wanted === undefined || !test || test(talk, wanted);
  });

/** @throws Refusal 400 for what is no sort value */
const behind = (startAfterDate: unknown, direction: number): ((value: number) => boolean) => {
  if (startAfterDate === undefined) return () => true;
  const after = Number(startAfterDate);
  if (!Number.isFinite(after)) throw refusal(400, 'Invalid startAfterDate');
  return (value) => direction * (value - after) > 0;
};

const scoreNames = ['sortScoreProfile', 'scoreProfile', 'scoreProfileMin', 'scoreProfileMax'] as const;

/** Newest first unless told otherwise. @throws Refusal 501 for scores and due times */
export const searchConversations: Handler<'conversations.search'> = ({ state, location, input: { query } }) => {
  const { sortBy = 'last_message_date', sort = 'desc', limit = 20, startAfterDate } = query;
  const sortValue = sortValues[sortBy];
  if (!sortValue || scoreNames.some((name) => query[name] !== undefined)) throw refusals.notModelled('conversations by score or due time');
  const direction = sort === 'asc' ? 1 : -1;
  const isBehind = behind(startAfterDate, direction);
  const found = state.conversations
    .of(location.id)
    .flatMap((conversation) => talkOf(state, conversation) ?? [])
    .filter((talk) => passes(talk, query))
    .map((talk) => ({ talk, value: sortValue(talk) }))
    .toSorted((one, other) => direction * (one.value - other.value));
  const page = found.filter(({ value }) => isBehind(value)).slice(0, Math.min(limit, mostOnPage));
  return { conversations: page.map(({ talk, value }) => foundConversation(talk, value)), total: found.length };
};
