import type { GoogleCall } from '../call';
import { type GoogleMethod, methodTable } from '../google-method';
import type { MailboxMessage } from '../mailbox-message';
import type { GoogleState } from '../state';
import { type LabelChange, fromTrash, labelChangeFields, readLabelChange, toTrash } from './label-change';
import { found, listEnd, listQuery } from './listing';
import { gmailScopes, messageScopes } from './message-access';
import { formatQuery, messageAt, shown, threadAt } from './message-at';
import { changedMessage } from './message-resource';
import { internalName, userPath } from './method-rows';

const threadsPath = `${userPath}/threads`;
const threadFields: readonly string[] = ['id', 'snippet', 'historyId', 'messages'];

const latestChange = (messages: readonly MailboxMessage[]): string => String(Math.max(...messages.map(({ historyId }) => historyId)));

/** Changes labels of every message of the conversation. */
const relabelled = (change: (...given: Parameters<GoogleMethod['answer']>) => LabelChange): GoogleMethod['answer'] => (state, call) => {
  const messages = threadAt(state, call.path['id']);
  const labels = change(state, call);
  for (const { id } of messages) state.mailbox.relabel(id, labels);
  const [{ threadId } = { threadId: '' }] = messages;
  return { id: threadId, messages: messages.map(({ id }) => changedMessage(messageAt(state, id))) };
};

const getThread = (state: GoogleState, call: GoogleCall): object => {
  const messages = threadAt(state, call.path['id']);
  const show = shown(state, call, messages.map(({ id }) => id));
  return { id: messages[0]?.threadId, historyId: latestChange(messages), messages: messages.map(show) };
};

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.threads */
export const threadMethods = methodTable({
  'gmail.threads.list': {
    method: 'GET',
    path: threadsPath,
    scopes: gmailScopes('full', 'metadata', 'modify', 'readonly'),
    internalName: internalName('ListThreads'),
    quotaUnits: 10,
    query: listQuery,
    fields: ['threads', 'nextPageToken', 'resultSizeEstimate'],
    answer: (state, call) => {
      const { mailbox, grantedScopes } = state;
      // A conversation stands where its newest message stands among those that fit.
      const page = found(state, call, ({ id, threadId }, fits) => mailbox.thread(threadId).findLast(fits)?.id === id);
      const snippets = grantedScopes().some((scope) => gmailScopes('full', 'modify', 'readonly').includes(scope));
      const threads = page.messages.map(({ threadId }) => {
        const messages = mailbox.thread(threadId);
        return { id: threadId, snippet: snippets ? (messages.at(-1)?.snippet ?? '') : '', historyId: latestChange(messages) };
      });
      return { ...(threads.length > 0 && { threads }), ...listEnd(page) };
    },
  },
  'gmail.threads.get': {
    method: 'GET',
    path: `${threadsPath}/{id}`,
    scopes: messageScopes,
    internalName: internalName('GetThread'),
    quotaUnits: 10,
    query: { format: formatQuery, metadataHeaders: 'texts' },
    fields: threadFields,
    answer: getThread,
  },
  'gmail.threads.modify': {
    method: 'POST',
    path: `${threadsPath}/{id}/modify`,
    scopes: gmailScopes('full', 'modify'),
    internalName: internalName('ModifyThread'),
    quotaUnits: 10,
    query: {},
    bodyFields: labelChangeFields,
    fields: threadFields,
    answer: relabelled(({ mailbox }, { body }) => readLabelChange(body, mailbox.labels)),
  },
  'gmail.threads.trash': {
    method: 'POST',
    path: `${threadsPath}/{id}/trash`,
    scopes: gmailScopes('full', 'modify'),
    internalName: internalName('TrashThread'),
    quotaUnits: 10,
    query: {},
    fields: threadFields,
    answer: relabelled(() => toTrash),
  },
  'gmail.threads.untrash': {
    method: 'POST',
    path: `${threadsPath}/{id}/untrash`,
    scopes: gmailScopes('full', 'modify'),
    internalName: internalName('UntrashThread'),
    quotaUnits: 10,
    query: {},
    fields: threadFields,
    answer: relabelled(() => fromTrash),
  },
  'gmail.threads.delete': {
    method: 'DELETE',
    path: `${threadsPath}/{id}`,
    scopes: gmailScopes('full'),
    internalName: internalName('DeleteThread'),
    quotaUnits: 20,
    query: {},
    success: 204,
    answer: (state, { path }) => {
      for (const { id } of threadAt(state, path['id'])) state.mailbox.remove(id);
      return {};
    },
  },
});
