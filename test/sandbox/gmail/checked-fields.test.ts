import fc from 'fast-check';
import type { ActionJson, CardJson } from '../../../sandbox/gmail/card-json';
import { fieldProblems } from '../../../sandbox/gmail/field-problems';
import type { FormValues } from '../../../sandbox/gmail/form';

const text = (name: string, validation: object = {}) => ({ textInput: { name, validation } });
const card: CardJson = {
  sections: [
    {
      widgets: [
        text('name'),
        text('age', { inputType: 'INTEGER' }),
        text('share', { inputType: 'FLOAT' }),
        text('mail', { inputType: 'EMAIL' }),
        text('code', { characterLimit: 3 }),
        { selectionInput: { name: 'boxes', type: 'CHECK_BOX', items: [] } },
        { selectionInput: { name: 'stage', type: 'DROPDOWN', items: [] } },
        { dateTimePicker: { name: 'day', type: 'DATE_ONLY' } },
      ],
    },
  ],
};
const problems = (form: FormValues, action: Partial<ActionJson> = {}) => fieldProblems({ function: 'send', ...action }, { card, form });

it('a field that is empty is no problem unless the action requires it', () => {
  expect(problems({})).toEqual({});
  expect(problems({}, { requiredWidgets: ['name', 'stage'] })).toEqual({ name: 'Fill this in.', stage: 'Fill this in.' });
  expect(problems({ name: [''], stage: ['won'] }, { requiredWidgets: ['name', 'stage'] })).toEqual({ name: 'Fill this in.' });
});

it('all fields may be required: texts, menus and dates, not boxes', () => {
  expect(Object.keys(problems({}, { allWidgetsAreRequired: true }))).toEqual(['name', 'age', 'share', 'mail', 'code', 'stage', 'day']);
});

it.each([
  ['age', '42', null],
  ['age', '-7', null],
  ['age', '4.2', 'Enter a whole number.'],
  ['share', '.5', null],
  ['share', '1e3', null],
  ['share', 'half', 'Enter a number.'],
  ['mail', 'ana@example.com', null],
  ['mail', 'ana at example', 'Enter an e-mail address.'],
  ['code', 'abc', null],
  ['code', 'abcd', 'Use 3 characters at most.'],
])('%s may be %j: %j', (name, value, words) => {
  expect(problems({ [name]: [value] })).toEqual(words === null ? {} : { [name]: words });
});

it('whatever is typed, the words for it are one of a few', () => {
  fc.assert(
    fc.property(fc.constantFrom('age', 'share', 'mail', 'code'), fc.string(), (name, value) => {
      for (const words of Object.values(problems({ [name]: [value] }))) expect(words).toMatch(/^(Enter an? |Use 3 )/);
    }),
  );
});
