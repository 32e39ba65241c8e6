import { asks } from './ask-ghl';
import { aRep, held, type Rep } from './rep';
import { opensForm } from './run-operation';

let rep: Rep;

beforeAll(async () => {
  rep = await aRep();
});

/** The values of a contact, by the names of the fields. */
const valuesOf = (email: string): Readonly<Record<string, unknown>> => {
  const path = `/locations/${rep.sandbox.ghl.credentials.locationId}/customFields`;
  const { customFields } = asks<{ readonly customFields: readonly { readonly id: string; readonly name: string }[] }>(rep, { method: 'GET', path });
  const names = new Map(customFields.map(({ id, name }) => [id, name]));
  return Object.fromEntries(held(rep.sandbox, email).contact.customFields.map(({ id, value }) => [names.get(id) ?? id, value]));
};

const day = { msSinceEpoch: String(Date.UTC(2027, 3, 1)), hasDate: true, hasTime: false };

it('a contact gets a value of every type, asked for by the field’s name, in the shape that GoHighLevel wants', () => {
  opensForm(rep, 'Create contact');
  rep.types({ 'First name': 'Mira', Email: 'mira@example.com' });
  rep.clicks('More fields');
  expect(rep.clicks('More fields')).toContain('Identity papers | Is added in GoHighLevel itself');
  rep.types({
    Budget: '350000.5',
    'Move-in date': day,
    Bedrooms: '3',
    'Home type': 'Flat',
    Neighbourhoods: ['Harbour', 'Old Town'],
    'Must have': ['Lift'],
    Financing: 'Cash',
    Wishes: 'Light,\nand a bath',
    'Second phone': '+13125550100',
    'Referred by': 'Ana, a friend',
    'Loan rate': '3.85',
    'Household: Adults': '2',
    'Household: Pets': 'one cat',
  });
  rep.clicks('Run');
  expect(valuesOf('mira@example.com')).toStrictEqual({
    Budget: 350000.5,
    'Move-in date': '2027-04-01',
    Bedrooms: 3,
    'Home type': 'Flat',
    Neighbourhoods: ['Harbour', 'Old Town'],
    'Must have': ['Lift'],
    Financing: 'Cash',
    Wishes: 'Light,\nand a bath',
    'Second phone': '+13125550100',
    'Referred by': 'Ana, a friend',
    'Loan rate': 3.85,
    Household: { Adults: '2', Pets: 'one cat' },
  });
});

it('what cannot be a value of the field is said there, and nothing is sent', () => {
  opensForm(rep, 'Create contact');
  rep.types({ Email: 'bo@example.com' });
  rep.clicks('More fields');
  rep.clicks('More fields');
  rep.types({ Bedrooms: 'many' });
  const before = rep.requests().length;
  expect(rep.clicks('Run')).toContain('Bedrooms – needs a number | many');
  expect(rep.requests()).toHaveLength(before);
});

it('an opportunity has the fields of opportunities', () => {
  opensForm(rep, 'Create opportunity');
  rep.clicks('More fields');
  const card = rep.clicks('More fields');
  expect(card).toContain('Kind of deal');
  expect(card).not.toContain('Move-in date');
});
