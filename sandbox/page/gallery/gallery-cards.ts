/** One card for each family of widgets, with nothing behind it: for looking at, and for the browser tests. */
import type { CardJson } from '../card-json';

const click = (does: string) => ({ action: { function: 'onCardAction', parameters: [{ key: 'action', value: does }] } });

/** A rectangle in one colour. */
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="96"><rect width="320" height="96" fill="#5b8def"/></svg>';
const rectangle = `data:image/svg+xml,${encodeURIComponent(drawing)}`;

const knownIcons = [
  'BOOKMARK',
  'CLOCK',
  'DESCRIPTION',
  'DOLLAR',
  'EMAIL',
  'INVITE',
  'MAP_PIN',
  'MEMBERSHIP',
  'MULTIPLE_PEOPLE',
  'PERSON',
  'PHONE',
  'STAR',
  'STORE',
  'TICKET',
];

export const galleryCards: readonly CardJson[] = [
  {
    name: 'texts',
    header: { title: 'Texts', subtitle: 'Paragraphs and decorated', imageUrl: rectangle, imageType: 'CIRCLE', imageAltText: 'A blue rectangle' },
    cardActions: [
      { actionLabel: 'Refresh', onClick: click('refresh') },
      { actionLabel: 'Settings', onClick: click('settings') },
    ],
    sections: [
      {
        header: 'Written',
        widgets: [
          {
            textParagraph: {
              text: [
                '<b>Bold</b>, <i>italic</i>, <u>underlined</u>, <s>struck</s>, <font color="#b3261e">red</font>, ',
                '<a href="https://example.com/a?b=1&amp;c=2">a link</a>,<br>a new line, <time>today</time> &amp; &lt;escaped&gt;.',
              ].join(''),
            },
          },
          { textParagraph: { text: '<script>alert(1)</script> <img src=x onerror=alert(1)> <a href="javascript:alert(1)">no link</a>' } },
        ],
      },
      {
        header: 'Decorated',
        widgets: [
          { decoratedText: { startIcon: { knownIcon: 'PHONE', altText: 'Phone' }, topLabel: 'Phone', text: '+1 555 0100' } },
          { decoratedText: { text: 'A text that is longer than one line of the sidebar and is cut off at its end', bottomLabel: 'Not wrapped' } },
          {
            decoratedText: {
              text: 'A text that is longer than one line of the sidebar and goes on in the next',
              bottomLabel: '<font color="#b3261e">Wrapped</font>',
              wrapText: true,
              onClick: click('wrapped'),
            },
          },
          {
            decoratedText: {
              text: 'With a button',
              button: { text: 'Undo', type: 'BORDERLESS', onClick: click('undo'), altText: 'Undo the change' },
            },
          },
          {
            decoratedText: {
              text: 'With a switch',
              switchControl: { name: 'switch', value: 'on', selected: true, controlType: 'SWITCH', onChangeAction: click('switched').action },
            },
          },
          {
            decoratedText: {
              text: 'With a box',
              bottomLabel: 'Due tomorrow',
              onClick: click('edit'),
              switchControl: { name: 'box', value: 'done', selected: false, controlType: 'CHECK_BOX', onChangeAction: click('ticked').action },
            },
          },
        ],
      },
      {
        header: 'Folded',
        collapsible: true,
        uncollapsibleWidgetsCount: 1,
        widgets: [{ textParagraph: { text: 'Always seen' } }, { textParagraph: { text: 'Seen after “Show more”' } }],
      },
    ],
  },
  {
    name: 'inputs',
    header: { title: 'Inputs' },
    sections: [
      {
        widgets: [
          { textInput: { name: 'title', label: 'Title', value: 'Call Ana', hintText: 'What is to be done' } },
          { textInput: { name: 'tag', label: 'Tag', initialSuggestions: { items: [{ text: 'buyer' }, { text: 'seller' }] } } },
          { textInput: { name: 'body', label: 'Details', type: 'MULTIPLE_LINE', value: 'Two\nlines' } },
          { dateTimePicker: { name: 'due', label: 'Due', type: 'DATE_AND_TIME', valueMsEpoch: '1767603600000', timezoneOffsetDate: -360 } },
          { dateTimePicker: { name: 'day', label: 'Day', type: 'DATE_ONLY', valueMsEpoch: '1767571200000' } },
          { dateTimePicker: { name: 'time', label: 'Time', type: 'TIME_ONLY', valueMsEpoch: '34200000' } },
        ],
      },
      {
        header: 'Choices',
        widgets: [
          {
            selectionInput: {
              name: 'who',
              label: 'Who',
              type: 'DROPDOWN',
              items: [
                { text: 'Nobody', value: '' },
                { text: 'Robin Vale', value: 'u1', selected: true },
              ],
            },
          },
          {
            selectionInput: {
              name: 'boxes',
              label: 'Boxes',
              type: 'CHECK_BOX',
              items: [
                { text: 'One', value: '1', selected: true },
                { text: 'Two', value: '2' },
              ],
            },
          },
          {
            selectionInput: {
              name: 'radio',
              label: 'One of',
              type: 'RADIO_BUTTON',
              items: [
                { text: 'Left', value: 'l', selected: true },
                { text: 'Right', value: 'r' },
              ],
            },
          },
          {
            selectionInput: {
              name: 'switches',
              label: 'Switches',
              type: 'SWITCH',
              items: [
                { text: 'On', value: 'on', selected: true },
                { text: 'Off', value: 'off' },
              ],
            },
          },
        ],
      },
    ],
    fixedFooter: { primaryButton: { text: 'Save', onClick: click('save') }, secondaryButton: { text: 'Cancel', onClick: click('cancel') } },
  },
  {
    name: 'others',
    header: { title: 'Buttons, pictures and the rest' },
    sections: [
      {
        header: 'Buttons',
        widgets: [
          {
            buttonList: {
              buttons: [
                { text: 'Default', onClick: click('default') },
                { text: 'Filled', type: 'FILLED', onClick: click('filled') },
                { text: 'Tonal', type: 'FILLED_TONAL', onClick: click('tonal') },
                { text: 'Borderless', type: 'BORDERLESS', onClick: click('borderless') },
                { text: 'Painted', color: { red: 0.1, green: 0.5, blue: 0.2 }, onClick: click('painted') },
                { text: 'Disabled', disabled: true },
                { icon: { knownIcon: 'EMAIL', altText: 'Write a mail' }, onClick: click('mail') },
                { text: 'A link', onClick: { openLink: { url: 'https://example.com/' } } },
              ],
            },
          },
        ],
      },
      {
        header: 'Icons',
        widgets: [
          {
            buttonList: {
              buttons: knownIcons.map((knownIcon) => ({
                icon: { knownIcon, altText: knownIcon.toLowerCase().replace('_', ' ') },
                onClick: click(knownIcon),
              })),
            },
          },
        ],
      },
      {
        header: 'Pictures',
        widgets: [
          { image: { imageUrl: rectangle, altText: 'A blue rectangle', onClick: click('picture') } },
          { divider: {} },
          { image: { imageUrl: 'https://example.com/logo.png', altText: 'A logo from outside' } },
        ],
      },
      { header: 'Not known to the sandbox', widgets: [{ hologram: { depth: 3 } } as object] },
    ],
  },
];
