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

it('the contact is not shown as it was before', () => {
  rep.opens('ana-offer');
  labels(rep, 'ana-offer', hot);
  syncsNow(rep);
  expect(rep.opens('ana-offer')).toContain('hot lead');
  expect(held(rep.sandbox, ana.email).contact.tags).toContain('hot lead');
});
