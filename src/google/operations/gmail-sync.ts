import { asList, asObject, asText, asTexts } from '../../json';
import { googleOperations } from '../operation';
import { gmailThreadOperations, labelScope } from './gmail-threads';

const users = 'https://gmail.googleapis.com/gmail/v1/users/me';

const row = { service: 'gmail', scope: labelScope } as const;

/** Asked for in the singular. */
export const historyTypes = ['messageAdded', 'messageDeleted', 'labelAdded', 'labelRemoved'] as const;

export type HistoryType = (typeof historyTypes)[number];

/** One thing that happened to one message. */
export interface HistoryChange {
  readonly type: HistoryType;
  readonly messageId: string;
  readonly threadId: string;
  /** The labels that were added or removed; those of the message where it came or went. */
  readonly labelIds: readonly string[];
  /** Of the record; rises with time. */
  readonly historyId: string;
}

/** Answered in the plural. */
const plurals: { readonly [Type in HistoryType]: string } = {
  messageAdded: 'messagesAdded',
  messageDeleted: 'messagesDeleted',
  labelAdded: 'labelsAdded',
  labelRemoved: 'labelsRemoved',
};

const changesOf = (json: unknown): readonly HistoryChange[] => {
  const record = asObject(json);
  return historyTypes.flatMap((type) =>
    asList(record[plurals[type]], (item): HistoryChange | null => {
      const { message, labelIds } = asObject(item);
      const { id, threadId, labelIds: all } = asObject(message);
      if (asText(id) === '') return null;
      const labels = type === 'labelAdded' || type === 'labelRemoved' ? labelIds : all;
      return { type, messageId: asText(id), threadId: asText(threadId), labelIds: asTexts(labels), historyId: asText(record['id']) };
    }),
  );
};

const labelFrom = (json: unknown) => {
  const { id, name, type } = asObject(json);
  return asText(id) === '' ? null : { id: asText(id), name: asText(name), isOwn: type === 'user' };
};

const idOf = (json: unknown): string | null => asText(asObject(json)['id']) || null;

/** Another one whenever anything about the conversation changes. */
const versionOf = (json: unknown): string | null => {
  const { id, historyId } = asObject(json);
  return asText(id) === '' ? null : `${asText(id)}.${asText(historyId)}`;
};

const pageOf = <Name extends string, Item>(name: Name, read: (item: unknown) => Item | null) => (json: unknown) => {
  const page = asObject(json);
  return { [name]: asList(page[name], read), nextPageToken: asText(page['nextPageToken']) } as {
    readonly [N in Name]: readonly Item[];
  } & { readonly nextPageToken: string };
};

/** What the sync of labels and tags calls. https://developers.google.com/workspace/gmail/api/reference/rest */
export const gmailSyncOperations = googleOperations({
  'gmail.users.getProfile': {
    ...row,
    method: 'GET',
    url: `${users}/profile`,
    query: { fields: 'text' },
    reply: (json) => ({ historyId: asText(asObject(json)['historyId']) }),
  },
  /** 404 when the cursor is too old, or of nobody. A page may be empty with others to follow. */
  'gmail.history.list': {
    ...row,
    method: 'GET',
    url: `${users}/history`,
    query: { startHistoryId: 'text', historyTypes: 'texts', maxResults: 'text', pageToken: 'text', fields: 'text' },
    reply: (json) => {
      const { historyId, nextPageToken, history } = asObject(json);
      return { changes: (Array.isArray(history) ? history : []).flatMap(changesOf), historyId: asText(historyId), nextPageToken: asText(nextPageToken) };
    },
  },
  'gmail.labels.list': { ...row, method: 'GET', url: `${users}/labels`, query: { fields: 'text' }, reply: (json) => ({ labels: asList(asObject(json)['labels'], labelFrom) }) },
  /** 409 when the name is taken, or differs by capitals, slashes, hyphens or spaces alone. */
  'gmail.labels.create': { ...row, method: 'POST', url: `${users}/labels`, reply: labelFrom },
  'gmail.labels.patch': { ...row, method: 'PATCH', url: `${users}/labels/{id}`, reply: labelFrom },
  /** Takes it off every message as well. */
  'gmail.labels.delete': { ...row, method: 'DELETE', url: `${users}/labels/{id}`, success: 204, reply: () => ({}) },
  /** Without spam and trash, unless asked. */
  'gmail.threads.list': {
    ...row,
    method: 'GET',
    url: `${users}/threads`,
    query: { labelIds: 'texts', q: 'text', maxResults: 'text', pageToken: 'text', fields: 'text' },
    reply: (json) => ({ ...pageOf('threads', idOf)(json), versions: asList(asObject(json)['threads'], versionOf) }),
  },
  ...gmailThreadOperations,
  'gmail.messages.list': {
    ...row,
    method: 'GET',
    url: `${users}/messages`,
    query: { labelIds: 'texts', q: 'text', maxResults: 'text', pageToken: 'text', includeSpamTrash: 'text', fields: 'text' },
    reply: pageOf('messages', idOf),
  },
  /** At most 1,000 ids; passes over those that are not there, and answers nothing. */
  'gmail.messages.batchModify': { ...row, method: 'POST', url: `${users}/messages/batchModify`, success: 204, reply: () => ({}) },
});
