import type { SelectionInputJson } from '../../card-json/field';
import { action, example, face, longText, section } from '../example';
import type { GalleryExample } from '../example';

const three = (chosen: readonly string[]) =>
  ['One', 'Two', 'Three'].map((text) => ({ text, value: text.toLowerCase(), selected: chosen.includes(text) }));

const input = (json: SelectionInputJson) => ({ selectionInput: json });

const people = ['Ana Ruiz', 'Björn Åkesson', 'Casey Brook', 'Noor de Wit', 'Priya Nair'].map((text, index) => ({
  text,
  value: `p${index + 1}`,
  selected: index === 1,
  startIconUri: face,
  bottomText: `${text.split(' ')[0]?.toLowerCase() ?? ''}@example.com`,
}));

export const selections: readonly GalleryExample[] = [
  example(
    'selection-input',
    'Selection input',
    section('Boxes', input({ name: 'boxes', label: 'Boxes', type: 'CHECK_BOX', items: three(['One']) })),
    section('Radio buttons', input({ name: 'radio', label: 'One of', type: 'RADIO_BUTTON', items: three(['Two']) })),
    section('Switches', input({ name: 'switches', label: 'Switches', type: 'SWITCH', items: three(['One', 'Three']) })),
    section(
      'Drop-downs',
      input({ name: 'drop', label: 'Chosen', type: 'DROPDOWN', items: three(['Two']) }),
      input({
        name: 'heard',
        label: 'Heard when it changes',
        type: 'DROPDOWN',
        items: three([]),
        onChangeAction: action('happened', { does: 'chosen' }),
      }),
    ),
    section('Long', input({ name: 'long', label: longText, type: 'CHECK_BOX', items: [{ text: longText, value: 'long' }] })),
    section('Empty', input({ name: 'none', label: 'Nothing to choose', type: 'DROPDOWN', items: [] })),
  ),
  example(
    'multi-select',
    'Multi-select menu',
    section('Items of the card', input({ name: 'people', label: 'People', type: 'MULTI_SELECT', items: people, multiSelectMaxSelectedItems: 2 })),
    section(
      'Items that the add-on finds',
      input({
        name: 'towns',
        label: 'Towns',
        type: 'MULTI_SELECT',
        items: [{ text: 'Bergen', value: 'bergen', selected: true, bottomText: 'A port' }],
        multiSelectMaxSelectedItems: 3,
        multiSelectMinQueryLength: 2,
        externalDataSource: action('findsTowns'),
      }),
    ),
    section(
      'Heard when it changes',
      input({ name: 'heard', label: 'Numbers', type: 'MULTI_SELECT', items: three([]), onChangeAction: action('happened', { does: 'numbers' }) }),
    ),
  ),
];
