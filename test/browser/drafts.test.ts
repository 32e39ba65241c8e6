import { describeInBrowser } from './browser-tests';
import type { RepOptions } from './rep';

/** An add-on that writes drafts, and into one. */
const bundle = `
  const action = (name) => CardService.newAction().setFunctionName(name);
  const button = (text, name) => CardService.newTextButton().setText(text).setOnClickAction(action(name));
  const card = (title, ...widgets) => CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle(title))
    .addSection(widgets.reduce((section, widget) => section.addWidget(widget), CardService.newCardSection())).build();
  function onHome() {
    const compose = CardService.newTextButton().setText('Write').setComposeAction(action('writes'), CardService.ComposedEmailType.STANDALONE_DRAFT);
    return card('Home', compose, button('Insert here', 'inserts'));
  }
  function onCompose() { return card('Draft', button('Insert', 'inserts'), button('Sign', 'signs')); }
  function writes() {
    const draft = GmailApp.createDraft('ana@example.com', 'The offer', 'Plain', { htmlBody: 'Dear <b>Ana</b>,<script>alert(1)</script>' });
    return CardService.newComposeActionResponseBuilder().setGmailDraft(draft).build();
  }
  const body = (content, kind, place) => CardService.newUpdateDraftBodyAction().addUpdateContent(content, CardService.ContentType[kind]).setUpdateType(CardService.UpdateDraftBodyType[place]);
  function inserts() {
    return CardService.newUpdateDraftActionResponseBuilder()
      .setUpdateDraftToRecipientsAction(CardService.newUpdateDraftToRecipientsAction().addUpdateToRecipients(['noor@example.com', 'omar@example.com']))
      .setUpdateDraftSubjectAction(CardService.newUpdateDraftSubjectAction().addUpdateSubject('From the add-on'))
      .setUpdateDraftBodyAction(body('<p>Inserted <i>here</i></p>', 'MUTABLE_HTML', 'IN_PLACE_INSERT')).build();
  }
  function signs() {
    return CardService.newUpdateDraftActionResponseBuilder().setUpdateDraftBodyAction(body('Robin <1>', 'TEXT', 'INSERT_AT_END')).build();
  }`;

const manifest = {
  timeZone: 'America/Chicago',
  oauthScopes: ['https://www.googleapis.com/auth/gmail.addons.execute', 'https://www.googleapis.com/auth/gmail.addons.current.action.compose'],
  addOns: {
    common: { name: 'Drafts', logoUrl: 'https://example.com/logo.png', homepageTrigger: { runFunction: 'onHome' } },
    gmail: { composeTrigger: { selectActions: [{ text: 'Templates', runFunction: 'onCompose' }], draftAccess: 'METADATA' } },
  },
};

const writing: RepOptions = { sandbox: { bundle, manifest, signedIn: false } };

describeInBrowser('Drafts', (start) => {
  it('shows a draft that the add-on has made, without what it may not hold', async () => {
    const rep = await start(writing);
    const compose = rep.page.getByRole('dialog');
    await rep.clicks('Write');
    expect(await compose.getByLabel('To', { exact: true }).inputValue()).toBe('ana@example.com');
    expect(await compose.getByLabel('Subject').inputValue()).toBe('The offer');
    expect(await compose.getByRole('textbox', { name: 'Message body' }).innerHTML()).toBe('Dear <b>Ana</b>,');
  });

  it('lets the add-on write into the draft: people, subject, and text where the cursor is or at the end', async () => {
    const rep = await start(writing);
    await rep.page.getByRole('button', { name: 'Compose' }).click();
    const compose = rep.page.getByRole('dialog');
    const body = compose.getByRole('textbox', { name: 'Message body' });
    await body.fill('Hello. Bye.');
    for (let back = 0; back < 4; back += 1) await body.press('ArrowLeft');
    await compose.getByRole('button', { name: 'Templates' }).click();
    await rep.sees('Draft');
    await rep.clicks('Insert');
    expect(await compose.getByLabel('To', { exact: true }).inputValue()).toBe('noor@example.com, omar@example.com');
    expect(await compose.getByLabel('Subject').inputValue()).toBe('From the add-on');
    expect(await body.innerHTML()).toBe('Hello. <p>Inserted <i>here</i></p>Bye.');
    await rep.clicks('Sign');
    expect(await body.innerHTML()).toContain('Bye.<span class="inserted">Robin &lt;1&gt;</span>');
  });

  it('changes no draft when none is being written', async () => {
    const rep = await start(writing);
    await rep.clicks('Insert here');
    await rep.sees('Gmail changes a draft only while one is being written.');
  });
});
