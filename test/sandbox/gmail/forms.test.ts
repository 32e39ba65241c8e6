import type { FormValues } from '../../../sandbox/gmail/form';
import { aPanel, clickOn } from './a-panel';

const fields = `
  const selection = (name, type) => CardService.newSelectionInput().setFieldName(name).setType(CardService.SelectionInputType[type]).addItem('A', 'a', type === 'CHECK_BOX').addItem('B', 'b', false);
  const toggle = (name, value, on) => CardService.newDecoratedText().setText(value).setSwitchControl(CardService.newSwitch().setFieldName(name).setValue(value).setSelected(on));
  const fields = () => [
    input('name', 'Ana'), input('empty'), selection('boxes', 'CHECK_BOX'), selection('drop', 'DROPDOWN'), selection('radio', 'RADIO_BUTTON'),
    toggle('switches', 'one', true), toggle('switches', 'two', false), toggle('off', 'x', false),
    CardService.newDateTimePicker().setFieldName('when').setValueInMsSinceEpoch(1700000000000),
    CardService.newDatePicker().setFieldName('day').setValueInMsSinceEpoch(0),
    CardService.newTimePicker().setFieldName('time').setHours(9).setMinutes(30),
    CardService.newDatePicker().setFieldName('never'),
  ];`;

const source = `${fields}
  function onHome() { return card('form', ...fields(), button('send', act('send', {}, true)), button('reset', act('send', {}, false)), button('update', act('update', {}, true)), button('fresh', act('update', {}, false)), button('push', act('push', {}, true))); }
  function send(e) { PropertiesService.getUserProperties().setProperty('form', JSON.stringify([e.commonEventObject.formInputs, e.formInput, e.formInputs])); }
  function update() { return answer().setNavigation(go().updateCard(card('form 2', input('name', 'Server'), input('other', 'new'), CardService.newDatePicker().setFieldName('when')))).build(); }
  function push() { return answer().setNavigation(go().pushCard(card('above', input('name', 'Above')))).build(); }`;

const start = () => {
  const setting = aPanel(source);
  setting.panel.openHome();
  const click = (label: string, changes?: FormValues) => setting.panel.click(clickOn(setting.panel, label), changes);
  const sent = (): readonly Record<string, unknown>[] => JSON.parse(setting.runtime.userProperties.get('form')!) as Record<string, unknown>[];
  return { ...setting, click, sent };
};

const initial = {
  name: ['Ana'],
  boxes: ['a'],
  drop: ['a'],
  switches: ['one'],
  when: { msSinceEpoch: '1700000000000', hasDate: true, hasTime: true },
  day: { msSinceEpoch: '0', hasDate: true, hasTime: false },
  time: { msSinceEpoch: '34200000', hasDate: false, hasTime: true },
};

it('a card starts with what the add-on put in', () => {
  expect(start().panel.view().form).toEqual(initial);
});

it('a click sends each kind of field in its own shape; what is empty or off is absent', () => {
  const { click, sent } = start();
  click('send');
  expect(sent()[0]).toEqual({
    name: { stringInputs: { value: ['Ana'] } },
    boxes: { stringInputs: { value: ['a'] } },
    drop: { stringInputs: { value: ['a'] } },
    switches: { stringInputs: { value: ['one'] } },
    when: { dateTimeInput: { msSinceEpoch: '1700000000000', hasDate: true, hasTime: true } },
    day: { dateInput: { msSinceEpoch: '0' } },
    time: { timeInput: { hours: 9, minutes: 30 } },
  });
});

it('the older names of the form come along, flat and listed', () => {
  const { click, sent } = start();
  click('send');
  const when = { msSinceEpoch: '1700000000000', hasDate: true, hasTime: true };
  const day = { msSinceEpoch: '0' };
  const time = { hours: 9, minutes: 30 };
  expect(sent()[1]).toEqual({ name: 'Ana', boxes: 'a', drop: 'a', switches: 'one', when, day, time });
  expect(sent()[2]).toEqual({ name: ['Ana'], boxes: ['a'], drop: ['a'], switches: ['one'], when: [when], day: [day], time: [time] });
});

it('changes come on top of what the card has; an emptied field is absent', () => {
  const { click, sent } = start();
  click('send', { name: [''], boxes: [], switches: ['one', 'two'], empty: ['typed'], time: { msSinceEpoch: '0', hasDate: false, hasTime: true } });
  expect(Object.keys(sent()[0]!).sort()).toEqual(['day', 'drop', 'empty', 'switches', 'time', 'when']);
  expect(sent()[0]).toMatchObject({ empty: { stringInputs: { value: ['typed'] } }, switches: { stringInputs: { value: ['one', 'two'] } }, time: { timeInput: { hours: 0, minutes: 0 } } });
});

it('refuses a field that the card does not have', () => {
  expect(() => start().click('send', { nmae: ['Ana'] })).toThrow('The shown card has no field named "nmae". Its fields: name,');
});

describe('after the action', () => {
  it('values stay with persistValues', () => {
    expect(start().click('send', { name: ['Bo'] }).form).toMatchObject({ name: ['Bo'] });
  });

  it('without it the card is as the add-on made it', () => {
    expect(start().click('reset', { name: ['Bo'] }).form).toEqual(initial);
  });

  it('an updated card keeps what was typed in the fields that it still has, of the same kind', () => {
    expect(start().click('update', { name: ['Bo'], empty: ['x'] }).form).toEqual({ name: ['Bo'], other: ['new'] });
    expect(start().click('update', { name: [''] }).form).toEqual({ other: ['new'] });
  });

  it('an updated card shows the values of the add-on without persistValues', () => {
    expect(start().click('fresh', { name: ['Bo'] }).form).toEqual({ name: ['Server'], other: ['new'] });
  });

  it('a pushed card has a form of its own, and the one below keeps its own', () => {
    const { click, panel } = start();
    expect(click('push', { name: ['Bo'] }).form).toEqual({ name: ['Above'] });
    expect(panel.back().form).toMatchObject({ name: ['Bo'] });
  });
});

it('a changed field runs its own action', () => {
  const { panel } = aPanel(`
    function onHome() { return card('root', input('name').setOnChangeAction(act('changed'))); }
    function changed(e) { return answer().setNotification(CardService.newNotification().setText(e.formInput.name)).build(); }`);
  panel.openHome();
  const action = { function: 'changed', parameters: [], persistValues: false };
  expect(panel.click({ action }, { name: ['Bo'] }).notification).toBe('Bo');
});

it('a text field gets suggestions for what is typed', () => {
  const { panel } = aPanel(`
    function onHome() { return card('root', input('tag').setSuggestionsAction(act('suggest'))); }
    function suggest(e) { return CardService.newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions().addSuggestions([e.formInput.tag + '1', e.formInput.tag + '2'])).build(); }`);
  panel.openHome();
  const action = { function: 'suggest', parameters: [], persistValues: false };
  expect(panel.suggest(action, { tag: ['vip'] })).toEqual(['vip1', 'vip2']);
  expect(() => panel.suggest({ function: 'other' }, {})).toThrow('no field that asks for these suggestions');
});

it('a click on a grid says which item', () => {
  const { panel, runtime } = aPanel(`
    function onHome() { return card('root', CardService.newGrid().setOnClickAction(act('pick', { a: '1' })).addItem(CardService.newGridItem().setIdentifier('x').setTitle('X'))); }
    function pick(e) { PropertiesService.getUserProperties().setProperty('p', JSON.stringify(e.parameters)); }`);
  panel.openHome();
  const action = { function: 'pick', parameters: [{ key: 'a', value: '1' }], persistValues: false };
  panel.click({ action }, {}, { id: 'x', index: 0 });
  expect(JSON.parse(runtime.userProperties.get('p')!)).toEqual({ a: '1', grid_item_identifier: 'x', grid_item_index: '0' });
});
