import fc from 'fast-check';
import { answerDetails } from '../../../src/mapping/answer-details';
import { answerRow } from '../../../src/mapping/answer-view';
import { tableRowOf } from '../../../src/mapping/table-row';
import { aWording } from './a-wording';

const opportunity = {
  id: 'o1',
  name: 'Flat by the river',
  monetaryValue: 465000,
  status: 'open',
  assignedTo: 'u1',
  pipelineStageId: 's1',
  contactId: 'c1',
  isRead: false,
  tags: ['buyer', 'vip'],
  createdAt: '2026-01-04T15:30:00.000Z',
  lastMessageDate: Date.UTC(2026, 0, 5, 15),
  notes: '<p>Wants a <b>lift</b></p>',
  contact: { id: 'c1', name: 'Ana Ruiz', address: { city: 'Springfield' } },
  customFields: [{ id: 'f1', value: 480000 }, { id: 'gone', fieldValueString: 'Two cats' }],
  openHours: [{ daysOfTheWeek: [1, 2], hours: [{ openHour: 9, openMinute: 0 }] }],
  sort: [1, 'o1'],
  followers: [],
  lostReasonId: null,
};

it('tells a thing under headings: dates on the location’s clock, people and stages by name, what is empty not at all', () => {
  expect(answerDetails(opportunity, aWording())).toStrictEqual({
    groups: [
      {
        header: '',
        rows: [
          { label: 'Name', value: 'Flat by the river' },
          { label: 'Monetary value', value: '465,000.00' },
          { label: 'Status', value: 'Open' },
          { label: 'Owner', value: 'Robin Vale' },
          { label: 'Pipeline stage', value: 'Sales: Viewing' },
          { label: 'Read', value: 'No' },
          { label: 'Tags', value: 'buyer, vip' },
          { label: 'Created at', value: 'Sun 4 Jan, 09:30' },
          { label: 'Last message date', value: 'Mon 5 Jan, 09:00' },
          { label: 'Notes', value: 'Wants a lift' },
        ],
      },
      { header: 'Contact', rows: [{ label: 'Name', value: 'Ana Ruiz' }] },
      { header: 'Contact: Address', rows: [{ label: 'City', value: 'Springfield' }] },
      { header: 'Custom fields', rows: [{ label: 'Budget', value: '480000' }, { label: 'Unnamed field', value: 'Two cats' }] },
      { header: 'Open hours', rows: [{ label: 'Number 1', value: 'Days of the week Monday, Tuesday, Hours Open hour 9, Open minute 0' }] },
    ],
    ids: [
      { label: 'Id', value: 'o1' },
      { label: 'Pipeline stage id', value: 's1' },
      { label: 'Contact id', value: 'c1' },
      { label: 'Contact: Id', value: 'c1' },
    ],
  });
});

it('lays the same thing out in columns, with numbers and dates that a spreadsheet can reckon with', () => {
  expect(tableRowOf(opportunity, aWording())).toStrictEqual({
    Id: 'o1',
    Name: 'Flat by the river',
    'Monetary value': 465000,
    Status: 'open',
    Owner: 'Robin Vale',
    'Pipeline stage': 'Sales: Viewing',
    'Pipeline stage id': 's1',
    'Contact id': 'c1',
    'Read': false,
    Tags: 'buyer, vip',
    'Created at': '2026-01-04T15:30:00.000Z',
    'Last message date': '2026-01-05T15:00:00.000Z',
    Notes: 'Wants a lift',
    'Contact: Id': 'c1',
    'Contact: Name': 'Ana Ruiz',
    'Contact: Address: City': 'Springfield',
    Budget: '480000',
    'Unnamed field': 'Two cats',
    'Open hours': 'Days of the week Monday, Tuesday, Hours Open hour 9, Open minute 0',
  });
  expect(tableRowOf('vip', aWording())).toStrictEqual({ Value: 'vip' });
});

it('has words for whatever JSON comes', () => {
  const wording = aWording();
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (thing) => {
      const { groups, ids } = answerDetails(thing as Readonly<Record<string, unknown>>, wording);
      expect(groups.every(({ rows }) => rows.length > 0 && rows.every(({ value }) => value.trim() !== ''))).toBe(true);
      expect(ids.every(({ value }) => value !== '')).toBe(true);
      expect(Object.values(tableRowOf(thing, wording)).every((cell) => ['string', 'number', 'boolean'].includes(typeof cell))).toBe(true);
    }),
  );
});

it('reads as HTML what GoHighLevel’s editors write, and a name as it was typed', () => {
  const thing = { name: '<b>Mira</b>', companyName: 'A < B & Sons', body: '<p>Wants a <b>lift</b></p>' };
  expect(answerDetails(thing, aWording()).groups).toStrictEqual([
    { header: '', rows: [{ label: 'Name', value: '<b>Mira</b>' }, { label: 'Company name', value: 'A < B & Sons' }, { label: 'Body', value: 'Wants a lift' }] },
  ]);
  expect(answerRow(thing, aWording())).toStrictEqual({ title: '<b>Mira</b>', subtitle: 'Wants a lift' });
});

it('says a choice in the words of the form that offers it, and what no form offers as it is', () => {
  const thing = { status: 'won', appointmentStatus: 'noshow', type: 'somethingElse' };
  expect(answerDetails(thing, aWording()).groups).toStrictEqual([
    { header: '', rows: [{ label: 'Status', value: 'Won' }, { label: 'Appointment status', value: 'No-show' }, { label: 'Type', value: 'somethingElse' }] },
  ]);
});
