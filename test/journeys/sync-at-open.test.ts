/** Labels and tags that follow each other as soon as a mail is opened. */
import { customers } from '../../sandbox/cast';
import { waits } from './many-contacts';
import { aRep, type Rep } from './rep';
import { labels, labelsOn, switchesOn, syncsNow, tags, tagsOn, unlabels, untags } from './synced-mail';

const { ana } = customers;
const hot = 'GHL/Hot lead';
const minute = 60_000;

let rep: Rep;
let start = '';

beforeAll(async () => {
  rep = await aRep();
  labels(rep, 'tomas-roof', hot);
  switchesOn(rep);
  waits(rep, 5);
  rep.opens('ana-offer');
  rep.sandbox.world.clock.advance(30 * minute);
  start = rep.sandbox.snapshot();
});

beforeEach(() => {
  rep.sandbox.restore(start);
  rep.sandbox.google.faults.clear();
  rep.sandbox.ghl.faults.clear();
});

const isOnBoth = () => [labelsOn(rep, 'ana-offer').includes(hot), tagsOn(rep, ana.email).includes('hot lead')];

/** Another mail from Ana has the same contact, and no label. */
const later = (): void => rep.sandbox.world.clock.advance(10 * minute);

it('a label that was put on is a tag as soon as the mail is opened, and can be taken back', () => {
  labels(rep, 'ana-offer', hot);
  const card = rep.opens('ana-offer');
  expect(card).toContain('Tagged “hot lead”, as the mail’s label says');
  expect(card).toContain('hot lead');
  expect(isOnBoth()).toStrictEqual([true, true]);
  rep.clicks('Undo: Tagged');
  expect(isOnBoth()).toStrictEqual([true, false]);
  expect(rep.opens('ana-offer')).toContain('Label “hot lead” taken off, since the tag is gone.');
  expect(isOnBoth()).toStrictEqual([false, false]);
});

it('a tag that was taken off in GoHighLevel takes the label along when the mail is opened', () => {
  labels(rep, 'ana-offer', hot);
  syncsNow(rep);
  expect(isOnBoth()).toStrictEqual([true, true]);
  untags(rep, ana.email, 'hot lead');
  later();
  expect(rep.opens('ana-offer')).toContain('taken off, since the tag is gone.');
  expect(isOnBoth()).toStrictEqual([false, false]);
});

it('a tag that was put on in GoHighLevel is a label when the mail is opened', () => {
  tags(rep, ana.email, 'hot lead');
  expect(rep.opens('ana-offer')).toContain('Labelled “hot lead”, as the contact’s tag says.');
  expect(isOnBoth()).toStrictEqual([true, true]);
});

it('a label that was taken off takes the tag along, unless other mail has it', () => {
  labels(rep, 'ana-offer', hot);
  syncsNow(rep);
  unlabels(rep, 'ana-offer', hot);
  later();
  const card = rep.opens('ana-offer');
  expect(card).toContain('Tag removed: “hot lead”, since its label was taken off');
  expect(isOnBoth()).toStrictEqual([false, false]);
});

it('later runs find nothing to change', () => {
  labels(rep, 'ana-offer', hot);
  rep.opens('ana-offer');
  expect(syncsNow(rep)).toContain('nothing to change');
  untags(rep, ana.email, 'hot lead');
  later();
  rep.opens('ana-offer');
  expect(syncsNow(rep)).toContain('nothing to change');
  expect(isOnBoth()).toStrictEqual([false, false]);
});

it('a mail that is opened again within minutes is compared too', () => {
  rep.opens('ana-offer');
  labels(rep, 'ana-offer', hot);
  expect(rep.opens('ana-offer')).toContain('Tagged “hot lead”');
  expect(rep.opens('ana-offer')).toContain('Tagged “hot lead”');
  expect(isOnBoth()).toStrictEqual([true, true]);
});

it('somebody who was never looked up is tagged as well', async () => {
  const other = await aRep();
  labels(other, 'tomas-roof', hot);
  switchesOn(other);
  waits(other, 5);
  labels(other, 'bjorn-invoice', hot);
  expect(other.opens('bjorn-invoice')).toContain('Tagged “hot lead”');
  expect(tagsOn(other, customers.bjorn.email)).toContain('hot lead');
});

describe('what it costs', () => {
  const cost = (one: Rep, mail: string) => {
    one.opens(mail);
    const { waves, http, calls } = one.execution();
    return { waves, ghl: http.filter(({ url }) => url.startsWith('https://services.leadconnectorhq.com/')).length, google: http.filter(({ url }) => url.includes('googleapis')).length, properties: calls.filter(({ service }) => service === 'PropertiesService').map(({ method }) => method) };
  };

  /** Somebody new, somebody known after half an hour, and the same mail again. */
  const opens = () => [cost(rep, 'priya-lease'), (rep.sandbox.world.clock.advance(30 * minute), cost(rep, 'priya-invite')), cost(rep, 'priya-invite')];

  it('with nothing to compare, one request to Gmail more, and neither a property nor a call of GoHighLevel; a wave only where there was none', () => {
    const on = opens();
    rep.sandbox.restore(start);
    rep.sandbox.runtime.userProperties.delete('sync');
    const off = opens();
    expect(off.map(({ waves }) => waves)).toStrictEqual([3, 2, 0]);
    expect(on).toStrictEqual(off.map((one) => ({ ...one, google: one.google + 1, waves: Math.max(1, one.waves) })));
  });

  it('a label that was put on costs no wave either', () => {
    rep.opens('priya-lease');
    rep.sandbox.world.clock.advance(30 * minute);
    labels(rep, 'priya-invite', hot);
    const { waves, ghl } = cost(rep, 'priya-invite');
    expect({ waves, ghl }).toStrictEqual({ waves: 2, ghl: 5 });
    rep.sandbox.world.clock.advance(10 * minute);
    expect(cost(rep, 'priya-invite').properties).toStrictEqual(['getProperties']);
  });
});

describe('when something goes wrong, the card is there, says so, and a run does the rest', () => {
  const recovers = (): void => {
    rep.sandbox.google.faults.clear();
    rep.sandbox.ghl.faults.clear();
    syncsNow(rep);
    waits(rep, 5);
    expect(isOnBoth()).toStrictEqual([true, true]);
  };

  it.each([401, 403, 429, 500, 503])('Gmail answers %i to the labels', (status) => {
    labels(rep, 'ana-offer', hot);
    rep.sandbox.google.faults.next('gmail.threads.get', { status }, 5);
    const card = rep.opens('ana-offer');
    expect(card).toContain('Ana Ruiz');
    expect(card).toContain('Gmail did not show this mail’s labels just now. The next run compares them with the tags.');
    recovers();
  });

  it.each([401, 403, 429, 500, 503])('GoHighLevel answers %i to the tag', (status) => {
    labels(rep, 'ana-offer', hot);
    rep.sandbox.ghl.faults.next('contacts.tags.bulk-update', { status, message: 'No.' }, 5);
    const card = rep.opens('ana-offer');
    expect(card).toContain('Call about the second viewing');
    expect(card).toContain('The label and the tag “hot lead” differ. The next run tries again.');
    expect(card).not.toContain('Undo');
    recovers();
  });

  it.each([401, 403, 429, 500, 503])('Gmail answers %i to the label', (status) => {
    tags(rep, ana.email, 'hot lead');
    rep.sandbox.google.faults.next('gmail.messages.batchModify', { status }, 5);
    expect(rep.opens('ana-offer')).toContain('The label and the tag “hot lead” differ. The next run tries again.');
    recovers();
  });

  it.each([
    ['Gmail', () => rep.sandbox.google.faults.next('gmail.threads.get', { network: 'offline' })],
    ['GoHighLevel', () => rep.sandbox.ghl.faults.next('contacts.tags.bulk-update', { network: 'offline' })],
  ] as const)('%s cannot be reached', (_, fails) => {
    labels(rep, 'ana-offer', hot);
    fails();
    expect(rep.opens('ana-offer')).toContain('Call about the second viewing');
    recovers();
  });

  // Google waits longer for an answer than for the add-on, and then reports that itself, as with every other call.
  it.each([{}, { arrived: true }] as const)('GoHighLevel gives no answer to the tag: %j', (more) => {
    labels(rep, 'ana-offer', hot);
    rep.sandbox.ghl.faults.next('contacts.tags.bulk-update', { network: 'timeout', ...more });
    expect(() => rep.opens('ana-offer')).toThrow('Exceeded maximum execution time');
    rep.sandbox.world.clock.advance(10 * minute);
    expect(rep.opens('ana-offer')).toContain('Call about the second viewing');
    recovers();
  });

  it('a run is at work', () => {
    labels(rep, 'ana-offer', hot);
    rep.sandbox.runtime.userProperties.set('lease.label-sync', `${rep.sandbox.world.clock.now() + 60_000} another`);
    expect(rep.opens('ana-offer')).toContain('The next run tries again.');
    expect(tagsOn(rep, ana.email)).not.toContain('hot lead');
    rep.sandbox.world.clock.advance(60_000);
    recovers();
  });
});
