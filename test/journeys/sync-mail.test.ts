/** Labels and tags at once, at the open mail. */
import { customers } from '../../sandbox/cast';
import { waits } from './many-contacts';
import { aRep, held } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { labels, labelsOn, switchesOn, syncsNow, tagsOn, untags } from './synced-mail';

const { ana } = customers;
const hot = 'GHL/Hot lead';

const rep = repInEachTest(async () => {
  const one = await aRep();
  labels(one, 'tomas-roof', hot);
  switchesOn(one);
  waits(one, 5);
  return one;
});

const showsMail = (): string => {
  rep.opens('ana-offer');
  return rep.clicks('Label and tag');
};
const isOnBoth = () => [labelsOn(rep, 'ana-offer').includes(hot), tagsOn(rep, ana.email).includes('hot lead')];

it('the button is on the contact only while labels and tags are switched on', async () => {
  const other = await aRep();
  other.opens('ana-offer');
  expect(other.offers('Label and tag')).toBe(false);
});

it('a click puts both on, another takes both off, and later runs leave it so', () => {
  expect(showsMail()).toContain('GHL/Hot lead | Neither is on · “hot lead”');
  expect(rep.clicks('Put on')).toContain('GHL/Hot lead | Label and tag are on');
  expect(rep.notification()).toBe('Label and tag “hot lead” are on.');
  expect(isOnBoth()).toStrictEqual([true, true]);
  expect(syncsNow(rep)).toContain('nothing to change');
  expect(isOnBoth()).toStrictEqual([true, true]);
  showsMail();
  expect(rep.clicks('Take off')).toContain('Neither is on');
  syncsNow(rep);
  expect(isOnBoth()).toStrictEqual([false, false]);
});

it('what is undone stays undone', () => {
  showsMail();
  rep.clicks('Put on');
  rep.opens('ana-offer');
  rep.clicks('Undo');
  expect(tagsOn(rep, ana.email)).not.toContain('hot lead');
  syncsNow(rep);
  expect(isOnBoth()).toStrictEqual([false, false]);
});

it('a label that somebody has just put on is brought over by a click, without waiting for a run', () => {
  rep.opens('ana-offer');
  labels(rep, 'ana-offer', hot);
  expect(rep.clicks('Label and tag')).toContain('Only the label is on');
  expect(rep.clicks('Bring in step')).toContain('Label and tag are on');
  expect(isOnBoth()).toStrictEqual([true, true]);
  untags(rep, ana.email, 'hot lead');
  syncsNow(rep);
  expect(isOnBoth()).toStrictEqual([false, false]);
});

it('when Gmail does not take the label, the card says so, and the next run makes it good', () => {
  showsMail();
  rep.sandbox.google.faults.next('gmail.messages.batchModify', { status: 500 }, 5);
  expect(rep.clicks('Put on')).toContain('The tag is set, and the label is not.');
  rep.sandbox.google.faults.clear();
  expect(tagsOn(rep, ana.email)).toContain('hot lead');
  syncsNow(rep);
  waits(rep, 5);
  expect(isOnBoth()).toStrictEqual([true, true]);
});

describe('a tag for which GoHighLevel is too busy', () => {
  const fails = (operation: 'contacts.tags.add' | 'contacts.tags.remove'): void => rep.sandbox.ghl.faults.next(operation, { status: 429, message: 'Too Many Requests' });
  const other = () => labelsOn(rep, 'no-subject').includes(hot);

  it('is kept, the label is on this mail alone, and so it stays when the tag has got through', () => {
    showsMail();
    fails('contacts.tags.add');
    expect(rep.clicks('Put on')).toContain('Your change is kept here and sent again by itself.');
    expect(rep.reads()).toContain('Only the label is on');
    syncsNow(rep);
    expect(isOnBoth()).toStrictEqual([true, false]);
    waits(rep, 65);
    expect(isOnBoth()).toStrictEqual([true, true]);
    syncsNow(rep);
    expect([...isOnBoth(), other()]).toStrictEqual([true, true, false]);
    untags(rep, ana.email, 'hot lead');
    syncsNow(rep);
    expect(isOnBoth()).toStrictEqual([false, false]);
  });

  it('is not written by a run once it was discarded', () => {
    showsMail();
    fails('contacts.tags.add');
    rep.clicks('Put on');
    rep.sandbox.panel.universalAction(0);
    rep.clicks('Tagged “hot lead”');
    rep.clicks('Discard');
    syncsNow(rep);
    waits(rep, 65);
    expect(isOnBoth()).toStrictEqual([true, false]);
  });

  it('is kept as well when it is to go, the label goes at once, and the contact’s other mail follows the tag', () => {
    showsMail();
    rep.clicks('Put on');
    labels(rep, 'no-subject', hot);
    syncsNow(rep);
    showsMail();
    fails('contacts.tags.remove');
    expect(rep.clicks('Take off')).toContain('Only the tag is on');
    syncsNow(rep);
    expect([...isOnBoth(), other()]).toStrictEqual([false, true, true]);
    waits(rep, 65);
    syncsNow(rep);
    expect([...isOnBoth(), other()]).toStrictEqual([false, false, false]);
  });

  it('and that is to go from the only mail with the label stays when that was discarded', () => {
    showsMail();
    rep.clicks('Put on');
    fails('contacts.tags.remove');
    rep.clicks('Take off');
    rep.sandbox.panel.universalAction(0);
    rep.clicks('Tag removed: “hot lead”');
    rep.clicks('Discard');
    syncsNow(rep);
    waits(rep, 65);
    expect(isOnBoth()).toStrictEqual([false, true]);
  });
});

it('when Gmail is too busy for as long as a click has, the card says that the label is not on yet', () => {
  showsMail();
  rep.sandbox.google.faults.next('gmail.messages.batchModify', { status: 429 }, 50);
  expect(rep.clicks('Put on')).toContain('The tag is set, and the label is not yet: the next run does it, unless you tap once more.');
  expect(rep.reads()).toContain('Only the tag is on');
  rep.sandbox.google.faults.clear();
  rep.clicks('Put on');
  expect(isOnBoth()).toStrictEqual([true, true]);
});

it('the contact is not shown as it was before', () => {
  rep.opens('ana-offer');
  labels(rep, 'ana-offer', hot);
  syncsNow(rep);
  expect(rep.opens('ana-offer')).toContain('hot lead');
  expect(held(rep.sandbox, ana.email).contact.tags).toContain('hot lead');
});
