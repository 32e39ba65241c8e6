import { join } from 'node:path';
import { describeInBrowser } from './browser-tests';
import { recordOf } from './record-of';

const mail = [join(process.cwd(), 'test', 'fixtures', 'mail', 'one.eml')];

describeInBrowser('Mail of one’s own', (start) => {
  it('opens a mail from a file, and makes a contact and a task of it', async () => {
    const rep = await start({ sandbox: { mail } });
    expect(rep.sandbox().mailbox.list().map(({ subject }) => subject)).toEqual(['One file']);
    await rep.page.getByRole('list', { name: 'Conversations' }).getByRole('button', { name: /One file/ }).click();
    await rep.sees('Not in GoHighLevel yet.');
    await rep.clicks(/^Create contact/);
    await rep.clicks('Create contact');
    await rep.sees('Pat Reed');
    await rep.clicks('New task');
    await rep.clicks('Add task');
    await rep.sees('Task added.');
    expect(recordOf(rep, 'pat@reed.example')?.tasks).toMatchObject([
      { title: 'One file', body: 'Mail: https://mail.google.com/mail/#search/rfc822msgid%3Aone%40reed.example' },
    ]);
  });
});
