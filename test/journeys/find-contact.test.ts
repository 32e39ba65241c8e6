import { customers, tomasAdditionalEmail } from '../../sandbox/cast';
import type { Rep } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { opensForm } from './run-operation';
import { shownRows } from './shown-rows';
import { aRepOverOAuth } from './sign-ins';
import { picks } from './pick-by-name';

const { ana, tomas, duplicate } = customers;

const lookUp = 'GET /contacts/lookup';
const duplicates = 'GET /contacts/search/duplicate';
const search = 'POST /contacts/search';

/** Whom the form finds, and how GoHighLevel was asked. */
const finds = (rep: Rep, filled: Readonly<Record<string, string>>) => {
  opensForm(rep, 'Find contact');
  rep.types(filled);
  rep.sandbox.network.clearLog();
  rep.clicks('Run');
  return { rows: shownRows(rep), asked: rep.requests().map(({ what }) => what) };
};

describe('A contact is found with a private token', () => {
  const rep = repInEachTest();

  it('by e-mail, as the search for duplicates knows it', () => {
    expect(finds(rep, { Email: ana.email })).toStrictEqual({ rows: [ana.name], asked: [duplicates] });
  });

  it('by phone, when nobody has the address', () => {
    const found = finds(rep, { Email: 'nobody@mail.example', Phone: '+12025550101' });
    expect(found).toStrictEqual({ rows: [ana.name], asked: [duplicates, duplicates] });
  });

  it('by a part of the name', () => {
    expect(finds(rep, { 'Search words': 'ruiz' })).toStrictEqual({ rows: [ana.name], asked: [search] });
  });

  it('by its id', () => {
    const { id } = rep.sandbox.ghl.records.contacts().find(({ email }) => email === ana.email)!;
    opensForm(rep, 'Find contact');
    rep.clicks('Choose Contact');
    picks(rep, id);
    rep.sandbox.network.clearLog();
    rep.clicks('Run');
    expect(shownRows(rep)).toStrictEqual([ana.name]);
    expect(rep.requests().map(({ what }) => what)).toStrictEqual([`GET /contacts/${id}`]);
  });

  it('by nothing, where nobody is, after all was tried', () => {
    expect(finds(rep, { Email: 'nobody@mail.example' })).toStrictEqual({ rows: [], asked: [duplicates, search] });
    expect(rep.reads()).toContain('Nothing');
  });

  it('not at all when GoHighLevel is busy, and what was typed stays', () => {
    rep.sandbox.ghl.faults.next('contacts.get-duplicate', { status: 503 });
    rep.sandbox.ghl.faults.next('contacts.get-duplicate', { status: 503 });
    rep.sandbox.ghl.faults.next('contacts.get-duplicate', { status: 503 });
    expect(finds(rep, { Email: ana.email }).rows).toStrictEqual([]);
    expect(rep.reads()).toContain(`Email | ${ana.email}`);
  });

  it('and opened like one of any list', () => {
    finds(rep, { Email: ana.email });
    expect(rep.clicks(ana.name)).toContain('Orchard Labs');
  });
});

describe('A contact is found over OAuth', () => {
  const rep = repInEachTest(aRepOverOAuth);

  it('by an additional address', () => {
    expect(finds(rep, { Email: tomasAdditionalEmail })).toStrictEqual({ rows: [tomas.name], asked: [lookUp] });
  });

  it('and so is everybody who shares an address', () => {
    expect(finds(rep, { Email: duplicate.email })).toMatchObject({ rows: [expect.stringContaining('Lee Park'), expect.stringContaining('Lee Park')], asked: [lookUp] });
  });

  it('by the search for duplicates, when the look-up is refused', () => {
    rep.sandbox.ghl.faults.next('contacts.lookup', { status: 401, message: 'The token is not authorized for this scope.' });
    expect(finds(rep, { Email: ana.email })).toStrictEqual({ rows: [ana.name], asked: [lookUp, duplicates] });
  });
});
