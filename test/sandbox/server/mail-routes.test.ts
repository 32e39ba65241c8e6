import type { ConversationWire, ThreadWire } from '../../../sandbox/page/wire';
import { aServer } from './a-server';

describe('The mailbox over HTTP', () => {
  it('lists conversations, the newest first, and marks as read what was opened', async () => {
    const { get, post } = await aServer();
    const list = async (): Promise<readonly ThreadWire[]> => (await get('/__sandbox/mail/threads')).body as readonly ThreadWire[];
    const [first] = await list();
    expect(first).toMatchObject({ participants: ['Ana Ruiz'], subject: 'Offer for the orchard plot', unread: true, count: 1 });
    await post('/__sandbox/panel/open', { messageId: first?.messageId });
    expect((await list())[0]?.unread).toBe(false);
  });

  it('gives a conversation with its messages, HTML aside', async () => {
    const { get, holder } = await aServer();
    const { threadId, id } = holder.current().mailbox.findByName('html-only');
    const { body } = await get(`/__sandbox/mail/threads/${threadId}`);
    expect((body as ConversationWire).messages).toEqual([expect.objectContaining({ id, hasHtml: true })]);
  });

  it('puts labels on a conversation and takes them off, as Gmail’s own page does', async () => {
    const { get, post, holder } = await aServer();
    const { threadId } = holder.current().mailbox.findByName('ana-offer');
    const sets = async (name: string, on: boolean) => (await post(`/__sandbox/mail/threads/${threadId}/labels`, { name, on })).body;
    expect(await sets('GHL/Hot lead', true)).toMatchObject({ labels: ['GHL/Hot lead'], ownLabels: ['GHL/Hot lead'] });
    expect(await sets('ghl/hot LEAD', false)).toMatchObject({ labels: [], ownLabels: ['GHL/Hot lead'] });
    expect((await get(`/__sandbox/mail/threads/${threadId}`)).body).toMatchObject({ labels: [] });
    expect((await post(`/__sandbox/mail/threads/${threadId}/labels`, { name: 'INBOX', on: true })).status).toBe(400);
  });

  it('says that a conversation is not there', async () => {
    const { get } = await aServer();
    expect((await get('/__sandbox/mail/threads/0')).status).toBe(404);
    expect((await get('/__sandbox/mail/messages/0/frame')).status).toBe(404);
  });
});
