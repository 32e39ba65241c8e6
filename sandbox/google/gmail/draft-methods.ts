import { asObject, asText } from '../../../src/json';
import type { GoogleCall } from '../call';
import { notFound } from '../errors';
import { methodTable } from '../google-method';
import type { MailboxMessage } from '../mailbox-message';
import type { GoogleState } from '../state';
import type { Draft } from './drafts';
import { found, listEnd } from './listing';
import { gmailScopes } from './message-access';
import { formatQuery, messageAt, readFormat } from './message-at';
import { changedMessage, messageResource } from './message-resource';
import { internalName, userPath } from './method-rows';
import { readOwnMail, type WrittenMail } from './new-mail';
import { sendMail } from './sending-methods';

const draftsPath = `${userPath}/drafts`;
const draftFields: readonly string[] = ['id', 'message'];

const draftOf = ({ mailbox }: GoogleState, id: string): Draft => {
  const draft = mailbox.drafts.get(id);
  if (draft === null) throw notFound();
  return draft;
};

const readDraft = (state: GoogleState, call: GoogleCall): WrittenMail => readOwnMail(asObject(call.body['message']), state, call);

const added = ({ mailbox }: GoogleState, mail: WrittenMail): MailboxMessage => mailbox.add({ ...mail, labelIds: ['DRAFT'] });

const draftResource = (id: string, message: MailboxMessage): object => ({ id, message: changedMessage(message) });

/** A draft has another message after every change; its own id stays. */
const replaced = (state: GoogleState, draft: Draft, mail: WrittenMail): MailboxMessage => {
  const { threadId } = messageAt(state, draft.messageId);
  const message = added(state, { threadId, ...mail });
  state.mailbox.remove(draft.messageId);
  state.mailbox.drafts.put({ id: draft.id, messageId: message.id });
  return message;
};

const sent = (state: GoogleState, call: GoogleCall): object => {
  const draft = draftOf(state, asText(call.body['id']));
  const changes = call.media !== null || asText(asObject(call.body['message'])['raw']) !== '';
  const before = messageAt(state, draft.messageId);
  const mail = changes ? readDraft(state, call) : { message: before };
  const message = sendMail(state, { threadId: before.threadId, ...mail });
  state.mailbox.remove(draft.messageId);
  return changedMessage(message);
};

const writing = gmailScopes('full', 'addons.current.action.compose', 'compose', 'modify');
const reading = gmailScopes('full', 'compose', 'modify', 'readonly');

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.drafts */
export const draftMethods = methodTable({
  'gmail.drafts.list': {
    method: 'GET',
    path: draftsPath,
    scopes: reading,
    internalName: internalName('ListDrafts'),
    quotaUnits: 5,
    query: { q: 'text', maxResults: 'integer', pageToken: 'text', includeSpamTrash: 'flag' },
    fields: ['drafts', 'nextPageToken', 'resultSizeEstimate'],
    answer: (state, call) => {
      const drafts = new Map(state.mailbox.drafts.list().map(({ id, messageId }) => [messageId, id]));
      const page = found(state, call, ({ id }) => drafts.has(id));
      const listed = page.messages.map(({ id, threadId }) => ({ id: drafts.get(id), message: { id, threadId } }));
      return { ...(listed.length > 0 && { drafts: listed }), ...listEnd(page) };
    },
  },
  'gmail.drafts.get': {
    method: 'GET',
    path: `${draftsPath}/{id}`,
    scopes: reading,
    internalName: internalName('GetDraft'),
    quotaUnits: 5,
    query: { format: formatQuery },
    fields: draftFields,
    answer: (state, call) => {
      const { id, messageId } = draftOf(state, call.path['id'] ?? '');
      return { id, message: messageResource(messageAt(state, messageId), readFormat(call)) };
    },
  },
  'gmail.drafts.create': {
    method: 'POST',
    path: draftsPath,
    scopes: writing,
    internalName: internalName('CreateDraft'),
    quotaUnits: 10,
    query: {},
    bodyFields: draftFields,
    upload: true,
    fields: draftFields,
    answer: (state, call) => {
      const message = added(state, readDraft(state, call));
      return draftResource(state.mailbox.drafts.add(message.id).id, message);
    },
  },
  'gmail.drafts.update': {
    method: 'PUT',
    path: `${draftsPath}/{id}`,
    scopes: writing,
    internalName: internalName('UpdateDraft'),
    quotaUnits: 15,
    query: {},
    bodyFields: draftFields,
    upload: true,
    fields: draftFields,
    answer: (state, call) => {
      const draft = draftOf(state, call.path['id'] ?? '');
      return draftResource(draft.id, replaced(state, draft, readDraft(state, call)));
    },
  },
  'gmail.drafts.send': {
    method: 'POST',
    path: `${draftsPath}/send`,
    scopes: writing,
    internalName: internalName('SendDraft'),
    quotaUnits: 100,
    query: {},
    bodyFields: draftFields,
    upload: true,
    answer: sent,
  },
  'gmail.drafts.delete': {
    method: 'DELETE',
    path: `${draftsPath}/{id}`,
    scopes: writing,
    internalName: internalName('DeleteDraft'),
    quotaUnits: 10,
    query: {},
    success: 204,
    answer: (state, { path }) => {
      state.mailbox.remove(draftOf(state, path['id'] ?? '').messageId);
      return {};
    },
  },
});
