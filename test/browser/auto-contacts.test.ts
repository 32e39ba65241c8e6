import { strangers } from '../../sandbox/cast';
import { labels } from '../journeys/synced-mail';
import { describeInBrowser } from './browser-tests';
import type { Rep } from './rep';

const { noor, sora } = strangers;

const has = (rep: Rep): readonly boolean[] =>
  [noor, sora].map(({ email }) => rep.sandbox().ghl.records.contacts().some((contact) => contact.email === email));

const goesThere = async (rep: Rep): Promise<void> => {
  await rep.clicks('Settings');
  await rep.clicks('Create contacts from mail by themselves');
};

/** Looks at what the label's mail would do, whoever was answered. */
const looks = async (rep: Rep): Promise<void> => {
  await rep.types('Label', 'Leads');
  await rep.clicks('See which contacts would be created');
};

const fits = (rep: Rep): Promise<boolean> =>
  rep.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.panel *')].every((node) => !node.checkVisibility() || node.getBoundingClientRect().right <= innerWidth + 1));

const sizes = [['a desktop', { width: 1280, height: 800 }], ['a phone', { width: 360, height: 740 }]] as const;

describeInBrowser('Contacts from mail', (start) => {
  const begins = async (screen: (typeof sizes)[number][1]): Promise<Rep> => {
    const rep = await start({ screen });
    for (const mail of ['noor-first-contact', 'sora-garden', 'ana-offer']) labels({ sandbox: rep.sandbox() }, mail, 'Leads');
    if (screen.width < 600) await rep.page.getByRole('button', { name: 'Add-on', exact: true }).click();
    return rep;
  };

  it.each(sizes)('on %s are created after a preview, not more than a day’s number, and taken back', async (_, screen) => {
    const rep = await begins(screen);
    await goesThere(rep);
    await looks(rep);
    await rep.sees('3 threads, of which only those you replied to count: 0 contacts would be created');
    await rep.sees('Nobody now.');
    await rep.goesBack();
    await rep.ticks('Only mail that I replied to');
    await rep.types('At most … a day', '1');
    await looks(rep);
    await rep.sees('3 threads: 2 contacts would be created, 1 person is in GoHighLevel already.');
    await rep.sees(noor.email);
    expect([has(rep), await fits(rep)]).toEqual([[false, false], true]);
    await rep.clicks('Switch contacts from mail on');
    await rep.sees('It begins in a minute or two.');

    rep.sandbox().runtime.advance(5 * 60_000);
    expect(has(rep).filter(Boolean)).toHaveLength(1);
    await rep.goesBack();
    await goesThere(rep);
    await rep.sees(/1 of 1 created today/);
    expect(await fits(rep)).toBe(true);
    await rep.clicks(/^Undo: 1 contact, /);
    await rep.sees('Delete 1 contact?');
    await rep.clicks('Delete');
    await rep.sees('1 contact deleted.');
    expect(has(rep)).toEqual([false, false]);
    await rep.clicks('Switch contacts from mail off');
    await rep.sees('Switched off. The contacts that were created stay.');
  });

  it('are nobody of a domain that is blocked', async () => {
    const rep = await begins(sizes[0][1]);
    await goesThere(rep);
    await rep.ticks('Only mail that I replied to');
    await rep.types('Never from these domains', 'dewit-interiors.example');
    await looks(rep);
    await rep.sees(sora.email);
    await rep.doesNotSee(noor.email);
    await rep.clicks('Switch contacts from mail on');
    rep.sandbox().runtime.advance(5 * 60_000);
    expect(has(rep)).toEqual([false, true]);
  });
});
