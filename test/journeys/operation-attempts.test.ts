import { aRep, held, type Rep } from './rep';
import { opensForm } from './run-operation';

let rep: Rep;
let start = '';

beforeAll(async () => {
  rep = await aRep();
  start = rep.sandbox.snapshot();
});

const begins = (title: string, values: Readonly<Record<string, string>>): void => {
  rep.sandbox.restore(start);
  rep.sandbox.network.clearLog();
  opensForm(rep, title);
  rep.types(values);
};

const times = (what: string): number => rep.requests().filter((request) => request.what === what).length;
const created = (): number => times('POST /businesses/');

describe('A form that is sent', () => {
  beforeEach(() => begins('Create business', { Name: 'Orchard Labs' }));

  it('writes once when it is clicked twice, and says so', () => {
    expect(rep.clicksTwice('Run')).toContain('Orchard Labs');
    expect(created()).toBe(1);
    expect(rep.notification()).toContain('sent already');
  });

  it('writes again once something else is in it', () => {
    rep.clicks('Run');
    rep.clicks('Back to the form');
    rep.types({ Name: 'Orchard Homes' });
    expect(rep.clicks('Run')).toContain('Orchard Homes');
    expect(created()).toBe(2);
  });

  it('whose answer is lost is kept, and sent again from the form only after a word of warning', () => {
    rep.sandbox.ghl.faults.next('businesses.create', { network: 'offline', arrived: true });
    expect(rep.clicks('Run')).toContain('could not be reached. Your change is kept here');
    expect(rep.clicks('Run')).toContain('No answer came the last time');
    expect(created()).toBe(1);
    expect(rep.clicks('Run')).toContain('Orchard Labs');
    expect(created()).toBe(2);
  });

  it('whose run is killed is on its way at first, and later sent again only after a word of warning', () => {
    rep.clicks('Run');
    const send = rep.execution().calls.map(({ method }) => method).lastIndexOf('fetchAll') + 1;
    begins('Create business', { Name: 'Orchard Labs' });
    rep.sandbox.runtime.killNext(send, 'after');
    rep.clicks('Run');
    expect(rep.view().error).not.toBeNull();
    rep.clicks('Run');
    expect(rep.notification()).toContain('on its way');
    rep.sandbox.world.clock.advance(60_000);
    expect(rep.clicks('Run')).toContain('No answer came the last time');
    expect(created()).toBe(1);
    expect(rep.clicks('Run')).toContain('Orchard Labs');
    expect(created()).toBe(2);
  });
});

it('what a form changed while nobody could read what was there is not offered to be undone', () => {
  rep.sandbox.restore(start);
  rep.opens('ana-offer');
  const { contact } = held(rep.sandbox, 'ana.ruiz@orchard-labs.example');
  opensForm(rep, 'Update contact');
  rep.clicks('Choose Contact');
  rep.types({ 'Name, e-mail or phone': contact.email ?? '' });
  rep.clicks('Search');
  rep.clicks('Ana Ruiz');
  rep.clicks('More fields');
  rep.types({ City: 'Ghent' });
  rep.sandbox.ghl.faults.next('contacts.get', { status: 500 }, 9);
  rep.clicks('Run');
  rep.sandbox.ghl.faults.clear();
  rep.opens('ana-offer');
  expect(rep.offers('Undo: Update contact: Ana Ruiz')).toBe(false);
  expect(held(rep.sandbox, contact.email ?? '').contact).toMatchObject({ city: 'Ghent', firstName: contact.firstName });
});
