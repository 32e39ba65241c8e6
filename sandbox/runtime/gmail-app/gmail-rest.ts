/** The calls of the Gmail API that `GmailApp` is made of, with its refusals in the words of `GmailApp`. */
import { gmailApi } from '../advanced-services/gmail-api';
import { RestRefusal, type GoogleConnection, type RestCall } from '../advanced-services/google-connection';
import { GoogleException } from '../google-error';
import type { MessageResource } from './message-parts';

export interface ThreadResource {
  readonly id: string;
  readonly messages?: readonly MessageResource[];
}

export interface LabelResource {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly messagesUnread?: number;
  readonly threadsUnread?: number;
}

export interface DraftResource {
  readonly id: string;
  readonly message: MessageResource;
}

type GmailMethod = keyof typeof gmailApi.methods;

/** `max` items of a list from the one at `start` on. */
interface Stretch {
  readonly query?: NonNullable<RestCall['query']>;
  readonly start: number;
  readonly max: number;
}

export interface GmailRest {
  readonly connected: boolean;
  /** Reads of the open message bring its token along. */
  readonly setMessageToken: (token: string) => void;
  /** @throws GoogleException */
  readonly call: <Answer>(method: GmailMethod, path?: Readonly<Record<string, string>>, more?: Pick<RestCall, 'query' | 'body'>) => Answer;
  /** All pages of a list, as far as the stretch that is wanted. */
  readonly list: <Item>(method: GmailMethod, key: string, stretch: Stretch) => readonly Item[];
}

const serverError = 'We\'re sorry, a server error occurred. Please wait a bit and try again.';

const tooOften = 'Service invoked too many times in a short time: gmail. Try Utilities.sleep(1000) between calls.';

const refusal = (error: RestRefusal, path: Readonly<Record<string, string>>): GoogleException => {
  const isUnknown = error.code === 404 || (error.code === 400 && error.message === 'Invalid id value');
  if (isUnknown) return new GoogleException(`Invalid argument: ${path['id'] ?? ''}`);
  if (error.code === 429) return new GoogleException(tooOften);
  return new GoogleException(error.code === 0 || error.code >= 500 ? serverError : error.message);
};

const pageSize = 500;

export const createGmailRest = (connection: GoogleConnection): GmailRest => {
  let messageToken: string | null = null;
  const call: GmailRest['call'] = <Answer>(
    method: GmailMethod,
    path: Readonly<Record<string, string>> = {},
    more: Pick<RestCall, 'query' | 'body'> = {},
  ) => {
    try {
      const headers = messageToken === null ? {} : { 'x-goog-gmail-access-token': messageToken };
      return connection.call(gmailApi.methods[method], { path: { userId: 'me', ...path }, headers, ...more }) as Answer;
    } catch (error) {
      throw error instanceof RestRefusal ? refusal(error, path) : error;
    }
  };
  return {
    connected: connection.connected,
    setMessageToken: (token) => void (messageToken = token),
    call,
    list: <Item>(method: GmailMethod, key: string, { query = {}, start, max }: Stretch) => {
      const items: Item[] = [];
      let pageToken: string | undefined;
      do {
        const maxResults = Math.min(pageSize, start + max - items.length);
        const page = call<Readonly<Record<string, unknown>>>(method, {}, { query: { ...query, maxResults, pageToken } });
        items.push(...((page[key] ?? []) as readonly Item[]));
        pageToken = page['nextPageToken'] as string | undefined;
      } while (pageToken !== undefined && items.length < start + max);
      return items.slice(start, start + max);
    },
  };
};
