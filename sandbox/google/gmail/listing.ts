import type { GoogleCall } from '../call';
import { GoogleError, invalidArgument } from '../errors';
import type { MailboxMessage } from '../mailbox-message';
import type { QueryKind } from '../query';
import type { GoogleState } from '../state';
import { mayQuery } from './message-access';
import { type Search, readSearch } from './search/search';

/** What lists of messages and conversations are asked with. */
export const listQuery: Readonly<Record<string, QueryKind>> = {
  q: 'text',
  labelIds: 'texts',
  maxResults: 'integer',
  pageToken: 'text',
  includeSpamTrash: 'flag',
};

const usualPage = 100;
const largestPage = 500;

/** @throws GoogleError 400 for less than nothing */
export const pageSize = ({ query }: Pick<GoogleCall, 'query'>): number => {
  const wanted = query.integer('maxResults') ?? usualPage;
  if (wanted < 0) throw invalidArgument(`Invalid value at 'max_results' (TYPE_UINT32), ${wanted}`);
  return Math.min(wanted === 0 ? usualPage : wanted, largestPage);
};

/** The id of a message as the number that a page token is, and back; only messages older than that one are on the page. */
const pageToken = (id: string): string => BigInt(`0x${id}`).toString();
const readPageToken = (token: string | undefined): string | null => {
  if (token === undefined || token === '') return null;
  if (!/^\d{1,19}$/.test(token)) throw invalidArgument('Invalid pageToken');
  return BigInt(token).toString(16).padStart(16, '0');
};

const thrownAway: readonly string[] = ['SPAM', 'TRASH'];

/** The search of the call; one that finds everything when there is none. @throws GoogleError 403 where queries are not allowed */
const searchOf = ({ grantedScopes, mailbox, world }: GoogleState, text: string): Search => {
  if (text.trim() === '') return { matches: () => true, coversTrash: false };
  if (!mayQuery(grantedScopes())) throw new GoogleError(403, "Metadata scope does not support 'q' parameter");
  return readSearch(text, { now: world.clock.now(), labels: mailbox.labels });
};

export interface Found {
  /** At most a page of them, the newest first. */
  readonly messages: readonly MailboxMessage[];
  readonly nextPageToken?: string;
  /** How many there may be in all; true when they all fit the page. */
  readonly estimate: number;
}

/**
 * The page of messages that a call asks for: those with all the labels that fit the search, without spam and trash unless
 * they are asked for.
 * @param accept which of those belong to the list; all unless given
 * @throws GoogleError 400 for a label that is not there, 403, 501
 */
export const found = (
  state: GoogleState,
  call: Pick<GoogleCall, 'query'>,
  accept: (message: MailboxMessage, fits: (message: MailboxMessage) => boolean) => boolean = () => true,
): Found => {
  const { mailbox } = state;
  const { query } = call;
  const labelIds = query.texts('labelIds');
  const unknown = labelIds.find((id) => mailbox.labels.get(id) === null);
  if (unknown !== undefined) throw invalidArgument(`Invalid label: ${unknown}`);
  const search = searchOf(state, query.text('q') ?? '');
  const withTrash = query.flag('includeSpamTrash') || search.coversTrash || labelIds.some((id) => thrownAway.includes(id));
  const fits = (message: MailboxMessage): boolean =>
    labelIds.every((id) => message.labelIds.includes(id)) &&
    (withTrash || !message.labelIds.some((id) => thrownAway.includes(id))) &&
    search.matches(message);

  const [smallest = mailbox.ids()] = labelIds.map((id) => mailbox.ids(id)).sort((one, other) => one.length - other.length);
  const before = readPageToken(query.text('pageToken'));
  const size = pageSize(call);
  const messages: MailboxMessage[] = [];
  for (let at = smallest.length - 1; at >= 0; at -= 1) {
    const id = smallest[at] ?? '';
    const message = before !== null && id >= before ? null : mailbox.message(id);
    if (message === null || !fits(message) || !accept(message, fits)) continue;
    if (messages.length === size) return { messages, nextPageToken: pageToken(messages.at(-1)?.id ?? ''), estimate: Math.max(201, size + 1) };
    messages.push(message);
  }
  return { messages, estimate: messages.length };
};

/** The ends of a list's answer that every list has. */
export const listEnd = ({ nextPageToken, estimate }: Found): object => ({
  ...(nextPageToken !== undefined && { nextPageToken }),
  resultSizeEstimate: estimate,
});
