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

describe('A contact’s own fields', () => {
  const email = 'ana.ruiz@orchard-labs.example';
  const begins = (): string => {
    rep.opens('ana-offer');
    rep.clicks('Edit Ana');
    return rep.clicks('Custom fields');
  };

  it('are a tap away from the contact’s form, with what is there', () => {
    const card = begins();
    const there = Object.entries(valuesOf(email)).filter(([, value]) => typeof value === 'string');
    expect(there.length).toBeGreaterThan(3);
    const lines = card.split('\n');
    for (const [name, value] of there) expect(lines.some((line) => line === name || line.startsWith(`${name} | ${String(value).split('\n')[0]}`))).toBe(true);
  });

  it('are changed, emptied or left alone, one by one', () => {
    const before = valuesOf(email);
    begins();
    rep.types({ Pets: 'two dogs', 'Referred by': '', 'Viewing score': '9' });
    rep.clicks('Run');
    const others = Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'Referred by'));
    expect(valuesOf(email)).toStrictEqual({ ...others, Pets: 'two dogs', 'Viewing score': 9 });
    expect((rep.requests().at(-1)?.body as { readonly customFields: readonly unknown[] }).customFields).toHaveLength('Referred by' in before ? 3 : 2);
    rep.opens('ana-offer');
    rep.clicks('Edit Ana');
    expect(rep.clicks('Custom fields')).toContain('Pets | two dogs');
  });
});

it('what is there is filled in on demand, and only what is changed is sent', () => {
  opensForm(rep, 'Update contact');
  expect(rep.clicks('Fill in what is there')).toContain('Choose first what is to be changed.');
  rep.clicks('Choose Contact');
  rep.types({ 'Name, e-mail or phone': 'ana.ruiz@' });
  rep.clicks('Search');
  rep.clicks('Ana Ruiz');
  expect(rep.clicks('Fill in what is there')).toContain('First name | Ana');
  rep.types({ 'First name': 'Anna', Phone: '' });
  rep.clicks('Run');
  expect(rep.requests().at(-1)?.body).toStrictEqual({ firstName: 'Anna', phone: '' });
});

it('what is there is shown on the page that it was filled in on, also where the card says what is changed', () => {
  rep.opens('ana-offer');
  rep.clicks('Everything else that can be done with this contact');
  rep.clicks('Update contact');
  const card = rep.clicks('Fill in what is there');
  expect(card).toContain('Page 1 of ');
  expect(card).toMatch(/First name \| Ann?a/);
});
