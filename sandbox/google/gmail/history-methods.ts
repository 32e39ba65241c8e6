import type { GoogleCall } from '../call';
import { invalidArgument, notFound } from '../errors';
import { methodTable } from '../google-method';
import type { GoogleState } from '../state';
import type { HistoryRecord, HistoryType } from './history-log';
import { pageSize } from './listing';
import { gmailScopes } from './message-access';
import { internalName, userPath } from './method-rows';

/** A type of change is asked for in the singular, and answered in the plural. */
const plurals: Readonly<Record<HistoryType, string>> = {
  messageAdded: 'messagesAdded',
  messageDeleted: 'messagesDeleted',
  labelAdded: 'labelsAdded',
  labelRemoved: 'labelsRemoved',
};

const recordResource = ({ id, type, messageId, threadId, labelIds, changed }: HistoryRecord): object => {
  const message = { id: messageId, threadId };
  const labels = changed.length > 0 ? { labelIds: changed } : {};
  return { id: String(id), messages: [message], [plurals[type]]: [{ message: { ...message, labelIds }, ...labels }] };
};

/** @throws GoogleError 400 */
const readHistoryId = (name: string, text: string | undefined): number => {
  if (text === undefined || text === '') throw invalidArgument(`Missing/invalid parameter: ${name}`);
  if (!/^\d{1,20}$/.test(text)) throw invalidArgument(`Invalid value at 'start_history_id' (TYPE_UINT64), "${text}"`);
  return Number(text);
};

const history = ({ mailbox }: GoogleState, call: GoogleCall): object => {
  const { query } = call;
  const start = readHistoryId('startHistoryId', query.text('startHistoryId'));
  const labelId = query.text('labelId');
  const types = query.texts('historyTypes');
  const changes = mailbox.history.after(start);
  if (changes === null || (labelId !== undefined && mailbox.labels.get(labelId) === null)) throw notFound();

  const token = query.text('pageToken');
  const seen = token === undefined ? start : readHistoryId('pageToken', token);
  const left = changes.filter(({ id }) => id > seen);
  // A page is cut first and sifted then: it may be empty, with others to follow.
  const page = left.slice(0, pageSize(call));
  const records = page.filter(
    ({ type, labelIds, changed }) =>
      (types.length === 0 || types.includes(type)) && (labelId === undefined || labelIds.includes(labelId) || changed.includes(labelId)),
  );
  return {
    ...(records.length > 0 && { history: records.map(recordResource) }),
    ...(page.length < left.length && { nextPageToken: String(page.at(-1)?.id) }),
    historyId: String(mailbox.history.last()),
  };
};

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.history/list */
export const historyMethods = methodTable({
  'gmail.history.list': {
    method: 'GET',
    path: `${userPath}/history`,
    scopes: gmailScopes('full', 'metadata', 'modify', 'readonly'),
    internalName: internalName('ListHistory'),
    quotaUnits: 2,
    query: {
      startHistoryId: 'text',
      labelId: 'text',
      maxResults: 'integer',
      pageToken: 'text',
      historyTypes: { someOf: Object.keys(plurals), type: 'type.googleapis.com/caribou.api.proto.ListHistoryRequest.HistoryType' },
    },
    fields: ['history', 'nextPageToken', 'historyId'],
    answer: history,
  },
});
