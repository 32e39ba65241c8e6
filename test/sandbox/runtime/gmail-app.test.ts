import { signIn, thrownBy } from './a-signed-in-add-on';

const offer = `From: "Björn, of Fjord" <bjorn@fjord.example>
To: Robin <robin@harbour-homes.example>, ada@example.com
Cc: mira@example.org
Subject: =?UTF-8?B?R3LDvMOfZQ==?= from the fjord
Message-ID: <offer@fjord.example>
Date: Mon, 05 Jan 2026 08:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="mixed"

--mixed
Content-Type: multipart/alternative; boundary="both"

--both
Content-Type: text/plain; charset=utf-8

An offer.
--both
Content-Type: text/html; charset=utf-8

<p>An <b>offer</b>.</p>
--both--
--mixed
Content-Type: text/csv; name="prices.csv"
Content-Disposition: attachment; filename="prices.csv"
Content-Transfer-Encoding: base64

YSxiCjEsMgo=
--mixed--
`;

const question = `From: ada@example.com
To: robin@harbour-homes.example
Subject: A question
Message-ID: <question@example.com>
Date: Mon, 05 Jan 2026 08:30:00 +0000

Is it <free>?
`;

const mails = { offer, question };
const addOn = ['gmail.addons.current.message.readonly', 'gmail.addons.current.action.compose'].map((name) => `https://www.googleapis.com/auth/${name}`);

describe('a message', () => {
  it('is read part by part', async () => {
    const { run } = await signIn(mails);
    const source = `
      const message = GmailApp.getMessageById('{{id:offer}}');
      return [message.getFrom(), message.getTo(), message.getCc(), message.getBcc(), message.getReplyTo(), message.getSubject(), message.getDate().toISOString(),
        message.getPlainBody().trim(), message.getBody().trim(), message.getHeader('message-id'), message.isUnread(), message.isInInbox(), message.isStarred()];`;
    expect(run(source)).toMatchObject({
      error: null,
      response: [
        '"Björn, of Fjord" <bjorn@fjord.example>', 'Robin <robin@harbour-homes.example>, ada@example.com', 'mira@example.org', '', '', 'Grüße from the fjord',
        '2026-01-05T08:00:00.000Z', 'An offer.', '<p>An <b>offer</b>.</p>', '<offer@fjord.example>', true, true, false,
      ],
    });
  });

  it('that is text only is shown as a page', async () => {
    const { run } = await signIn(mails);
    expect(run(`return GmailApp.getMessageById('{{id:question}}').getBody()`).response).toMatch(/^Is it &lt;free&gt;\?/);
  });

  it('gives its attachments as blobs', async () => {
    const { run } = await signIn(mails);
    const source = `
      const [file, ...others] = GmailApp.getMessageById('{{id:offer}}').getAttachments();
      return [others.length, file.getName(), file.getContentType(), file.getSize(), file.getDataAsString(), file.getHash().length, file.copyBlob().getName(),
        GmailApp.getMessageById('{{id:offer}}').getAttachments({ includeAttachments: false }).length];`;
    expect(run(source)).toMatchObject({ error: null, response: [0, 'prices.csv', 'text/csv', 8, 'a,b\n1,2\n', 40, 'prices.csv', 0] });
  });

  it('is marked, starred and thrown away, and seen so after a refresh', async () => {
    const { run } = await signIn(mails);
    const source = `
      const message = GmailApp.getMessageById('{{id:offer}}');
      message.markRead().star();
      const before = [message.isUnread(), message.isStarred()];
      GmailApp.refreshMessage(message);
      const after = [message.isUnread(), message.isStarred()];
      message.moveToTrash();
      return [before, after, message.refresh().isInTrash()];`;
    expect(run(source)).toMatchObject({ error: null, response: [[true, false], [false, true], true] });
  });

  it('gives its text as it travelled', async () => {
    const { run } = await signIn(mails);
    expect(run(`return GmailApp.getMessageById('{{id:offer}}').getRawContent()`).response).toContain('Message-ID: <offer@fjord.example>');
  });

  it.each(['nothing', '00000000000000ff'])('that is not there (%s) is an invalid argument', async (id) => {
    expect(thrownBy(await signIn(mails), `GmailApp.getMessageById('${id}')`)).toBe(`Exception: Invalid argument: ${id}`);
  });
});

describe('the scopes of an add-on', () => {
  it('let the open message be read, with its token', async () => {
    const account = await signIn(mails, addOn);
    const read = `GmailApp.getMessageById('{{id:offer}}').getSubject()`;
    expect(thrownBy(account, read)).toMatch(/^Exception: Access denied: : Missing access token/);
    expect(account.run(`GmailApp.setCurrentMessageAccessToken('{{token:offer}}'); return ${read};`).response).toBe('Grüße from the fjord');
    account.google.expireMessageTokens();
    expect(thrownBy(account, `GmailApp.setCurrentMessageAccessToken('{{token:question}}'); ${read}`)).toMatch(/^Exception: Access denied/);
  });

  it('let it be answered by a draft', async () => {
    const account = await signIn(mails, addOn);
    const source = `
      GmailApp.setCurrentMessageAccessToken('{{token:offer}}');
      const draft = GmailApp.getMessageById('{{id:offer}}').createDraftReply('', { htmlBody: '<b>Yes</b>' });
      return CardService.newComposeActionResponseBuilder().setGmailDraft(draft).build();`;
    expect(account.run(source)).toMatchObject({
      error: null,
      response: { hostAppAction: { gmailAction: { openCreatedDraftActionMarkup: { draftId: expect.any(String) } } } },
    });
  });

  it('that show headers only show no body', async () => {
    const account = await signIn(mails, ['https://www.googleapis.com/auth/gmail.addons.current.message.metadata']);
    const open = `GmailApp.setCurrentMessageAccessToken('{{token:offer}}'); const message = GmailApp.getMessageById('{{id:offer}}');`;
    expect(account.run(`${open} return [message.getSubject(), message.isUnread()]`)).toMatchObject({ error: null, response: ['Grüße from the fjord', true] });
    expect(thrownBy(account, `${open} message.getBody()`)).toMatch(/^Exception: Specified permissions are not sufficient to call GmailMessage\.getBody/);
  });

  it('let nothing else be touched', async () => {
    const account = await signIn(mails, addOn);
    expect(thrownBy(account, `GmailApp.search('in:inbox')`)).toBe(
      'Exception: Specified permissions are not sufficient to call GmailApp.search. Required permissions: https://mail.google.com/',
    );
  });
});

describe('threads and labels', () => {
  it('are found, newest first, and counted', async () => {
    const { run } = await signIn(mails);
    const source = `
      const subjects = (threads) => threads.map((thread) => thread.getFirstMessageSubject());
      return [subjects(GmailApp.getInboxThreads()), subjects(GmailApp.search('from:ada@example.com')), subjects(GmailApp.getInboxThreads(1, 1)),
        GmailApp.getInboxUnreadCount(), GmailApp.getStarredThreads().length];`;
    expect(run(source)).toMatchObject({ error: null, response: [['A question', 'Grüße from the fjord'], ['A question'], ['Grüße from the fjord'], 2, 0] });
  });

  it('tell what their messages are', async () => {
    const { run } = await signIn(mails);
    const source = `
      const thread = GmailApp.getMessageById('{{id:offer}}').getThread();
      return [thread.getId() === GmailApp.getThreadById(thread.getId()).getId(), thread.getMessageCount(), thread.getMessages()[0].getId() === '{{id:offer}}',
        thread.isUnread(), thread.isInInbox(), thread.getLastMessageDate().toISOString(), thread.getPermalink().includes(thread.getId()),
        GmailApp.getMessagesForThread(thread).length];`;
    expect(run(source)).toMatchObject({ error: null, response: [true, 1, true, true, true, '2026-01-05T08:00:00.000Z', true, 1] });
  });

  it('are put on and taken off', async () => {
    const { run } = await signIn(mails);
    const source = `
      const label = GmailApp.createLabel('Leads/New');
      const thread = GmailApp.getInboxThreads()[0].addLabel(label);
      const on = [thread.refresh().getLabels().map((one) => one.getName()), label.getThreads().length, label.getUnreadCount()];
      label.removeFromThread(thread);
      const off = thread.refresh().getLabels().length;
      GmailApp.markThreadRead(thread).moveThreadToArchive(thread);
      const names = GmailApp.getUserLabels().map((one) => one.getName());
      GmailApp.deleteLabel(GmailApp.getUserLabelByName('Leads/New'));
      return [on, off, [thread.refresh().isUnread(), thread.isInInbox()], names, GmailApp.getUserLabelByName('Leads/New')];`;
    expect(run(source)).toMatchObject({ error: null, response: [[['Leads/New'], 1, 1], 0, [false, false], ['Leads/New'], null] });
  });

  it('are refused in the wrong place', async () => {
    const account = await signIn(mails);
    expect(thrownBy(account, `GmailApp.markThreadRead('id')`)).toBe("Exception: The parameters (String) don't match the method signature for GmailApp.markThreadRead.");
    expect(thrownBy(account, `GmailApp.search('a', 0, 501)`)).toBe('Exception: Argument too large: max');
    expect(thrownBy(account, `GmailApp.getChatThreads()`)).toMatch(/no longer available/);
  });
});

describe('writing', () => {
  it('sends mail with every option, which is then in the sent mail', async () => {
    const { run } = await signIn(mails);
    const source = `
      GmailApp.sendEmail('Jörg <joerg@example.com>', 'Prices für Jörg', 'plain', { cc: 'ada@example.com', bcc: 'hidden@example.com', name: 'Robin H.', replyTo: 'office@example.net',
        htmlBody: '<p>Hi <img src="cid:logo"></p>', inlineImages: { logo: Utilities.newBlob([1, 2, 3], 'image/png', 'logo.png') }, attachments: [Utilities.newBlob('a,b', 'text/csv', 'ä.csv')] });
      const message = GmailApp.search('in:sent')[0].getMessages()[0];
      return [message.getTo(), message.getCc(), message.getFrom(), message.getReplyTo(), message.getSubject(), message.getPlainBody().trim(), message.getBody().trim(),
        message.getAttachments({ includeInlineImages: false }).map((file) => [file.getName(), file.getDataAsString()])];`;
    expect(run(source)).toMatchObject({
      error: null,
      response: [
        'Jörg <joerg@example.com>', 'ada@example.com', expect.stringMatching(/Robin H\.\W+robin@harbour-homes\.example/), 'office@example.net', 'Prices für Jörg', 'plain',
        '<p>Hi <img src="cid:logo"></p>', [['ä.csv', 'a,b']],
      ],
    });
  });

  it('answers one and all, and forwards with what is attached', async () => {
    const { run } = await signIn(mails);
    const source = `
      const message = GmailApp.getMessageById('{{id:offer}}');
      const shown = (one) => [one.getTo(), one.getCc(), one.getSubject(), one.getThread().getId() === message.getThread().getId(), one.getHeader('In-Reply-To')];
      return [shown(message.reply('Thanks')), shown(message.replyAll('Thanks')), message.forward('mira@example.org').getAttachments().map((file) => file.getName())];`;
    expect(run(source)).toMatchObject({
      error: null,
      response: [
        ['"Björn, of Fjord" <bjorn@fjord.example>', '', 'Re: Grüße from the fjord', true, '<offer@fjord.example>'],
        ['"Björn, of Fjord" <bjorn@fjord.example>', 'ada@example.com, mira@example.org', 'Re: Grüße from the fjord', true, '<offer@fjord.example>'],
        ['prices.csv'],
      ],
    });
  });

  it('keeps drafts, changes them, sends them and deletes them', async () => {
    const { runtime } = await signIn(mails);
    const script = runtime(`function go() {
      const draft = GmailApp.createDraft('ada@example.com', 'One', 'text');
      const other = GmailApp.createDraft('ada@example.com', 'Two', 'text');
      const subjects = () => GmailApp.getDrafts().map((one) => one.getMessage().getSubject()).sort();
      const before = subjects();
      other.update('ada@example.com', 'Three', 'more');
      const after = subjects();
      GmailApp.getDraft(draft.getId()).deleteDraft();
      const sent = GmailApp.getDraft(other.getId()).send();
      return [before, after, subjects(), sent.getSubject(), sent.isDraft()];
    }`);
    expect(script.run('go', [])).toMatchObject({ error: null, response: [['One', 'Two'], ['One', 'Three'], [], 'Three', false] });
    expect([...script.drafts]).toEqual([]);
  });

  it.each([
    [`GmailApp.sendEmail('nobody', 'a', 'b')`, 'Invalid email: nobody'],
    [`GmailApp.sendEmail('', 'a', 'b')`, 'Failed to send email: no recipient'],
    [`GmailApp.sendEmail('a@example.com', 'a')`, "The parameters (String,String) don't match the method signature for GmailApp.sendEmail."],
    [`GmailApp.sendEmail(Array.from({ length: 51 }, (_, n) => n + '@example.com').join(), 'a', 'b')`, 'Limit Exceeded: Email Recipients Per Message.'],
    [`GmailApp.sendEmail('a@example.com', 'a', 'x'.repeat(300000))`, 'Limit Exceeded: Email Body Size.'],
  ])('%s is refused', async (call, message) => {
    expect(thrownBy(await signIn(), call)).toBe(`Exception: ${message}`);
  });

  it('stops when the recipients of a day are used up', async () => {
    const { runtime } = await signIn();
    const script = runtime(`function go() { for (let n = 0; n < 101; n += 1) GmailApp.sendEmail('a@example.com', 'a', 'b'); }`);
    expect(script.run('go', []).error).toBe('Exception: Service invoked too many times for one day: email.');
  });

  it('lets no header be smuggled into a mail', async () => {
    const { run } = await signIn();
    const source = `GmailApp.sendEmail('a@example.com', 'a\\r\\nBcc: evil@example.net', 'b'); return GmailApp.search('in:sent')[0].getMessages()[0].getBcc();`;
    expect(run(source).response).toBe('');
  });
});
