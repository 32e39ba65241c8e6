import type { JsonObject } from '../../../src/json';
import type { GoogleCall } from '../call';
import { invalidArgument, notFound } from '../errors';
import { type GoogleMethod, methodTable } from '../google-method';
import type { Mailbox } from '../mailbox';
import type { GoogleState } from '../state';
import { labelFields, readLabel } from './label-input';
import type { Label } from './labels';
import { gmailScopes } from './message-access';
import { internalName, userPath } from './method-rows';

const labelAt = ({ mailbox }: GoogleState, { path }: GoogleCall): Label => {
  const label = mailbox.labels.get(path['id'] ?? '');
  if (label === null) throw notFound();
  return label;
};

const ownLabelAt = (state: GoogleState, call: GoogleCall): Label => {
  const label = labelAt(state, call);
  if (label.type === 'system') throw invalidArgument(`The system label ${label.id} cannot be changed.`);
  return label;
};

const withCounts = (label: Label, mailbox: Mailbox): object => {
  const messages = mailbox.ids(label.id).flatMap((id) => mailbox.message(id) ?? []);
  const unread = messages.filter(({ labelIds }) => labelIds.includes('UNREAD'));
  const threads = (of: typeof messages): number => new Set(of.map(({ threadId }) => threadId)).size;
  return {
    ...label,
    messagesTotal: messages.length,
    messagesUnread: unread.length,
    threadsTotal: threads(messages),
    threadsUnread: threads(unread),
  };
};

/** Writes a label anew: of what it was, only what `keep` says. */
const change = (keep: (label: Label) => JsonObject): GoogleMethod['answer'] => (state, call) => {
  const label = ownLabelAt(state, call);
  const changed: Label = { id: label.id, type: label.type, ...readLabel({ ...keep(label), ...call.body }, state.mailbox.labels, label.id) };
  state.mailbox.labels.put(changed);
  return changed;
};

const reading = gmailScopes('full', 'labels', 'metadata', 'modify', 'readonly');
const writing = gmailScopes('full', 'labels', 'modify');

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.labels */
export const labelMethods = methodTable({
  'gmail.labels.list': {
    method: 'GET',
    path: `${userPath}/labels`,
    scopes: reading,
    internalName: internalName('ListLabels'),
    quotaUnits: 1,
    query: {},
    fields: ['labels'],
    answer: ({ mailbox }) => ({ labels: mailbox.labels.list() }),
  },
  'gmail.labels.get': {
    method: 'GET',
    path: `${userPath}/labels/{id}`,
    scopes: reading,
    internalName: internalName('GetLabel'),
    quotaUnits: 1,
    query: {},
    fields: labelFields,
    answer: (state, call) => withCounts(labelAt(state, call), state.mailbox),
  },
  'gmail.labels.create': {
    method: 'POST',
    path: `${userPath}/labels`,
    scopes: writing,
    internalName: internalName('CreateLabel'),
    quotaUnits: 5,
    query: {},
    bodyFields: labelFields,
    fields: labelFields,
    answer: ({ mailbox: { labels } }, { body }) => labels.add(readLabel(body, labels, null)),
  },
  'gmail.labels.update': {
    method: 'PUT',
    path: `${userPath}/labels/{id}`,
    scopes: writing,
    internalName: internalName('UpdateLabel'),
    quotaUnits: 5,
    query: {},
    bodyFields: labelFields,
    fields: labelFields,
    answer: change(() => ({})),
  },
  'gmail.labels.patch': {
    method: 'PATCH',
    path: `${userPath}/labels/{id}`,
    scopes: writing,
    internalName: internalName('PatchLabel'),
    quotaUnits: 5,
    query: {},
    bodyFields: labelFields,
    fields: labelFields,
    answer: change((label) => ({ ...label })),
  },
  'gmail.labels.delete': {
    method: 'DELETE',
    path: `${userPath}/labels/{id}`,
    scopes: writing,
    internalName: internalName('DeleteLabel'),
    quotaUnits: 5,
    query: {},
    success: 204,
    answer: (state, call) => {
      const { id } = ownLabelAt(state, call);
      for (const messageId of [...state.mailbox.ids(id)]) state.mailbox.relabel(messageId, { remove: [id] });
      state.mailbox.labels.remove(id);
      return {};
    },
  },
});
