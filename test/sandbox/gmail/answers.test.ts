import { openLink } from '../../../sandbox/gmail/open-link';
import { aPanel, clickOn, namesOf } from './a-panel';

const clicking = (body: string, open: 'openHome' | 'compose' = 'openHome') => {
  const { panel, runtime } = aPanel(`function onHome() { return card('root', button('go', act('answers'))); } function onCompose() { return onHome(); } function answers(e) { ${body} }`);
  if (open === 'compose') panel.openCompose({ to: [], cc: [], bcc: [] });
  else panel.openHome();
  return { panel, runtime, view: panel.click(clickOn(panel, 'go')) };
};

describe('links', () => {
  it.each([
    ['https://app.example.com/contact/1', { opened: { url: 'https://app.example.com/contact/1', openAs: 'FULL_SIZE', onClose: 'NOTHING' } }],
    ['http://app.example.com/a', { opened: { url: 'https://app.example.com/a', openAs: 'FULL_SIZE', onClose: 'NOTHING' } }],
    ['mailto:ana@example.com', { opened: { url: 'mailto:ana@example.com', openAs: 'FULL_SIZE', onClose: 'NOTHING' } }],
    ['tel:+4930123', { opened: { url: 'tel:+4930123', openAs: 'FULL_SIZE', onClose: 'NOTHING' } }],
    ['https://example.org/', { refused: 'https://example.org/ is not covered by openLinkUrlPrefixes in the manifest. Add its prefix there to open it.' }],
    ['javascript:alert(1)', { refused: 'Gmail opens https, mailto and tel links only, not javascript:alert(1)' }],
    ['ftp://app.example.com/', { refused: 'Gmail opens https, mailto and tel links only, not ftp://app.example.com/' }],
  ])('%s', (url, outcome) => {
    expect(openLink({ url }, ['https://app.example.com/'])).toEqual(outcome);
  });

  it('may all be opened with a lone star', () => {
    expect(openLink({ url: 'https://example.org/', openAs: 'OVERLAY' }, ['*'])).toEqual({ opened: { url: 'https://example.org/', openAs: 'OVERLAY', onClose: 'NOTHING' } });
  });

  it('of a card open without running the add-on; a refused one is an error', () => {
    const { panel } = aPanel(`
      const link = (label, url) => CardService.newTextButton().setText(label).setOpenLink(CardService.newOpenLink().setUrl(url).setOpenAs(CardService.OpenAs.OVERLAY));
      function onHome() { return card('root', link('good', 'https://app.example.com/1'), link('bad', 'https://example.net/')); }`);
    panel.openHome();
    const before = panel.lastExecution();
    expect(panel.click(clickOn(panel, 'good'))).toMatchObject({ openedLink: { url: 'https://app.example.com/1', openAs: 'OVERLAY' }, error: null });
    expect(panel.click(clickOn(panel, 'bad'))).toMatchObject({ openedLink: null, error: expect.stringContaining('openLinkUrlPrefixes') as string });
    expect(panel.lastExecution()).toBe(before);
  });

  it.each([['RELOAD', 'RELOAD'], ['NOTHING', 'NOTHING'], ['RELOAD_ADD_ON', 'NOTHING']] as const)('with onClose %s: %s', (onClose, done) => {
    expect(openLink({ url: 'https://example.org/', openAs: 'OVERLAY', onClose }, ['*'])).toMatchObject({ opened: { onClose: done } });
  });

  it('can be an answer', () => {
    expect(clicking(`return answer().setOpenLink(CardService.newOpenLink().setUrl('https://app.example.com/x')).build();`).view.openedLink).toEqual({
      url: 'https://app.example.com/x', openAs: 'FULL_SIZE', onClose: 'NOTHING',
    });
  });
});

describe('drafts', () => {
  it('that an action has made', () => {
    const { view } = clicking(`return CardService.newComposeActionResponseBuilder().setGmailDraft(GmailApp.createDraft('ana@example.com', 'Hi', 'Text')).build();`);
    expect(view.draft).toMatchObject({ created: { to: 'ana@example.com', subject: 'Hi', body: 'Text', inReplyTo: null } });
  });

  it('that an action changes while composing', () => {
    const { view } = clicking(
      `return CardService.newUpdateDraftActionResponseBuilder().setUpdateDraftSubjectAction(CardService.newUpdateDraftSubjectAction().addUpdateSubject('S')).build();`,
      'compose',
    );
    expect(view.draft).toEqual({ update: { updateSubject: { subject: 'S' } } });
  });

  it('are not changed where none is being written', () => {
    const { view } = clicking(
      `return CardService.newUpdateDraftActionResponseBuilder().setUpdateDraftSubjectAction(CardService.newUpdateDraftSubjectAction().addUpdateSubject('S')).build();`,
    );
    expect(view).toMatchObject({ draft: null, error: 'Gmail changes a draft only while one is being written.' });
  });
});

describe('errors', () => {
  it('of a click leave the card where it is', () => {
    const { view, panel } = clicking(`throw new Error('no');`);
    expect(view).toMatchObject({ error: 'Error: no', cards: [{ name: 'root' }], notification: null });
    expect(panel.back().error).toBeNull();
  });

  it('of a trigger leave no card', () => {
    expect(aPanel(`function onMessage() { throw new Error('no'); }`).panel.openMessage('1')).toMatchObject({ cards: [], error: 'Error: no', context: 'message' });
  });

  it.each([
    ['a card where an action response is due', `return card('x');`],
    ['plain data', `return { a: 1 };`],
    ['a suggestion response', `return CardService.newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions()).build();`],
    ['a builder', `return answer();`],
  ])('%s cannot be used', (_, body) => {
    expect(clicking(body).view.error).toMatch(/has a type that cannot be used by the add-ons platform/);
  });

  it('a trigger that answers an action response cannot be used either', () => {
    expect(aPanel(`function onHome() { return answer().build(); }`).panel.openHome().error).toMatch(/cannot be used by the add-ons platform/);
  });

  it('no answer at all changes nothing', () => {
    expect(clicking('').view).toMatchObject({ error: null, cards: [{ name: 'root' }] });
    expect(aPanel('function onHome() { return []; }').panel.openHome()).toMatchObject({ error: null, cards: [] });
  });

  it('a function that is not there', () => {
    expect(aPanel('').panel.openHome().error).toBe('ReferenceError: Script function not found: onHome');
  });
});

describe('an AuthorizationException', () => {
  const throwing = (more: string): string =>
    `CardService.newAuthorizationException().setAuthorizationUrl('https://app.example.com/auth').setResourceDisplayName('Example')${more}.throwException();`;

  it('shows Gmail\'s own card with the way to authorize', () => {
    const { panel } = aPanel(`function onMessage() { ${throwing('')} }`);
    expect(panel.openMessage('1').cards[0]?.header?.title).toBe('Authorization required');
    expect(panel.click(clickOn(panel, 'Authorize')).openedLink).toEqual({ url: 'https://app.example.com/auth', openAs: 'OVERLAY', onClose: 'RELOAD' });
  });

  it('shows the add-on\'s own card when it names a function for it', () => {
    const { panel } = aPanel(`function onMessage() { ${throwing(`.setCustomUiCallback('signIn')`)} } function signIn() { return card('sign in'); }`);
    expect(namesOf(panel.openMessage('1').cards)).toEqual(['sign in']);
  });

  it('does not go round in circles', () => {
    const { panel } = aPanel(`function onMessage() { ${throwing(`.setCustomUiCallback('onMessage')`)} }`);
    expect(panel.openMessage('1').error).toMatch(/cannot be used by the add-ons platform/);
  });
});
