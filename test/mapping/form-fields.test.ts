import { anyOperation } from '../../src/ghl/calls';
import type { Operation } from '../../src/ghl/operation';
import { placedComplaints } from '../../src/mapping/complaints';
import { dayFrom, dayText } from '../../src/mapping/form-days';
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

it('days are written as each operation wants them, and read back', () => {
  const at = Date.UTC(2026, 10, 9);
  expect([dayText(at, 'day'), dayText(at, 'us-day')]).toStrictEqual(['2026-11-09', '11-09-2026']);
  expect(['2026-11-09', '11-09-2026', '2026-11-09T10:00:00Z', 'soon', ''].map(dayFrom)).toStrictEqual([at, at, at, null, null]);
});
