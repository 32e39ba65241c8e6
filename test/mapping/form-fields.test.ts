import { anyOperation } from '../../src/ghl/calls';
import type { Operation } from '../../src/ghl/operation';
import { placedComplaints } from '../../src/mapping/complaints';
import { writingOf } from '../../src/mapping/form-moments';
import { optionWords } from '../../src/mapping/option-words';
import { formFields, itemFields } from '../../src/mapping/form-fields';
import { inputFrom } from '../../src/mapping/form-input';

const rowOf = (id: string): Operation => anyOperation(id) as Operation;
const fieldsOf = (id: string) => formFields(rowOf(id));

describe('What GoHighLevel complains about', () => {
  const fields = fieldsOf('calendars.create');

  it('stands at the field that the sentence begins with', () => {
    const sentences = ['name should not be empty', 'each value in teamMembers must be an object', 'property slug should not exist', 'body.description must be a string'];
    expect(placedComplaints(fields, sentences)).toStrictEqual({
      errors: {
        'body.name': 'name should not be empty',
        'body.teamMembers': 'each value in teamMembers must be an object',
        'body.slug': 'property slug should not exist',
        'body.description': 'body.description must be a string',
      },
      others: [],
    });
  });

  it('stands at the list, or at the item’s own field, when it is about an item', () => {
    const [list] = fields.filter(({ name }) => name === 'openHours');
    const sentence = 'openHours[0].daysOfTheWeek must be an array';
    expect(placedComplaints(fields, [sentence]).errors).toStrictEqual({ 'body.openHours': sentence });
    expect(placedComplaints(itemFields(list as never, 0), [sentence]).errors).toStrictEqual({ 'body.openHours.0.daysOfTheWeek': sentence });
  });

  it('is joined where one field has several mistakes, and stands apart where it names no field', () => {
    expect(placedComplaints(fields, ['slug is taken', 'slug must be lower case', 'This location is not active.', 'The slotDuration is odd'])).toStrictEqual({
      errors: { 'body.slug': 'slug is taken; slug must be lower case', 'body.slotDuration': 'The slotDuration is odd' },
      others: ['This location is not active.'],
    });
  });
});

describe('A needed part of an object that may be left out', () => {
  const row = rowOf('locations.create');
  const needed = { 'body.name': 'North', 'body.companyId': 'C1' };
  const send = (values: Readonly<Record<string, string>>) => inputFrom(row, formFields(row), { ...needed, ...values });

  it('is missed only once the object is begun', () => {
    expect(send({})).toStrictEqual({ input: { body: { name: 'North', companyId: 'C1' } } });
    expect(send({ 'body.twilio.sid': 'AC1' })).toStrictEqual({ errors: { 'body.twilio.authToken': 'is needed' } });
    expect(send({ 'body.twilio.sid': 'AC1', 'body.twilio.authToken': 'x' })).toMatchObject({ input: { body: { twilio: { sid: 'AC1', authToken: 'x' } } } });
  });
});

describe('What was filled in', () => {
  const row: Operation = {
    ...rowOf('calendars.create'),
    body: { when: { type: 'number', format: 'ms' }, count: { type: 'number', min: 1, max: 5 }, groups: { type: 'objects', fields: { name: { type: 'text' } } }, free: { type: 'object' } },
  };
  const send = (values: Readonly<Record<string, string>>) =>
    inputFrom(row, [...formFields(row), ...[0, 1, 2].flatMap((index) => itemFields(formFields(row)[2] as never, index))], values);

  it('becomes a list without holes, and leaves alone what was typed as JSON', () => {
    expect(send({ 'body.groups.0.name': 'A', 'body.groups.2.name': 'C', 'body.free': '{"0": "zero"}', 'body.when': '5' })).toStrictEqual({
      input: { body: { groups: [{ name: 'A' }, { name: 'C' }], free: { 0: 'zero' }, when: 5 } },
    });
  });

  it('stays within the bounds of its field', () => {
    expect(send({ 'body.count': '0' })).toStrictEqual({ errors: { 'body.count': 'has to be from 1 to 5' } });
    expect(send({ 'body.count': '5' })).toStrictEqual({ input: { body: { count: 5 } } });
  });
});

it.each([
  ['day', '2026-11-09', Date.UTC(2026, 10, 9)],
  ['day-start', '2026-11-09T00:00:00.000Z', Date.UTC(2026, 10, 9)],
  ['us-day', '11-09-2026', Date.UTC(2026, 10, 9)],
  ['ms', '1794236400000', 1794236400000],
  ['seconds', '1794236400', 1794236400000],
] as const)('a field written as %s reads %s', (format, text, at) => {
  const writing = writingOf({ type: 'text', format });
  expect([writing?.write(at), writing?.read(text)]).toStrictEqual([text, at]);
  expect(['soon', ''].map((odd) => writing?.read(odd))).toStrictEqual([NaN, NaN]);
});

it('allowed values are said in words, and codes as they are', () => {
  const pairs = [['daysOfTheWeek', '1'], ['eventType', 'RoundRobin_OptimizeForAvailability'], ['freq', 'DAILY'], ['platformLanguage', 'pt_BR'], ['type', 'SMS'], ['scopes', 'payments/orders.write'], ['bookingOption', 'skip']] as const;
  expect(pairs.map(([name, value]) => optionWords(name, value))).toStrictEqual(['Monday', 'Round robin optimize for availability', 'Daily', 'pt_BR', 'SMS', 'payments/orders.write', 'Skip']);
});
