import type { GridItemJson } from '../../card-json/widget';
import { does, example, hills, house, longText, section } from '../example';
import type { GalleryExample } from '../example';

const crops: readonly GridItemJson[] = [
  { id: 'square', title: 'Square', image: { imageUri: hills, altText: 'Hills, square', cropStyle: { type: 'SQUARE' } } },
  { id: 'circle', title: 'Circle', image: { imageUri: hills, altText: 'Hills, round', cropStyle: { type: 'CIRCLE' } } },
  {
    id: 'rectangle',
    title: '4:3',
    subtitle: 'With a frame',
    image: {
      imageUri: hills,
      altText: 'Hills, 4 to 3',
      cropStyle: { type: 'RECTANGLE_4_3' },
      borderStyle: { type: 'STROKE', strokeColor: { red: 0.7 }, cornerRadius: 12 },
    },
  },
  { id: 'custom', title: '2:1', image: { imageUri: hills, altText: 'Hills, 2 to 1', cropStyle: { type: 'RECTANGLE_CUSTOM', aspectRatio: 2 } } },
];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const arrangements: readonly GalleryExample[] = [
  example(
    'grid',
    'Grid',
    section(
      'Two columns, to click on',
      { grid: { title: 'Houses', columnCount: 2, borderStyle: { type: 'STROKE', cornerRadius: 8 }, onClick: does('grid'), items: crops } },
    ),
    section('One column, the text above and in the middle', {
      grid: {
        columnCount: 1,
        items: [{
          id: 'above',
          title: 'Above',
          subtitle: 'the picture',
          layout: 'TEXT_ABOVE',
          textAlignment: 'CENTER',
          image: { imageUri: house, altText: 'A house', cropStyle: { type: 'RECTANGLE_4_3' } },
        }],
      },
    }),
    section('Words alone, to the end', {
      grid: {
        columnCount: 2,
        borderStyle: { type: 'NO_BORDER' },
        items: [
          { id: 'a', title: 'Words', textAlignment: 'END', layout: 'TEXT_BELOW' },
          { id: 'b', title: longText, subtitle: longText, textAlignment: 'START' },
        ],
      },
    }),
  ),
  example(
    'columns',
    'Columns',
    section('Side by side', {
      columns: {
        columnItems: [
          {
            horizontalSizeStyle: 'FILL_AVAILABLE_SPACE',
            verticalAlignment: 'TOP',
            widgets: [{ textParagraph: { text: 'This column takes the room that is left, at the top.' } }],
          },
          {
            horizontalSizeStyle: 'FILL_MINIMUM_SPACE',
            horizontalAlignment: 'END',
            verticalAlignment: 'CENTER',
            widgets: [{ buttonList: { buttons: [{ text: 'Small', onClick: does('small') }] } }],
          },
        ],
      },
    }),
    section('Wrapped when there is no room', {
      columns: {
        wrapStyle: 'WRAP',
        columnItems: [
          { horizontalAlignment: 'CENTER', verticalAlignment: 'BOTTOM', widgets: [{ image: { imageUrl: hills, altText: 'Hills' } }] },
          {
            horizontalAlignment: 'START',
            widgets: [{ textInput: { name: 'in-column', label: 'In a column' } }, { decoratedText: { text: longText, wrapText: true } }],
          },
        ],
      },
    }),
    section('A third is not shown', {
      columns: { wrapStyle: 'NOWRAP', columnItems: ['First', 'Second', 'Third'].map((text) => ({ widgets: [{ textParagraph: { text } }] })) },
    }),
  ),
  example(
    'chip-list',
    'Chip list',
    section('Wrapped', {
      chipList: {
        layout: 'WRAPPED',
        chips: [
          { label: 'buyer', onClick: does('buyer') },
          { label: 'vip', icon: { knownIcon: 'STAR' }, onClick: does('vip') },
          { label: 'disabled', disabled: true, onClick: does('disabled') },
          { label: 'viewing booked', onClick: does('viewing') },
          { icon: { materialIcon: { name: 'add' } }, altText: 'Add a tag', onClick: does('add') },
          { label: 'A chip whose label is longer than the whole sidebar is wide and is cut', onClick: does('long') },
        ],
      },
    }),
    section('In one line', {
      chipList: { layout: 'HORIZONTAL_SCROLLABLE', chips: weekdays.map((label) => ({ label, onClick: does(label) })) },
    }),
    section('Empty', { chipList: { chips: [] } }),
  ),
  example(
    'carousel',
    'Carousel',
    section('Three cards', {
      carousel: {
        carouselCards: ['Harbour', 'Orchard', 'Mill'].map((name) => ({
          widgets: [
            { image: { imageUrl: hills, altText: `${name}: a view` } },
            { textParagraph: { text: `<b>${name}</b>\nThree rooms and a garden.` } },
          ],
          footerWidgets: [{ buttonList: { buttons: [{ text: 'Show', altText: `Show ${name}`, onClick: does(name) }] } }],
        })),
      },
    }),
  ),
];
