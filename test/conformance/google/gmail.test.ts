import { gmail_v1 } from '@googleapis/gmail';
import { owner } from '../../../sandbox/cast';
import { type GoogleOverHttp, refusal, serveGoogle } from './a-google-over-http';

let served: GoogleOverHttp;
let users: gmail_v1.Resource$Users;

beforeEach(async () => {
  served = await serveGoogle();
  users = new gmail_v1.Gmail(served.options).users;
});

afterEach(() => served.close());

const userId = 'me';

/** For uploads the client takes the address from the call alone. */
const uploading = () => ({ rootUrl: served.options.rootUrl });

const encoded = (...lines: readonly string[]): string => Buffer.from(lines.join('\r\n')).toString('base64url');
const viewing = ['To: Ana <ana@x.example>', 'Subject: Viewing', '', 'At nine?'] as const;

const send = async (...lines: readonly string[]): Promise<string> => (await users.messages.send({ userId, requestBody: { raw: encoded(...lines) } })).data.id!;
const labelsOf = async (id: string) => (await users.messages.get({ userId, id, format: 'minimal' })).data.labelIds;
const createLabel = async (name: string): Promise<string> => (await users.labels.create({ userId, requestBody: { name } })).data.id!;
const inbox = async (more: object = {}) => (await users.messages.list({ userId, labelIds: ['INBOX'], ...more })).data;

describe('Google’s own client of the Gmail API', () => {
  it('tells whose mailbox it is, and the addresses that mail can be sent from', async () => {
    expect((await users.getProfile({ userId })).data).toStrictEqual({
      ...{ emailAddress: owner.email, messagesTotal: 55, threadsTotal: expect.any(Number), historyId: expect.stringMatching(/^\d+$/) },
    });
    const { sendAs } = (await users.settings.sendAs.list({ userId })).data;
    expect(sendAs?.map(({ sendAsEmail, isPrimary = false }) => [sendAsEmail, isPrimary])).toStrictEqual([
      [owner.email, true],
      ['sales@harbour-homes.example', false],
      ['robin+listings@harbour-homes.example', false],
    ]);
  });

  it('keeps labels: creates, gets, lists, updates, patches and deletes them', async () => {
    const id = await createLabel('Customers/Hot');
    const { data: got } = await users.labels.get({ userId, id });
    expect(got).toStrictEqual({
      ...{ id, name: 'Customers/Hot', type: 'user', messageListVisibility: 'show', labelListVisibility: 'labelShow' },
      ...{ messagesTotal: 0, messagesUnread: 0, threadsTotal: 0, threadsUnread: 0 },
    });
    const color = { textColor: '#ffffff', backgroundColor: '#16a766' };
    await users.labels.patch({ userId, id, requestBody: { color } });
    await users.labels.update({ userId, id, requestBody: { id, name: 'Customers/Cold', labelListVisibility: 'labelHide' } });
    const own = async () => (await users.labels.list({ userId })).data.labels?.filter(({ type }) => type === 'user');
    expect(await own()).toStrictEqual([{ id, name: 'Customers/Cold', type: 'user', messageListVisibility: 'show', labelListVisibility: 'labelHide' }]);
    expect((await users.labels.delete({ userId, id })).status).toBe(204);
    expect(await own()).toStrictEqual([]);
  });

  it('changes the labels of messages, one by one and many at once', async () => {
    const label = await createLabel('Hot');
    const [first, second] = (await inbox({ maxResults: 2 })).messages!.map(({ id }) => id!);
    const { data: modified } = await users.messages.modify({ userId, id: first!, requestBody: { addLabelIds: [label, 'STARRED'], removeLabelIds: ['INBOX'] } });
    expect(modified.labelIds).toStrictEqual(expect.arrayContaining([label, 'STARRED']));
    expect(modified.labelIds).not.toContain('INBOX');
    expect((await users.messages.batchModify({ userId, requestBody: { ids: [first!, second!], addLabelIds: [label] } })).status).toBe(204);
    expect((await users.labels.get({ userId, id: label })).data.messagesTotal).toBe(2);
    const { data: thrown } = await users.messages.trash({ userId, id: second! });
    expect(thrown.labelIds).toContain('TRASH');
    expect((await users.messages.list({ userId, labelIds: [label] })).data.messages).toHaveLength(1);
    expect((await users.messages.list({ userId, labelIds: [label], includeSpamTrash: true })).data.messages).toHaveLength(2);
    await users.messages.untrash({ userId, id: second! });
    expect(await labelsOf(second!)).not.toContain('TRASH');
    expect((await users.messages.delete({ userId, id: first! })).status).toBe(204);
    expect((await users.messages.batchDelete({ userId, requestBody: { ids: [second!] } })).status).toBe(204);
    expect(served.mailbox.ids(label)).toStrictEqual([]);
  });

  it('pages through messages and conversations', async () => {
    const all = (await users.messages.list({ userId, maxResults: 500 })).data.messages!.map(({ id }) => id);
    const paged: unknown[] = [];
    let pageToken: string | undefined;
    do {
      const { data } = await users.messages.list({ userId, maxResults: 20, ...(pageToken && { pageToken }) });
      paged.push(...data.messages!.map(({ id }) => id));
      pageToken = data.nextPageToken ?? undefined;
    } while (pageToken);
    expect(paged).toStrictEqual(all);
    const threads = (await users.threads.list({ userId, maxResults: 500 })).data.threads!;
    expect(new Set(threads.map(({ id }) => id)).size).toBe(threads.length);
    expect(threads).toHaveLength((await users.getProfile({ userId })).data.threadsTotal!);
  });

  it('finds mail as Gmail’s box does, and reads it in every format', async () => {
    const { id, origin } = served.mailbox.findByName('ana-offer');
    const { data } = await users.messages.list({ userId, q: 'from:ana.ruiz@orchard-labs.example in:inbox' });
    expect(data.messages?.map((message) => message.id)).toContain(id);
    const full = (await users.messages.get({ userId, id })).data;
    const metadata = (await users.messages.get({ userId, id, format: 'metadata', metadataHeaders: ['From', 'Subject'] })).data;
    const raw = (await users.messages.get({ userId, id, format: 'raw' })).data;
    expect([origin, full.id, metadata.payload?.headers?.map(({ name }) => name)]).toStrictEqual(['ana-offer', id, ['From', 'Subject']]);
    expect(Buffer.from(raw.raw!, 'base64url').length).toBe(raw.sizeEstimate);
  });

  it('opens an attachment', async () => {
    const raw = encoded('From: a@a.example', 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'See there.', '--b', 'Content-Type: image/gif; name=a.gif',
      'Content-Transfer-Encoding: base64', '', 'R0lG', '--b--', '');
    const { data: inserted } = await users.messages.insert({ userId, requestBody: { raw, labelIds: ['INBOX'] } });
    const part = (await users.messages.get({ userId, id: inserted.id! })).data.payload?.parts?.[1];
    const { data } = await users.messages.attachments.get({ userId, messageId: inserted.id!, id: part!.body!.attachmentId! });
    expect([part!.filename, data]).toStrictEqual(['a.gif', { size: 3, data: Buffer.from('GIF').toString('base64url') }]);
  });

  it('reads and changes conversations', async () => {
    const first = await send(...viewing);
    const { threadId } = served.mailbox.message(first)!;
    const reply = encoded('To: ana@x.example', 'Subject: Re: Viewing', '', 'Or ten?');
    await users.messages.send({ userId, requestBody: { raw: reply, threadId } });
    const { data: thread } = await users.threads.get({ userId, id: threadId, format: 'metadata', metadataHeaders: ['Subject'] });
    expect(thread.messages?.map(({ payload }) => payload?.headers?.[0]?.value)).toStrictEqual(['Viewing', 'Re: Viewing']);
    await users.threads.modify({ userId, id: threadId, requestBody: { addLabelIds: ['STARRED'] } });
    const labels = () => served.mailbox.thread(threadId).map(({ labelIds }) => labelIds);
    expect(labels()).toStrictEqual([['SENT', 'STARRED'], ['SENT', 'STARRED']]);
    await users.threads.trash({ userId, id: threadId });
    expect(labels()).toStrictEqual([['SENT', 'STARRED', 'TRASH'], ['SENT', 'STARRED', 'TRASH']]);
    await users.threads.untrash({ userId, id: threadId });
    expect((await users.threads.delete({ userId, id: threadId })).status).toBe(204);
    expect(served.mailbox.thread(threadId)).toStrictEqual([]);
  });

  it('writes drafts, changes them and sends them', async () => {
    const { data: made } = await users.drafts.create({ userId, requestBody: { message: { raw: encoded(...viewing) } } });
    const id = made.id!;
    const list = async () => (await users.drafts.list({ userId })).data.drafts?.map((draft) => draft.id);
    expect([await list(), made.message?.labelIds]).toStrictEqual([[id], ['DRAFT']]);
    const { data: changed } = await users.drafts.update({ userId, id, requestBody: { message: { raw: encoded(...viewing.slice(0, 3), 'At ten.') } } });
    expect([changed.id, changed.message?.id === made.message?.id, changed.message?.threadId]).toStrictEqual([id, false, made.message?.threadId]);
    expect((await users.drafts.get({ userId, id, format: 'full' })).data.message?.snippet).toBe('At ten.');
    const { data: sent } = await users.drafts.send({ userId, requestBody: { id } });
    expect([sent.labelIds, await list(), served.mailbox.outbox().map(({ text }) => text)]).toStrictEqual([['SENT'], undefined, ['At ten.']]);
    const { data: other } = await users.drafts.create({ userId, requestBody: { message: { raw: encoded('', 'Half a thought') } } });
    expect((await users.drafts.delete({ userId, id: other.id! })).status).toBe(204);
    expect(served.mailbox.message(other.message!.id!)).toBeNull();
  });

  it('uploads a mail as a file, alone or after its metadata', async () => {
    const body = viewing.join('\r\n');
    const media = { mimeType: 'message/rfc822', body };
    const { data: sent } = await users.messages.send({ userId, media }, uploading());
    const requestBody = { labelIds: ['INBOX', 'UNREAD'] };
    const { data: imported } = await users.messages.import({ userId, internalDateSource: 'receivedTime', requestBody, media }, uploading());
    expect([sent.labelIds, imported.labelIds]).toStrictEqual([['SENT'], ['INBOX', 'UNREAD']]);
    expect(served.mailbox.message(imported.id!)?.text).toBe('At nine?');
  });

  it('tells what has changed since', async () => {
    const startHistoryId = (await users.getProfile({ userId })).data.historyId!;
    const label = await createLabel('Hot');
    const id = await send(...viewing);
    await users.messages.modify({ userId, id, requestBody: { addLabelIds: [label] } });
    await users.messages.delete({ userId, id });
    const { data } = await users.history.list({ userId, startHistoryId });
    expect(data.history?.map((record) => Object.keys(record)[2])).toStrictEqual(['messagesAdded', 'labelsAdded', 'messagesDeleted']);
    expect(data.history?.[1]?.labelsAdded).toStrictEqual([{ message: { id, threadId: id, labelIds: ['SENT', label] }, labelIds: [label] }]);
    const { data: only } = await users.history.list({ userId, startHistoryId, historyTypes: ['labelAdded'], labelId: label });
    expect(only.history).toHaveLength(1);
    expect((await users.history.list({ userId, startHistoryId: data.historyId! })).data).toStrictEqual({ historyId: data.historyId });
  });

  it('throws what the API refuses', async () => {
    await createLabel('Hot/Leads');
    const id = 'abc123';
    expect(await refusal(createLabel('hot-leads'))).toBe('409: Label name exists or conflicts');
    expect(await refusal(createLabel('Inbox'))).toBe('400: Invalid label name');
    expect(await refusal(users.labels.create({ userId, requestBody: { name: 'Red', color: { textColor: '#ff0000', backgroundColor: '#ffffff' } } }))).toBe(
      '400: Label color #ff0000 is not on the allowed color palette',
    );
    expect(await refusal(users.labels.delete({ userId, id: 'INBOX' }))).toMatch(/^400: /);
    expect(await refusal(users.labels.get({ userId, id: 'Label_9' }))).toBe('404: Requested entity was not found.');
    expect(await refusal(users.messages.get({ userId, id }))).toBe('404: Requested entity was not found.');
    expect(await refusal(users.messages.get({ userId, id: 'msg-f:1' }))).toBe('400: Invalid id value');
    expect(await refusal(users.messages.send({ userId, requestBody: { raw: encoded('Subject: To nobody', '', '') } }))).toBe('400: Recipient address required');
    expect(await refusal(users.drafts.send({ userId, requestBody: { id: 'r1' } }))).toBe('404: Requested entity was not found.');
    expect(await refusal(users.history.list({ userId, startHistoryId: '1' }))).toBe('404: Requested entity was not found.');
    expect(await refusal(users.history.list({ userId, startHistoryId: '1', historyTypes: ['labelsAdded'] }))).toMatch(/^400: Invalid value at 'history_types'/);
    expect(await refusal(users.getProfile({ userId: 'casey@harbour-homes.example' }))).toBe(`403: Delegation denied for ${owner.email}`);
    expect(await refusal(users.settings.filters.list({ userId }))).toMatch(/^501: The sandbox does not emulate GET https:\/\/gmail/);
  });

  it('throws without a token, without a scope, and when there was too much of it', async () => {
    const stranger = new gmail_v1.Gmail({ ...served.options, headers: {} }).users;
    expect(await refusal(stranger.getProfile({ userId }))).toMatch(/^401: Request is missing required authentication credential/);
    const readOnly = await serveGoogle({ data: 'empty', scopes: ['https://www.googleapis.com/auth/gmail.readonly'] });
    const reader = new gmail_v1.Gmail(readOnly.options).users;
    expect(await refusal(reader.labels.create({ userId, requestBody: { name: 'Hot' } }))).toBe('403: Request had insufficient authentication scopes.');
    await readOnly.close();
    await served.control('POST', 'faults', { operation: 'gmail.users.getProfile', kind: '429' });
    await served.control('POST', 'faults', { operation: 'gmail.users.getProfile', kind: '403-rate-limit' });
    expect(await refusal(users.getProfile({ userId }))).toBe('429: User-rate limit exceeded.');
    expect(await refusal(users.getProfile({ userId }))).toBe('403: User Rate Limit Exceeded');
    expect(await refusal(users.getProfile({ userId }))).toBe('done');
  });
});
