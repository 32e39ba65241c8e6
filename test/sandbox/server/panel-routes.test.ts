import type { PanelWire } from '../../../sandbox/page/wire';
import { aServer } from './a-server';
import type { Answer } from './a-server';

const panelOf = ({ body }: Answer): PanelWire => body as PanelWire;
const titleOf = (answer: Answer): string | undefined => panelOf(answer).cards.at(-1)?.header?.title;

describe('The sidebar over HTTP', () => {
  it('opens the message that was asked for, with its sender’s card', async () => {
    const { post, get, holder } = await aServer();
    const { id } = holder.current().mailbox.findByName('ana-offer');
    expect(titleOf(await post('/__sandbox/panel/open', { messageId: id }))).toBe('Ana Ruiz');
    const { body } = await get('/__sandbox/records');
    expect(body).toMatchObject({ open: { contact: { email: 'ana.ruiz@orchard-labs.example' } } });
  });

  it('clicks what the card offers, and goes back', async () => {
    const { post, holder } = await aServer();
    const { id } = holder.current().mailbox.findByName('ana-offer');
    const card = panelOf(await post('/__sandbox/panel/open', { messageId: id })).cards.at(-1);
    const buttons = card?.sections?.flatMap(({ widgets = [] }) => widgets.flatMap(({ buttonList }) => buttonList?.buttons ?? [])) ?? [];
    const onClick = buttons.find(({ text }) => text === 'New task')?.onClick;
    const form = await post('/__sandbox/panel/click', { onClick, form: {} });
    expect(titleOf(form)).toBe('New task');
    expect(titleOf(await post('/__sandbox/panel/back'))).toBe('Ana Ruiz');
  });

  it('refuses a click that the shown card does not offer, and says what to do', async () => {
    const { post } = await aServer();
    await post('/__sandbox/panel/home');
    const onClick = { action: { function: 'onCardAction', parameters: [{ key: 'action', value: 'task.delete' }] } };
    const { status, body } = await post('/__sandbox/panel/click', { onClick, form: {} });
    expect(status).toBe(409);
    expect((body as { problem: string }).problem).toMatch(/^The sidebar has moved on, perhaps in another tab\. Reload this page\./);
  });

  it('says that a mail is not there', async () => {
    const { post } = await aServer();
    expect(await post('/__sandbox/panel/open', { messageId: 'ffffffffffffffff' })).toEqual({
      status: 404,
      body: { problem: 'This mail is not in the mailbox any more. Reload the page.' },
    });
  });

  it('runs the add-on on a draft, and its universal actions', async () => {
    const { post } = await aServer();
    const draft = await post('/__sandbox/panel/compose', { to: ['ana.ruiz@orchard-labs.example'], cc: [], bcc: [] });
    expect(JSON.stringify(panelOf(draft).cards)).toContain('ana.ruiz@orchard-labs.example');
    expect((await post('/__sandbox/panel/universal', { index: 1 })).status).toBe(200);
    expect((await post('/__sandbox/panel/universal', { index: 9 })).status).toBe(409);
  });

  it('refuses a body that is no object', async () => {
    const { request } = await aServer();
    const response = await request('/__sandbox/panel/open', { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'nonsense' });
    expect(response.status).toBe(400);
  });
});
