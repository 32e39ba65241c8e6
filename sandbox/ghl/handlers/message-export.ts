import { messageReply } from '../conversation-replies';
import { isEmail, messageTypesOfChannel } from '../message-types';
import { refusal, refusals } from '../refusals';
import type { MessageRecord } from '../state/conversation-records';
import type { Context, Handler } from './handler';

type Wish = Context<'conversations.messages.export'>['input']['query'];

/** How many there are on a page. */
const limits = { least: 10, most: 500, standard: 100 };

interface Cursor {
  readonly lastSort: number;
  readonly lastId: string;
}

const write = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64');

/** @throws Refusal 400 for what no page has ended with */
const read = (text: string): Cursor => {
  try {
    const { lastSort, lastId } = JSON.parse(Buffer.from(text, 'base64').toString()) as Partial<Cursor>;
    if (typeof lastSort === 'number' && typeof lastId === 'string') return { lastSort, lastId };
  } catch {
    // Told below, like a cursor that is JSON and no place.
  }
  throw refusal(400, 'Invalid cursor');
};

/** Milliseconds since 1970, or a date as text. @throws Refusal 422 */
const instantOf = (text: string, name: string): number => {
  const instant = /^\d+$/.test(text) ? Number(text) : Date.parse(text);
  if (Number.isNaN(instant)) throw refusals.invalid([`${name} must be a valid date`]);
  return instant;
};

/** Without a channel: everything but mail. */
const isWanted = ({ messageType }: MessageRecord, channel: string | undefined): boolean =>
  channel === undefined ? !isEmail(messageType) : messageTypesOfChannel[channel]?.includes(messageType) === true;

const placeOf = ({ sortBy = 'createdAt' }: Wish) => (message: MessageRecord): Cursor => ({
  lastSort: sortBy === 'updatedAt' ? message.dateUpdated : message.dateAdded,
  lastId: message.id,
});

const compare = (one: Cursor, other: Cursor): number =>
  one.lastSort - other.lastSort || (one.lastId < other.lastId ? -1 : Number(one.lastId > other.lastId));

export const exportMessages: Handler<'conversations.messages.export'> = ({ state, location, input: { query } }) => {
  const { limit = limits.standard, cursor, sortOrder = 'desc', conversationId, contactId, channel, startDate, endDate } = query;
  if (limit < limits.least) throw refusals.invalid([`limit must not be less than ${limits.least}`]);
  if (limit > limits.most) throw refusals.invalid([`limit must not be greater than ${limits.most}`]);
  const from = startDate === undefined ? -Infinity : instantOf(startDate, 'startDate');
  const to = endDate === undefined ? Infinity : instantOf(endDate, 'endDate');
  const place = placeOf(query);
  const direction = sortOrder === 'asc' ? 1 : -1;
  const found = state.messages
    .of(conversationId ?? contactId ?? location.id)
    .filter((message) => message.locationId === location.id && (contactId === undefined || message.contactId === contactId))
    .filter((message) => isWanted(message, channel) && place(message).lastSort >= from && place(message).lastSort <= to)
    .toSorted((one, other) => direction * compare(place(one), place(other)));
  const after = cursor === undefined ? null : read(cursor);
  const rest = after ? found.filter((message) => direction * compare(place(message), after) > 0) : found;
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    messages: page.map((message) => messageReply(state, message)),
    nextCursor: last && rest.length > page.length ? write(place(last)) : undefined,
    total: found.length,
  };
};
