/** Somebody who is no contact is asked about once, not each time a rep comes back to the mail. */
import { strangers } from '../../sandbox/cast';
import { colleagueAdds } from './behind-the-scenes';
import { repInEachTest } from './rep-in-each-test';

const mail = 'noor-first-contact';
const { email } = strangers.noor;

const rep = repInEachTest();

/** How many requests went to GoHighLevel meanwhile. */
const asked = (does: () => unknown): number => {
  const before = rep.requests().length;
  does();
  return rep.requests().slice(before).filter(({ what }) => what.includes('/contacts/')).length;
};

const opens = (): string => rep.opens(mail);
const unknown = 'Not in GoHighLevel yet.';

it('coming back to the mail of somebody unknown asks nothing for a minute, and then again', () => {
  expect(asked(opens)).toBeGreaterThan(0);
  rep.sandbox.world.clock.advance(50_000);
  expect(asked(opens)).toBe(0);
  expect(rep.reads()).toContain(unknown);
  rep.sandbox.world.clock.advance(11_000);
  expect(asked(opens)).toBeGreaterThan(0);
});

it('whom a colleague has added meanwhile is there with Look again', () => {
  opens();
  colleagueAdds(rep, { email, firstName: 'Noor' });
  expect(opens()).toContain(unknown);
  expect(rep.clicks('Look again')).not.toContain(unknown);
});

it('whom a colleague has added meanwhile is there by itself a minute later', () => {
  opens();
  colleagueAdds(rep, { email, firstName: 'Noor' });
  rep.sandbox.world.clock.advance(51_000);
  expect(opens()).not.toContain(unknown);
});

it('after a change of the rep’s own, as by an operation, the sender is asked about at once', () => {
  opens();
  rep.opens('ana-offer');
  rep.clicks('New note');
  rep.types({ Note: 'Wants to sell' });
  rep.clicks('Add note');
  expect(asked(opens)).toBeGreaterThan(0);
});
