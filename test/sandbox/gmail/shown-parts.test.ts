import type { CardJson } from '../../../sandbox/gmail/card-json';
import { withinLimits } from '../../../sandbox/gmail/card-limits';
import { jsonAddOn } from '../../../sandbox/gmail/json-add-on';
import { createSidePanel } from '../../../sandbox/gmail/side-panel';
import { addOns, aPanel, clickOn, namesOf } from './a-panel';

const peeking = `
  function onHome() { return card('home'); }
  function onMessage() { return CardService.newCardBuilder().setName('mail').setHeader(CardService.newCardHeader().setTitle('Mail'))
    .setDisplayStyle(CardService.DisplayStyle.PEEK).addSection(section([text('mail'), button('push', act('push'))])).build(); }
  function push() { return answer().setNavigation(go().pushCard(card('above'))).build(); }`;

describe('a contextual card that peeks', () => {
  it('lets the homepage be, and waits below with its header', () => {
    const { panel } = aPanel(peeking);
    panel.openHome();
    expect(panel.openMessage('1')).toMatchObject({ cards: [{ name: 'home' }], peek: { title: 'Mail' }, canGoBack: false, context: 'message' });
    expect(panel.openPeek()).toMatchObject({ cards: [{ name: 'mail' }], peek: null, canGoBack: true });
  });

  it('is left card by card, and peeks again from the homepage', () => {
    const { panel } = aPanel(peeking);
    panel.openHome();
    panel.openMessage('1');
    panel.openPeek();
    panel.click(clickOn(panel, 'push'));
    expect(namesOf(panel.back().cards)).toEqual(['mail']);
    expect(panel.back()).toMatchObject({ cards: [{ name: 'home' }], peek: { title: 'Mail' }, canGoBack: false });
  });

  it('is shown at once where there is no homepage below', () => {
    expect(aPanel(peeking).panel.openMessage('1')).toMatchObject({ cards: [{ name: 'mail' }], peek: null });
  });

  it('does not peek when it is one of several', () => {
    const { panel } = aPanel(`function onHome() { return card('home'); } ${peeking.replace('function onMessage()', 'function one()')} function onMessage() { return [one(), card('two')]; }`);
    panel.openHome();
    expect(panel.openMessage('1')).toMatchObject({ peek: null, cards: [{ sections: [{ widgets: [{}, {}] }] }] });
  });
});

describe('a card', () => {
  const cardOf = (...sizes: readonly number[]): CardJson => ({
    sections: sizes.map((size, index) => ({ header: `section ${index}`, widgets: Array.from({ length: size }, () => ({ divider: {} })) })),
  });
  const shown = (...sizes: readonly number[]): number => withinLimits(cardOf(...sizes)).sections?.length ?? 0;

  it('shows a hundred widgets; the section that crosses and all after it are gone', () => {
    expect(shown(60, 40)).toBe(2);
    expect(shown(60, 41, 1)).toBe(1);
    expect(shown(101)).toBe(0);
    expect(shown(...Array.from({ length: 100 }, () => 1))).toBe(100);
    expect(withinLimits({ header: { title: 'No section' } })).toEqual({ header: { title: 'No section' } });
  });
});

it('a menu behind a button is clicked on item by item', () => {
  const action = { function: 'edit' };
  const onClick = { overflowMenu: { items: [{ text: 'Edit', onClick: { action } }] } };
  const edited: unknown[] = [];
  const functions = {
    onHome: () => ({ action: { navigations: [{ pushCard: { name: 'home', sections: [{ widgets: [{ buttonList: { buttons: [{ text: 'More', onClick }] } }] }] } }] } }),
    edit: (event: unknown) => void edited.push(event),
  };
  const user = { email: 'rep@example.com', locale: 'en', timeZone: 'UTC' };
  const message = { messageId: '1', threadId: '1', accessToken: 'token-1' };
  const panel = createSidePanel({ runtime: jsonAddOn({ functions, now: () => 0, grantedScopes: [] }), manifest: { addOns }, user, openMessage: () => message });
  panel.openHome();
  panel.click({ action });
  expect(edited).toEqual([expect.objectContaining({ commonEventObject: expect.objectContaining({ invokedFunction: 'edit' }) as unknown })]);
  expect(() => panel.click({ action: { function: 'delete' } })).toThrow('The shown card has nothing to click that does this');
});

describe('reloading', () => {
  const counting = `
    const count = () => { const p = PropertiesService.getUserProperties(); const n = Number(p.getProperty('n') || 0) + 1; p.setProperty('n', String(n)); return n; };
    function onHome() { return card('home ' + count()); }
    function onMessage() { return card('mail ' + count()); }
    function onCompose() { return card('draft ' + count()); }`;

  it.each([
    ['the homepage', 'home', (panel: ReturnType<typeof aPanel>['panel']) => panel.openHome()],
    ['a message', 'mail', (panel: ReturnType<typeof aPanel>['panel']) => panel.openMessage('1')],
    ['a draft', 'draft', (panel: ReturnType<typeof aPanel>['panel']) => panel.openCompose({ to: [], cc: [], bcc: [] })],
  ])('asks the add-on again for %s, even where Gmail keeps its cards', (_, name, open) => {
    const { panel } = aPanel(counting, { keepsCards: true });
    open(panel);
    expect(namesOf(panel.reload().cards)).toEqual([`${name} 2`]);
  });
});

it('a menu finds items with the words that were typed, as an action or as suggestions answer them', () => {
  const menu = `CardService.newSelectionInput().setFieldName('who').setType(CardService.SelectionInputType.MULTI_SELECT).setExternalDataSource(act('find', { list: 'a' }))`;
  const { panel, runtime } = aPanel(`
    function onHome() { return card('root', ${menu}); }
    function find(e) { PropertiesService.getUserProperties().setProperty('p', JSON.stringify(e.parameters));
      return CardService.newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions().addSuggestion('Ana')).build(); }`);
  panel.openHome();
  const action = { function: 'find', parameters: [{ key: 'list', value: 'a' }], persistValues: false };
  expect(panel.search(action, {}, 'an')).toEqual([{ text: 'Ana', value: 'Ana' }]);
  expect(JSON.parse(runtime.userProperties.get('p')!)).toEqual({ list: 'a', autocomplete_widget_query: 'an' });
  expect(() => panel.search({ function: 'other' }, {}, '')).toThrow('no menu that searches');
});

it('suggestions that fail say why, and those that come after are not blamed for it', () => {
  const { panel } = aPanel(`
    function onHome() { return card('root', input('tag').setSuggestionsAction(act('suggest'))); }
    function suggest(e) { if (e.formInput.tag === 'bad') throw new Error('no'); return CardService.newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions().addSuggestion('good')).build(); }`);
  panel.openHome();
  const action = { function: 'suggest', parameters: [], persistValues: false };
  expect(panel.suggest(action, { tag: ['bad'] })).toEqual([]);
  expect(panel.view().error).toBe('Error: no');
  expect(panel.suggest(action, { tag: ['g'] })).toEqual(['good']);
  expect(panel.view().error).toBeNull();
});

it('an action whose fields are not as it needs them is not sent, and what was typed stays', () => {
  const { panel } = aPanel(`
    function onHome() { return card('root', CardService.newTextInput().setFieldName('age').setValidation(CardService.newValidation().setInputType(CardService.InputType.INTEGER)), button('send', act('send'))); }
    function send() { throw new Error('sent'); }`);
  panel.openHome();
  const before = panel.lastExecution();
  expect(panel.click(clickOn(panel, 'send'), { age: ['old'] })).toMatchObject({ problems: { age: 'Enter a whole number.' }, form: { age: ['old'] }, error: null });
  expect(panel.lastExecution()).toBe(before);
  expect(panel.back().problems).toEqual({});
});
