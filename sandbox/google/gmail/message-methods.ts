import { asTexts } from '../../../src/json';
import { invalidArgument, notFound } from '../errors';
import { type GoogleMethod, methodTable } from '../google-method';
import { type LabelChange, fromTrash, labelChangeFields, readLabelChange, toTrash } from './label-change';
import { found, listEnd, listQuery } from './listing';
import { bodyScopes, gmailScopes, messageScopes } from './message-access';
import { formatQuery, messageAt, shown } from './message-at';
import { readMessageId } from './message-id';
import { attachmentOf, changedMessage, messageFields } from './message-resource';
import { internalName, userPath } from './method-rows';

const messagesPath = `${userPath}/messages`;

/** Changes labels of the message that the path names, as `change` reads it from the call. */
const relabelled = (change: (...given: Parameters<GoogleMethod['answer']>) => LabelChange): GoogleMethod['answer'] => (state, call) => {
  const { id } = messageAt(state, call.path['id']);
  state.mailbox.relabel(id, change(state, call));
  return changedMessage(messageAt(state, id));
};

const mostIds = 1000;

/** @throws GoogleError 400 for no ids or too many */
const readIds = (ids: unknown): readonly string[] => {
  const read = asTexts(ids);
  if (read.length === 0) throw invalidArgument('No message ids specified');
  if (read.length > mostIds) throw invalidArgument(`Too many message ids: at most ${mostIds} can be given at once.`);
  return read.map(readMessageId);
};

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages, but for what writes new mail */
export const messageMethods = methodTable({
  'gmail.messages.list': {
    method: 'GET',
    path: messagesPath,
    scopes: gmailScopes('full', 'metadata', 'modify', 'readonly'),
    internalName: internalName('ListMessages'),
    quotaUnits: 5,
    query: listQuery,
    fields: ['messages', 'nextPageToken', 'resultSizeEstimate'],
    answer: (state, call) => {
      const page = found(state, call);
      const messages = page.messages.map(({ id, threadId }) => ({ id, threadId }));
      return { ...(messages.length > 0 && { messages }), ...listEnd(page) };
    },
  },
  'gmail.messages.get': {
    method: 'GET',
    path: `${messagesPath}/{id}`,
    scopes: messageScopes,
    internalName: internalName('GetMessage'),
    quotaUnits: 5,
    query: { format: formatQuery, metadataHeaders: 'texts' },
    fields: messageFields,
    answer: (state, call) => {
      const show = shown(state, call, [readMessageId(call.path['id'] ?? '')]);
      return show(messageAt(state, call.path['id']));
    },
  },
  'gmail.messages.modify': {
    method: 'POST',
    path: `${messagesPath}/{id}/modify`,
    scopes: gmailScopes('full', 'modify'),
    internalName: internalName('ModifyMessage'),
    quotaUnits: 5,
    query: {},
    bodyFields: labelChangeFields,
    fields: messageFields,
    answer: relabelled(({ mailbox }, { body }) => readLabelChange(body, mailbox.labels)),
  },
  'gmail.messages.trash': {
    method: 'POST',
    path: `${messagesPath}/{id}/trash`,
    scopes: gmailScopes('full', 'modify'),
    internalName: internalName('TrashMessage'),
    quotaUnits: 5,
    query: {},
    fields: messageFields,
    answer: relabelled(() => toTrash),
  },
  'gmail.messages.untrash': {
    method: 'POST',
    path: `${messagesPath}/{id}/untrash`,
    scopes: gmailScopes('full', 'modify'),
    internalName: internalName('UntrashMessage'),
    quotaUnits: 5,
    query: {},
    fields: messageFields,
    answer: relabelled(() => fromTrash),
  },
  'gmail.messages.delete': {
    method: 'DELETE',
    path: `${messagesPath}/{id}`,
    scopes: gmailScopes('full'),
    internalName: internalName('DeleteMessage'),
    quotaUnits: 10,
    query: {},
    success: 204,
    answer: (state, { path }) => {
      state.mailbox.remove(messageAt(state, path['id']).id);
      return {};
    },
  },
  'gmail.messages.batchModify': {
    method: 'POST',
    path: `${messagesPath}/batchModify`,
    scopes: gmailScopes('full', 'modify'),
    internalName: internalName('BatchModifyMessages'),
    quotaUnits: 50,
    query: {},
    bodyFields: ['ids', ...labelChangeFields],
    success: 204,
    answer: ({ mailbox }, { body }) => {
      const ids = readIds(body['ids']);
      const change = readLabelChange(body, mailbox.labels);
      for (const id of ids) mailbox.relabel(id, change);
      return {};
    },
  },
  'gmail.messages.batchDelete': {
    method: 'POST',
    path: `${messagesPath}/batchDelete`,
    scopes: gmailScopes('full'),
    internalName: internalName('BatchDeleteMessages'),
    quotaUnits: 50,
    query: {},
    bodyFields: ['ids'],
    success: 204,
    answer: ({ mailbox }, { body }) => {
      for (const id of readIds(body['ids'])) mailbox.remove(id);
      return {};
    },
  },
  'gmail.messages.attachments.get': {
    method: 'GET',
    path: `${messagesPath}/{messageId}/attachments/{id}`,
    scopes: bodyScopes,
    internalName: internalName('GetAttachment'),
    quotaUnits: 5,
    query: {},
    fields: ['attachmentId', 'size', 'data'],
    answer: (state, call) => {
      shown(state, call, [readMessageId(call.path['messageId'] ?? '')]);
      const content = attachmentOf(messageAt(state, call.path['messageId']), call.path['id'] ?? '');
      if (content === null) throw notFound();
      return { size: content.length, data: content.toString('base64url') };
    },
  },
});
