import { action } from '../../src/cards/actions';
import type { Card, Widget } from '../../src/cards/card';
import { html } from '../../src/cards/card';
import { createProbeRuntime, knock } from './probe-runtime';

const cardOf = (widget: Widget): Card => ({ name: 'card', header: { title: 'Card' }, sections: [{ widgets: [widget] }] });

/** The JSON that Gmail gets for a card. */
const shown = (card: Card): unknown => {
  const { action: answer } = knock(createProbeRuntime(), 'renderCards', [card]) as { action: { navigations: readonly { pushCard: unknown }[] } };
  return answer.navigations[0]!.pushCard;
};

const showContact = action('contact.show', { contactId: 'c1' });
const shownContact = {
  action: {
    function: 'onCardAction',
    parameters: [
      { key: 'contactId', value: 'c1' },
      { key: 'action', value: 'contact.show' },
    ],
    persistValues: true,
  },
};
const newWindow = { openLink: { url: 'https://app.example.com/c1', openAs: 'FULL_SIZE' } } as const;

const box = { name: 'done', value: 'yes', selected: true, controlType: 'CHECK_BOX' } as const;
const field = { name: 'tag', label: 'Tag', value: 'vip', hintText: 'One tag', type: 'MULTIPLE_LINE' } as const;
const choice = { name: 'owner', label: 'Owner', type: 'DROPDOWN', items: [{ text: 'Ben', value: 'u1', selected: true }] } as const;

/** Every kind of widget with every field, and what Gmail is to get for it. */
const widgets: readonly (readonly [string, Widget, unknown])[] = [
  ['a paragraph', { textParagraph: { text: html`<b>${'<Ana>'}</b>` } }, { textParagraph: { text: '<b>&lt;Ana&gt;</b>' } }],
  [
    'a text with an icon and a button',
    {
      decoratedText: {
        text: html`Ana`,
        topLabel: 'Name',
        bottomLabel: html`Lead`,
        startIcon: { knownIcon: 'PERSON', altText: 'Person' },
        wrapText: true,
        onClick: { action: showContact },
        button: { icon: { knownIcon: 'EMAIL', altText: 'Mail Ana' }, onClick: { openLink: { url: 'mailto:ana@example.com', openAs: 'OVERLAY' } } },
      },
    },
    {
      decoratedText: {
        text: 'Ana',
        topLabel: 'Name',
        bottomLabel: 'Lead',
        startIcon: { knownIcon: 'PERSON', altText: 'Person' },
        wrapText: true,
        onClick: shownContact,
        button: {
          icon: { knownIcon: 'EMAIL', altText: 'Mail Ana' },
          altText: 'Mail Ana',
          onClick: { openLink: { url: 'mailto:ana@example.com', openAs: 'OVERLAY' } },
        },
      },
    },
  ],
  [
    'a text with a box to tick',
    { decoratedText: { text: html`Done`, switchControl: { ...box, onChangeAction: showContact } } },
    { decoratedText: { text: 'Done', switchControl: { ...box, onChangeAction: shownContact.action } } },
  ],
  [
    'buttons',
    {
      buttonList: {
        buttons: [
          { text: 'Open', altText: 'Open Ana', type: 'FILLED', disabled: true, onClick: newWindow },
          { text: 'Start over', onClick: { action: { ...showContact, persistValues: false } } },
        ],
      },
    },
    {
      buttonList: {
        buttons: [
          { text: 'Open', altText: 'Open Ana', type: 'FILLED', disabled: true, onClick: newWindow },
          { text: 'Start over', onClick: { action: { ...shownContact.action, persistValues: false } } },
        ],
      },
    },
  ],
  [
    'a text field',
    { textInput: { ...field, initialSuggestions: ['vip', 'lead'] } },
    { textInput: { ...field, initialSuggestions: { items: [{ text: 'vip' }, { text: 'lead' }] } } },
  ],
  [
    'a choice',
    { selectionInput: { ...choice, onChangeAction: showContact } },
    { selectionInput: { ...choice, onChangeAction: shownContact.action } },
  ],
  [
    'a date and time',
    { dateTimePicker: { name: 'due', label: 'Due', type: 'DATE_AND_TIME', valueMsEpoch: 1767571200000, timezoneOffsetDate: -300 } },
    { dateTimePicker: { name: 'due', label: 'Due', type: 'DATE_AND_TIME', valueMsEpoch: '1767571200000', timezoneOffsetDate: -300 } },
  ],
  [
    'a date',
    { dateTimePicker: { name: 'day', label: 'Day', type: 'DATE_ONLY', valueMsEpoch: 1767571200000 } },
    { dateTimePicker: { name: 'day', label: 'Day', type: 'DATE_ONLY', valueMsEpoch: '1767571200000' } },
  ],
  [
    'a time of day',
    { dateTimePicker: { name: 'time', label: 'Time', type: 'TIME_ONLY', valueMsEpoch: 34200000 } },
    { dateTimePicker: { name: 'time', label: 'Time', type: 'TIME_ONLY', valueMsEpoch: '34200000' } },
  ],
  [
    'a picker without a value',
    { dateTimePicker: { name: 'time', label: 'Time', type: 'TIME_ONLY' } },
    { dateTimePicker: { name: 'time', label: 'Time', type: 'TIME_ONLY' } },
  ],
  [
    'an image',
    { image: { imageUrl: 'https://example.com/a.png', altText: 'Ana', onClick: newWindow } },
    { image: { imageUrl: 'https://example.com/a.png', altText: 'Ana', onClick: newWindow } },
  ],
  ['a line', { divider: {} }, { divider: {} }],
];

describe('a card in Gmail', () => {
  it.each(widgets)('shows %s', (_name, widget, json) => {
    expect(shown(cardOf(widget))).toStrictEqual({ name: 'card', header: { title: 'Card' }, sections: [{ widgets: [json] }] });
  });
  it('has its header, sections, menu and footer', () => {
    const card: Card = {
      name: 'contact',
      header: { title: 'Ana', subtitle: 'Lead', imageUrl: 'https://example.com/a.png', imageType: 'CIRCLE', imageAltText: 'Ana' },
      sections: [{ header: 'Tasks', collapsible: true, uncollapsibleWidgetsCount: 1, widgets: [{ divider: {} }, { divider: {} }] }],
      cardActions: [{ actionLabel: 'Show again', onClick: { action: showContact } }],
      fixedFooter: { primaryButton: { text: 'Save', onClick: { action: showContact } }, secondaryButton: { text: 'Open', onClick: newWindow } },
    };
    expect(shown(card)).toStrictEqual({
      ...card,
      cardActions: [{ actionLabel: 'Show again', onClick: shownContact }],
      fixedFooter: { primaryButton: { text: 'Save', onClick: shownContact }, secondaryButton: { text: 'Open', onClick: newWindow } },
    });
  });
  it('never lets a parameter take the place of the action', () => {
    const call = { name: 'contact.show', parameters: { contactId: 'c1', action: 'session.signOut' } } as const;
    const card = JSON.stringify(shown(cardOf({ buttonList: { buttons: [{ text: 'Open', onClick: { action: call } }] } })));
    expect(card).toContain('{"key":"action","value":"contact.show"}');
    expect(card).not.toContain('session.signOut');
  });
});
