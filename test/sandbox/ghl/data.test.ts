import { colleagues, customers, owner } from '../../../sandbox/cast';
import { openGhl, start } from './open-ghl';

describe('the small agency', () => {
  const { ghl } = openGhl();
  const all = ghl.records.contacts().map(({ id }) => ghl.records.contact(id)!);

  it('knows every customer of the cast', () => {
    const addresses = all.map(({ contact }) => contact.email);
    expect(addresses).toEqual(expect.arrayContaining(Object.values(customers).map(({ email }) => email)));
  });

  it('has the owner and colleagues among its users, one whom Gmail does not know, and one of the agency', () => {
    const emails = ghl.records.users().map(({ email }) => email);
    const others = ['alex@reed-bookkeeping.example', 'sam@bright-harbour.example'];
    expect(emails).toStrictEqual([owner.email, ...colleagues.map(({ email }) => email), ...others]);
  });

  it('has a contact with as much as a sidebar has to bear', () => {
    const busiest = all.find(({ contact }) => contact.firstName === 'Priya')!;
    expect([busiest.tasks.length, busiest.notes.length, busiest.appointments.length]).toStrictEqual([20, 20, 10]);
  });

  it('has contacts without a name, without an address, and with do-not-disturb on', () => {
    expect(all.filter(({ contact }) => contact.name === undefined)).toHaveLength(1);
    expect(all.filter(({ contact }) => contact.email === undefined)).toHaveLength(1);
    expect(all.filter(({ contact }) => contact.dnd)).toHaveLength(1);
  });

  it('has open, overdue and done tasks, past and coming appointments, marked-up and plain notes', () => {
    const tasks = all.flatMap((contact) => contact.tasks);
    const overdue = tasks.filter((task) => !task.completed && Date.parse(task.dueDate) < start);
    const appointments = all.flatMap((contact) => contact.appointments);
    const notes = all.flatMap((contact) => contact.notes);
    expect(overdue.length).toBeGreaterThan(3);
    expect(tasks.some((task) => task.completed)).toBe(true);
    expect(tasks.some((task) => Date.parse(task.dueDate) > start)).toBe(true);
    expect(appointments.some(({ startTime }) => startTime < '2026-11-24')).toBe(true);
    expect(appointments.some(({ startTime }) => startTime > '2026-11-25')).toBe(true);
    expect(notes.some(({ body }) => body.includes('&nbsp;</p>'))).toBe(true);
    expect(notes.some(({ body }) => !body.includes('<'))).toBe(true);
  });

  it('has values in ten custom fields of one contact, several choices as a list', () => {
    const { customFields } = all.find(({ contact }) => contact.firstName === 'Ana')!.contact;
    expect(customFields.length).toBeGreaterThanOrEqual(10);
    expect(customFields.map(({ value }) => value)).toContainEqual(['Garden', 'Garage']);
    expect(customFields.every(({ id }) => id !== '')).toBe(true);
  });

  it('uses only addresses and numbers that belong to nobody', () => {
    const people = [...ghl.records.users(), ...all.map(({ contact }) => contact)];
    expect(people.flatMap(({ email }) => email ?? []).filter((email) => !email.endsWith('.example'))).toStrictEqual([]);
    expect(all.flatMap(({ contact }) => contact.phone ?? []).filter((phone) => !/^\+120255501\d\d$/.test(phone))).toStrictEqual([]);
  });
});

it('starts empty with the firm and its users, and with a sign-in', () => {
  const { ghl, ask } = openGhl({ data: 'empty' });
  expect(ghl.records.contacts()).toStrictEqual([]);
  expect(ghl.records.users()).toHaveLength(4);
  expect(ask('locations.get', {}).status).toBe(200);
});
