import type { OnClick } from '../../../sandbox/gmail/card-json';
import { aManifest } from '../runtime/an-add-on';
import { addOns, aPanel, clickOn, namesOf } from './a-panel';

const source = `
  function onHome() { return card('root', button('push', act('push')), button('update', act('update')), button('stray', act('popToNowhere'))); }
  function push(e) { return answer().setNavigation(go().pushCard(card('second', button('again', act('third')), button('pop', act('pop'))))).setNotification(CardService.newNotification().setText('Pushed')).build(); }
  function third() { return answer().setNavigation(go().pushCard(card('third', button('root', act('popToRoot')), button('named', act('popToRootByName')), button('swap', act('swap'))))).build(); }
  function pop() { return answer().setNavigation(go().popCard()).build(); }
  function popToRoot() { return answer().setNavigation(go().popToRoot()).build(); }
  function popToRootByName() { return answer().setNavigation(go().popToNamedCard('root')).build(); }
  function popToNowhere() { return answer().setNavigation(go().popToNamedCard('nowhere')).build(); }
  function swap() { return answer().setNavigation(go().popToRoot().updateCard(card('new root'))).build(); }
  function update() { return answer().setNavigation(go().updateCard(card('updated'))).build(); }
`;

const clicked = (...labels: readonly string[]) => {
  const { panel } = aPanel(source);
  panel.openHome();
  labels.forEach((label) => panel.click(clickOn(panel, label)));
  return panel;
};

it.each([
  [['push'], ['root', 'second']],
  [['push', 'pop'], ['root']],
  [['push', 'again'], ['root', 'second', 'third']],
  [['push', 'again', 'root'], ['root']],
  [['push', 'again', 'named'], ['root']],
  [['push', 'again', 'swap'], ['new root']],
  [['update'], ['updated']],
  [['stray'], ['root']],
])('after %j the stack is %j', (labels, names) => {
  expect(namesOf(clicked(...labels).view().cards)).toEqual(names);
});

it('goes back card by card, and never past the root', () => {
  const panel = clicked('push', 'again');
  expect(panel.view().canGoBack).toBe(true);
  expect(namesOf(panel.back().cards)).toEqual(['root', 'second']);
  expect(namesOf(panel.back().cards)).toEqual(['root']);
  expect(panel.back()).toMatchObject({ cards: [{ name: 'root' }], canGoBack: false });
});

it('shows again what is bookmarked, and goes on from there', () => {
  const panel = clicked('push');
  const showsAgain = panel.bookmark();
  panel.click(clickOn(panel, 'again'));
  panel.openHome();
  showsAgain();
  expect(namesOf(panel.view().cards)).toEqual(['root', 'second']);
  expect(panel.view().notification).toBe('Pushed');
  expect(namesOf(panel.click(clickOn(panel, 'again')).cards)).toEqual(['root', 'second', 'third']);
});

it('shows a notification until the next thing happens', () => {
  const panel = clicked('push');
  expect(panel.view().notification).toBe('Pushed');
  expect(panel.back().notification).toBeNull();
});

it('refuses a click that the shown card does not have, such as one with other parameters', () => {
  const { panel } = aPanel(`function onHome() { return card('root', button('delete', act('remove', { id: '1' }))); } function remove() {}`);
  panel.openHome();
  const other: OnClick = { action: { function: 'remove', parameters: [{ key: 'id', value: '2' }], persistValues: false } };
  expect(() => panel.click(other)).toThrow('The shown card has nothing to click that does this');
  expect(() => panel.click(clickOn(panel, 'delete'))).not.toThrow();
  expect(() => aPanel(source).panel.click(other)).toThrow('No card is shown. Open a message or the home page first.');
});

it('lists the headers of several contextual cards; a click opens one', () => {
  const { panel } = aPanel(`function onMessage() { return [card('Ana & Co'), card('Bo')]; }`);
  const { cards } = panel.openMessage('1');
  expect(cards).toHaveLength(1);
  const opened = panel.click(clickOn(panel, 'Ana &amp; Co'));
  expect(namesOf(opened.cards)).toEqual([undefined, 'Ana & Co']);
});

it('lists the cards of several contextual triggers together', () => {
  const gmail = { contextualTriggers: ['one', 'two'].map((onTriggerFunction) => ({ unconditional: {}, onTriggerFunction })) };
  const { panel } = aPanel(`function one() { return card('1'); } function two() { return [card('2'), card('3')]; }`, {
    manifest: aManifest({ addOns: { ...addOns, gmail } }),
  });
  expect(panel.openMessage('1').cards[0]?.sections?.[0]?.widgets).toHaveLength(3);
});

describe('cards that Gmail keeps', () => {
  const counting = `
    function onMessage(e) { const p = PropertiesService.getUserProperties(); const n = Number(p.getProperty('n') || 0) + 1; p.setProperty('n', n); return card('open ' + n, button('save', act('save')), button('look', act('look'))); }
    function save() { return answer().setStateChanged(true).build(); }
    function look() { return answer().build(); }`;

  it('are built anew for each opening unless the panel keeps them', () => {
    const { panel } = aPanel(counting);
    panel.openMessage('a');
    expect(namesOf(panel.openMessage('a').cards)).toEqual(['open 2']);
  });

  it('are shown again without running the add-on, until an answer says that the state has changed', () => {
    const { panel } = aPanel(counting, { keepsCards: true });
    panel.openMessage('a');
    panel.openMessage('b');
    expect(namesOf(panel.openMessage('a').cards)).toEqual(['open 1']);
    expect(panel.lastExecution()).toBeNull();
    panel.click(clickOn(panel, 'look'));
    expect(namesOf(panel.openMessage('b').cards)).toEqual(['open 2']);
    panel.click(clickOn(panel, 'save'));
    expect(namesOf(panel.openMessage('a').cards)).toEqual(['open 3']);
  });
});
