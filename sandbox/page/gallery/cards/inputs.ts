import { action, example, longText, section } from '../example';
import type { GalleryExample } from '../example';

const hears = (what: string) => action('happened', { does: what });

export const inputs: readonly GalleryExample[] = [
  example(
    'text-input',
    'Text input',
    section(
      'Empty and filled',
      { textInput: { name: 'empty', label: 'Empty' } },
      { textInput: { name: 'title', label: 'Title', value: 'Call Ana', hintText: 'What is to be done', type: 'SINGLE_LINE' } },
      { textInput: { name: 'long', label: 'A label that is too long for the sidebar and has to be cut', value: longText } },
      { textInput: { name: 'body', label: 'Details', type: 'MULTIPLE_LINE', value: 'Two\nlines' } },
    ),
    section(
      'Suggestions',
      {
        textInput: {
          name: 'tag',
          label: 'Tag',
          hintText: 'From the card',
          initialSuggestions: { items: ['buyer', 'investor', 'seller'].map((text) => ({ text })) },
        },
      },
      { textInput: { name: 'town', label: 'Town', hintText: 'From the add-on, while you type', autoCompleteAction: action('suggestsTowns') } },
    ),
    section('With an action', { textInput: { name: 'changed', label: 'Heard when it changes', onChangeAction: hears('changed') } }),
  ),
  example(
    'checked-input',
    'Checked before it is sent',
    section(
      'Only of one kind',
      { textInput: { name: 'age', label: 'Age', value: 'forty', validation: { inputType: 'INTEGER' } } },
      { textInput: { name: 'share', label: 'Share', value: '0.5', validation: { inputType: 'FLOAT' } } },
      { textInput: { name: 'mail', label: 'E-mail', value: 'ana at example', validation: { inputType: 'EMAIL' } } },
      { textInput: { name: 'code', label: 'Code', value: 'ABCDEFG', validation: { inputType: 'TEXT', characterLimit: 5 } } },
    ),
    section(
      'Required',
      { textInput: { name: 'needed', label: 'Needed' } },
      { dateTimePicker: { name: 'day', label: 'Day', type: 'DATE_ONLY' } },
      {
        selectionInput: { name: 'stage', label: 'Stage', type: 'DROPDOWN', items: [{ text: 'None yet', value: '' }, { text: 'Won', value: 'won' }] },
      },
      {
        buttonList: {
          buttons: [
            { text: 'Send what is needed', onClick: { action: action('happened', { does: 'some' }, { requiredWidgets: ['needed', 'stage'] }) } },
            { text: 'Send all', type: 'FILLED', onClick: { action: action('happened', { does: 'all' }, { allWidgetsAreRequired: true }) } },
          ],
        },
      },
    ),
  ),
  example(
    'date-time-picker',
    'Date and time pickers',
    section(
      'Filled',
      { dateTimePicker: { name: 'due', label: 'Due', type: 'DATE_AND_TIME', valueMsEpoch: '1767603600000', timezoneOffsetDate: -360 } },
      { dateTimePicker: { name: 'day', label: 'Day', type: 'DATE_ONLY', valueMsEpoch: '1767571200000' } },
      { dateTimePicker: { name: 'time', label: 'Time', type: 'TIME_ONLY', valueMsEpoch: '34200000' } },
    ),
    section(
      'Empty',
      { dateTimePicker: { name: 'no-due', label: 'Due, not set', type: 'DATE_AND_TIME' } },
      { dateTimePicker: { name: 'no-day', label: 'Day, not set', type: 'DATE_ONLY' } },
      { dateTimePicker: { name: 'no-time', label: 'Time, not set', type: 'TIME_ONLY' } },
    ),
    section(
      'With an action',
      { dateTimePicker: { name: 'heard', label: 'Heard when it changes', type: 'DATE_ONLY', onChangeAction: hears('day changed') } },
    ),
  ),
];
