import type { OnClickJson } from '../../card-json/action';
import { action, does, example, face, longText, section } from '../example';
import type { GalleryExample } from '../example';

const answers = (answer: string): OnClickJson => ({ action: action('answers', { answer }) });

const menu: OnClickJson = {
  overflowMenu: {
    items: [
      { text: 'Edit', startIcon: { materialIcon: { name: 'edit' } }, onClick: does('edit') },
      { text: 'Delete', startIcon: { materialIcon: { name: 'delete' } }, disabled: true, onClick: does('delete') },
      { text: 'Open elsewhere', onClick: { openLink: { url: 'https://example.com/elsewhere' } } },
    ],
  },
};

export const buttons: readonly GalleryExample[] = [
  example(
    'buttons',
    'Buttons',
    section('Styles', {
      buttonList: {
        buttons: [
          { text: 'No style', onClick: does('no style') },
          { text: 'Outlined', type: 'OUTLINED', onClick: does('outlined') },
          { text: 'Filled', type: 'FILLED', onClick: does('filled') },
          { text: 'Tonal', type: 'FILLED_TONAL', onClick: does('tonal') },
          { text: 'Borderless', type: 'BORDERLESS', onClick: does('borderless') },
          { text: 'Text', type: 'TEXT', onClick: does('text') },
          { text: 'Painted', type: 'FILLED', color: { red: 0.1, green: 0.45, blue: 0.2 }, onClick: does('painted') },
          { text: 'Painted light', type: 'FILLED', color: { red: 1, green: 0.85, blue: 0.3 }, onClick: does('painted light') },
        ],
      },
    }),
    section('Disabled', {
      buttonList: {
        buttons: ['OUTLINED', 'FILLED', 'FILLED_TONAL', 'BORDERLESS'].map(
          (type) => ({ text: type.toLowerCase().replace('_', ' '), type, disabled: true, onClick: does(type) }),
        ),
      },
    }),
    section('With an icon', {
      buttonList: {
        buttons: [
          { text: 'Call', icon: { knownIcon: 'PHONE' }, type: 'FILLED', onClick: does('call') },
          { text: 'Face', icon: { iconUrl: face, imageType: 'CIRCLE' }, onClick: does('face') },
        ],
      },
    }),
    section('Image buttons', {
      buttonList: {
        buttons: ['', 'OUTLINED', 'FILLED', 'FILLED_TONAL', 'BORDERLESS'].map((type) => ({
          icon: { knownIcon: 'EMAIL', altText: `Write a mail ${type.toLowerCase().replace('_', ' ')}`.trim() },
          ...(type === '' ? {} : { type }),
          onClick: does(`mail ${type}`),
        })),
      },
    }),
    section('Long', { buttonList: { buttons: [{ text: longText.slice(0, 90), onClick: does('long') }] } }),
    section('At the end', { buttonList: { buttons: [{ text: 'Over here', onClick: does('here') }] }, horizontalAlignment: 'END' }),
    section('Menus', {
      buttonList: {
        buttons: [
          { text: 'More', altText: 'More for this contact', onClick: menu },
          { icon: { materialIcon: { name: 'more_vert' }, altText: 'Icon with a menu' }, onClick: menu },
        ],
      },
    }),
  ),
  example(
    'answers',
    'What an answer can do',
    section('Cards', {
      buttonList: { buttons: ['push', 'update', 'stateChanged', 'nothing'].map((answer) => ({ text: answer, onClick: answers(answer) })) },
    }),
    section('A card that comes along', {
      buttonList: {
        buttons: [
          {
            text: 'Open the inner card',
            onClick: {
              card: {
                name: 'inner',
                header: { title: 'Inner' },
                sections: [{ widgets: [{ textParagraph: { text: 'Opened without asking the add-on.' } }] }],
              },
            },
          },
        ],
      },
    }),
    section('Words and links', {
      buttonList: {
        buttons: [
          { text: 'Notify', onClick: answers('notification') },
          { text: 'Link of the card', onClick: { openLink: { url: 'https://example.com/card' } } },
          { text: 'Link of the answer', onClick: { openDynamicLinkAction: action('answers', { answer: 'link' }) } },
          { text: 'Window, then reload', onClick: { openLink: { url: 'https://example.com/window', openAs: 'OVERLAY', onClose: 'RELOAD' } } },
          { text: 'Whole page', onClick: { openLink: { url: 'https://example.com/page', openAs: 'FULL_SIZE', onClose: 'NOTHING' } } },
          { text: 'Link that is refused', onClick: { openLink: { url: 'https://example.org/' } } },
        ],
      },
    }),
    section('Signs of work', {
      buttonList: {
        buttons: [
          { text: 'With a bar', onClick: { action: action('happened', { does: 'bar' }, { loadIndicator: 'SPINNER' }) } },
          { text: 'Without', onClick: { action: action('happened', { does: 'no bar' }, { loadIndicator: 'NONE' }) } },
        ],
      },
    }),
    section('Errors', {
      buttonList: {
        buttons: [
          { text: 'Fail', onClick: { action: action('fails') } },
          { text: 'Answer nonsense', onClick: answers('wrong') },
        ],
      },
    }),
    section('A draft', {
      buttonList: { buttons: [{ text: 'Reply', onClick: { action: action('happened', { does: 'reply' }), composedEmailType: 'REPLY_AS_DRAFT' } }] },
    }),
  ),
];
