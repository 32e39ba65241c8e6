import { everyScope, signIn, thrownBy } from './a-signed-in-add-on';

it('puts mail into an outbox, whichever way it is written', async () => {
  const { runtime } = await signIn();
  const script = runtime(`function go() {
    MailApp.sendEmail('a@example.com', 'One', 'text');
    MailApp.sendEmail('a@example.com', 'Two', 'text', { htmlBody: '<b>x</b>', cc: 'b@example.com', attachments: [Utilities.newBlob('', 'text/csv', 'a.csv')] });
    MailApp.sendEmail('a@example.com', 'office@example.net', 'Three', 'text');
    MailApp.sendEmail({ to: 'a@example.com', subject: 'Four', body: 'text', name: 'Robin' });
    return MailApp.getRemainingDailyQuota();
  }`);
  expect(script.run('go', [])).toMatchObject({ error: null, response: 95 });
  const from = 'robin@harbour-homes.example';
  const plain = { from, to: 'a@example.com', cc: '', bcc: '', replyTo: '', body: 'text', htmlBody: '', attachments: [] };
  expect(script.outbox).toEqual([
    { ...plain, subject: 'One' },
    { ...plain, subject: 'Two', htmlBody: '<b>x</b>', cc: 'b@example.com', attachments: ['a.csv'] },
    { ...plain, subject: 'Three', replyTo: 'office@example.net' },
    { ...plain, subject: 'Four', from: `"Robin" <${from}>` },
  ]);
});

it('refuses what it cannot send', async () => {
  const account = await signIn();
  expect(thrownBy(account, `MailApp.sendEmail('a@example.com', 'One')`)).toBe("Exception: The parameters (String,String) don't match the method signature for MailApp.sendEmail.");
  expect(thrownBy(account, `MailApp.sendEmail('a', 'One', 'text')`)).toBe('Exception: Invalid email: a');
  expect(thrownBy(account, `MailApp.sendEmail({ subject: 'One' })`)).toBe('Exception: Failed to send email: no recipient');
  const scope = 'https://www.googleapis.com/auth/script.send_mail';
  expect(thrownBy(await signIn({}, everyScope.filter((one) => one !== scope)), `MailApp.sendEmail('a@example.com', 'One', 'text')`)).toBe(
    `Exception: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${scope}`,
  );
});
