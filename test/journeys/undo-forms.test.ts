import { asks } from './ask-ghl';
import { customers } from '../../sandbox/cast';
import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { opensForm, runs } from './run-operation';

const rep = repInEachTest();

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look deep into replies
type Reply = Readonly<Record<string, any>>;

const reads = (path: string, as = 'locationId'): Reply => asks<Reply>(rep, { method: 'GET', path: `${path}?${as}=${rep.sandbox.ghl.credentials.locationId}` });

const named = (all: readonly Reply[], name: string): Reply | undefined => all.find((one) => one['name'] === name);

const businesses = (): readonly Reply[] => reads('/businesses/')['businesses'];

const opportunities = (): readonly Reply[] => reads('/opportunities/search', 'location_id')['opportunities'];

describe('What a form created', () => {
  it('is deleted again, from the card of the answer', () => {
    expect(runs(rep, 'Create business', { Name: 'Quill and Ink' })).toContain('Undo');
    expect(named(businesses(), 'Quill and Ink')).toBeDefined();
    rep.clicks('Undo');
    expect(rep.notification()).toBe('Undone: Create business: Quill and Ink');
    expect(named(businesses(), 'Quill and Ink')).toBeUndefined();
  });

  it('is offered to be undone for 15 minutes', () => {
    runs(rep, 'Create business', { Name: 'Quill and Ink' });
    rep.sandbox.world.clock.advance(16 * 60_000);
    rep.clicks('Undo');
    expect(rep.notification()).toBe('Changes can be undone for 15 minutes. Please change it by hand.');
  });
});

describe('Recent changes', () => {
  it('say of each form whom or what it was about, so that the right one is undone', () => {
    for (const mail of ['ana-offer', 'bjorn-invoice']) {
      rep.opens(mail);
      rep.clicks('Everything else that can be done with this contact');
      rep.clicks('Update contact');
      rep.types({ 'First name': 'Sam' });
      rep.clicks('Run');
    }
    runs(rep, 'Create contact', { 'First name': 'Mira', 'Last name': 'Lund' });
    runs(rep, 'Create business', { Name: 'Quill and Ink' });
    rep.sandbox.panel.openHome();
    const card = rep.clicks('Recent changes');
    for (const change of ['Update contact: Ana Ruiz', 'Update contact: Björn Åkesson', 'Create contact: Mira Lund', 'Create business: Quill and Ink']) expect(card).toContain(change);
    rep.clicks('Undo: Update contact: Ana Ruiz');
    expect(held(rep.sandbox, customers.ana.email).contact.firstName).toBe('Ana');
    expect(held(rep.sandbox, customers.bjorn.email).contact.firstName).toBe('Sam');
  });

  it('say “not confirmed” of what GoHighLevel answered with an error of its own, not that no answer came', () => {
    opensForm(rep, 'Create contact');
    rep.types({ 'First name': 'Mira' });
    rep.sandbox.ghl.faults.next('contacts.create', { status: 500 });
    rep.clicks('Run');
    rep.sandbox.panel.openHome();
    rep.clicks('Recent changes');
    expect(rep.reads()).toContain('Not confirmed: it may have arrived or not');
    expect(rep.reads()).not.toContain('did not answer');
  });
});

describe('What a form changed', () => {
  it('is written back, and nothing else is', () => {
    const before = opportunities()[0]!;
    runs(rep, 'Update opportunity', { Opportunity: before['name'], Name: 'Another name', 'Monetary value': '77' });
    expect(opportunities().find(({ id }) => id === before['id'])).toMatchObject({ name: 'Another name', monetaryValue: 77 });
    rep.clicks('Undo');
    expect(rep.notification()).toBe(`Undone: Update opportunity: ${before['name']}`);
    const { name, monetaryValue, status, pipelineStageId } = before;
    expect(opportunities().find(({ id }) => id === before['id'])).toMatchObject({ name, monetaryValue, status, pipelineStageId });
  });

  it('says before the click which inputs cannot be emptied again', () => {
    expect(opensForm(rep, 'Update opportunity')).toContain('There is no Undo if one of these is empty before and filled in: ');
    expect(opensForm(rep, 'Update opportunity status')).not.toContain('There is no Undo');
  });

  it('stays, when somebody changed it since', () => {
    const before = opportunities()[0]!;
    runs(rep, 'Update opportunity', { Opportunity: before['name'], Name: 'Another name' });
    asks(rep, { method: 'PUT', path: `/opportunities/${before['id']}`, body: { name: 'A third name' } });
    rep.clicks('Undo');
    expect(rep.notification()).toBe('Somebody changed this since. Nothing was undone.');
    expect(opportunities().find(({ id }) => id === before['id'])?.['name']).toBe('A third name');
  });

  it('is set back to the status that it had', () => {
    const before = opportunities().find(({ status }) => status === 'open')!;
    runs(rep, 'Update opportunity status', { Opportunity: before['name'], Status: ['won'] });
    rep.clicks('Undo');
    expect(opportunities().find(({ id }) => id === before['id'])?.['status']).toBe('open');
  });

  it('is a contact’s custom fields as well', () => {
    const now = () => {
      const { city, customFields } = held(rep.sandbox, customers.ana.email).contact;
      return { city, custom: customFields.map(({ id, value }) => [id, String(value)]) };
    };
    const before = now();
    runs(rep, 'Update contact', { Contact: 'Ana Ruiz', City: 'Elsewhere', Budget: '350001' });
    expect(now()).not.toStrictEqual(before);
    rep.clicks('Undo');
    expect(now()).toStrictEqual(before);
  });
});

describe('What a form deleted', () => {
  it('is created anew, where it is a note or a task', () => {
    const { ana } = customers;
    const words = 'Prefers mail to phone calls.';
    const texts = () => held(rep.sandbox, ana.email).notes.map(({ body }) => body).filter((body) => body.includes(words));
    expect(texts()).toHaveLength(1);
    const note = held(rep.sandbox, ana.email).notes.find(({ body }) => body.includes(words))!;
    runs(rep, 'Delete contact note', { Contact: 'Ana Ruiz', Note: words });
    expect(rep.reads()).toContain('You can undo this for 15 minutes.');
    rep.clicks('Yes, go on');
    expect(texts()).toHaveLength(0);
    rep.clicks('Undo');
    expect(texts()).toStrictEqual([note.body]);
  });
});

describe('Before the click', () => {
  it('is said of what cannot be taken back', () => {
    expect(opensForm(rep, 'Send message')).toContain('It cannot be undone from here.');
    expect(opensForm(rep, 'Create business')).not.toContain('cannot be undone');
  });
});
