/** Mail that is opened while others in the location have used up much of what GoHighLevel allows in ten seconds. */
import { customers } from '../../sandbox/cast';
import { asks } from './ask-ghl';
import { waits } from './many-contacts';
import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { labels, labelsOn, switchesOn, syncsNow } from './synced-mail';

const { ana } = customers;
const hot = 'GHL/Hot lead';

const rep = repInEachTest();

const anaId = (): string => held(rep.sandbox, ana.email).contact.id;

const othersUse = (calls: number): void => {
  for (let call = 0; call < calls; call += 1) asks(rep, { method: 'GET', path: `/contacts/${anaId()}` });
};

/** What the add-on asked about Ana when the mail was opened. */
const askedAtOpening = (mail: string): { readonly card: string; readonly asked: readonly string[] } => {
  const before = rep.requests().length;
  const card = rep.opens(mail);
  return { card, asked: rep.requests().slice(before).flatMap(({ what }) => (what.startsWith('GET /contacts/') ? [what.replace(anaId(), 'ana')] : [])) };
};

const lists = ['GET /contacts/ana/tasks', 'GET /contacts/ana/notes', 'GET /contacts/ana/appointments'];

it('what the look-up gave is read again by id while there are calls enough', () => {
  othersUse(10);
  expect(askedAtOpening('ana-offer').asked).toStrictEqual(['GET /contacts/search/duplicate', 'GET /contacts/ana', ...lists]);
});

it('and is shown as it is once they are scarce, with nothing missing', () => {
  const before = rep.sandbox.snapshot();
  const { card: usual } = askedAtOpening('ana-offer');
  rep.sandbox.restore(before);
  othersUse(40);
  const { card, asked } = askedAtOpening('ana-offer');
  expect(asked).toStrictEqual(['GET /contacts/search/duplicate', ...lists]);
  expect(card).toBe(usual);
});

it('a contact that was deleted a moment ago is not shown, though the search still finds it', () => {
  othersUse(40);
  const id = anaId();
  asks(rep, { method: 'DELETE', path: `/contacts/${id}` });
  expect(rep.opens('ana-offer')).toContain('Not in GoHighLevel yet.');
});

it('what this user changed a moment ago is shown as changed', () => {
  rep.sends({ action: 'tag.remove', contactId: anaId(), tag: 'buyer' });
  othersUse(40);
  const { card, asked } = askedAtOpening('ana-offer');
  expect(asked).toContain('GET /contacts/ana');
  expect(card).toContain('Tags | viewing booked, hot 🔥');
});

it('tags that labels are held against are read by id', () => {
  labels(rep, 'ana-offer', hot);
  switchesOn(rep);
  waits(rep, 5);
  syncsNow(rep);
  rep.sandbox.runtime.userCache.clear();
  rep.sandbox.world.clock.advance(30_000);
  asks(rep, { method: 'DELETE', path: `/contacts/${anaId()}/tags`, body: { tags: ['hot lead'] } });
  rep.sandbox.world.clock.advance(30_000);
  othersUse(40);
  const { card, asked } = askedAtOpening('ana-offer');
  expect(asked).toContain('GET /contacts/ana');
  expect(card).toContain('taken off, since the tag is gone.');
  expect(labelsOn(rep, 'ana-offer')).not.toContain(hot);
});
