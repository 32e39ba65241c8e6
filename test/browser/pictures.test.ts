import { labels } from '../journeys/synced-mail';
import { agree } from './agree';
import { describeInBrowser } from './browser-tests';
import { pictureOfCard } from './card-picture';
import type { Rep } from './rep';

/** Cards of the gallery side by side, in one picture. */
const gallery: Readonly<Record<string, readonly string[]>> = {
  'gallery-shown': ['text-paragraph', 'decorated-text', 'buttons', 'icons'],
  'gallery-filled-in': ['text-input', 'checked-input', 'selection-input', 'multi-select'],
  'gallery-arranged': ['grid', 'columns', 'carousel', 'chip-list'],
};

/** What the add-on was handed would lie over the cards. */
const withoutEvent = ({ page }: Rep): Promise<unknown> => page.addStyleTag({ content: '.gallery-event { display: none; }' });

/** Emoji are avoided: what they look like depends on the machine. */
describeInBrowser('Pictures for the documentation', (start) => {
  it('shows the sandbox as a whole', async () => {
    const rep = await start();
    await rep.opens('tomas-roof');
    await rep.clicks('New task');
    await rep.clicks('Add task');
    await rep.sees('Task added.');
    await rep.picture('sandbox');
    await rep.page.getByRole('button', { name: 'Dismiss' }).click();
    await rep.looksAt('Requests');
    await rep.picture('sandbox-requests');
  });

  it('shows it in the dark, and on a phone', async () => {
    const night = await start({ dark: true });
    await night.opens('tomas-roof');
    await night.sees('Ó Briain Builders');
    await night.picture('sandbox-dark');
    const phone = await start({ screen: { width: 390, height: 844 } });
    await phone.opens('priya-lease');
    await phone.page.getByRole('button', { name: 'Add-on', exact: true }).click();
    await phone.sees('Priya Nair');
    await phone.picture('sandbox-phone');
  });

  it('shows the work on a contact', async () => {
    const rep = await start();
    await pictureOfCard(rep, 'home');
    await rep.picks('Settings');
    await pictureOfCard(rep, 'settings');

    await rep.opens('tomas-roof');
    await rep.clicks('New task');
    await pictureOfCard(rep, 'task-form');
    await rep.clicks('Add task');
    await rep.sees('Task added.');
    await pictureOfCard(rep, 'contact');
    await rep.clicks('New note');
    await rep.types('Note', 'Would like the roof done before the first frost.');
    await pictureOfCard(rep, 'note-form');
    await rep.clicks('Add note');
    await rep.clicks('Add or remove tags');
    await pictureOfCard(rep, 'tags');
    await rep.goesBack();
    await rep.picks('Recent changes');
    await pictureOfCard(rep, 'recent-changes');
  });

  it('shows the page of a script of one’s own', async () => {
    const rep = await start();
    labels({ sandbox: rep.sandbox() }, 'ana-offer', 'GHL/Hot lead');
    await rep.clicks('Labels and tags');
    await rep.clicks('See what would happen');
    await rep.clicks('Switch labels and tags on');
    await rep.page.goto(new URL('/macros/s/own/exec', rep.page.url()).href);
    const script = rep.page.frameLocator('iframe');
    await script.getByRole('radio', { name: /^Every 5 minutes/ }).check();
    await script.getByRole('button', { name: 'Save' }).click();
    await script.getByText('Saved.').waitFor();
    await rep.picture('own-script');
  });

  it('shows labels and tags', async () => {
    const rep = await start();
    const behind = { sandbox: rep.sandbox() };
    labels(behind, 'ana-offer', 'GHL/Hot lead');
    labels(behind, 'tomas-roof', 'GHL/Builder');
    await rep.clicks('Labels and tags');
    await rep.clicks('See what would happen');
    await pictureOfCard(rep, 'labels-preview');
    await rep.clicks('Switch labels and tags on');
    await rep.page.getByRole('button', { name: 'Dismiss' }).click();
    await rep.opens('ana-offer');
    await rep.clicks('Label and tag');
    await pictureOfCard(rep, 'label-and-tag');
  });

  it('shows the people on a mail', async () => {
    const rep = await start();
    await rep.opens('three-people');
    await rep.picture('people', '.panel .card-section:has-text("Also on this mail")');
    await rep.opens('noor-first-contact');
    await pictureOfCard(rep, 'unknown-sender');
    await rep.clicks(/^Create contact/);
    await pictureOfCard(rep, 'create-contact');
    rep.sandbox().network.setOffline(true);
    await rep.opens('bjorn-invoice');
    await pictureOfCard(rep, 'offline');
  });

  it('shows the ways to sign in', async () => {
    const rep = await start({ sandbox: { signedIn: false } });
    await pictureOfCard(rep, 'sign-in');
    await agree(rep, /^The whole agency/);
    await rep.clicks('I have signed in: go on');
    await pictureOfCard(rep, 'choose-location');
    await rep.clicks(/^Harbour Homes(?! Rentals)/);
    await rep.opens('duplicate-lee');
    await pictureOfCard(rep, 'choose-contact');
  });

  it('shows a connection that may only read', async () => {
    const rep = await start({ sandbox: { signedIn: false } });
    const { readOnlyToken, locationId } = rep.sandbox().ghl.credentials;
    await rep.clicks('Use a token');
    await pictureOfCard(rep, 'token-form');
    await rep.types('Token', readOnlyToken);
    await rep.types('Location id', locationId);
    await rep.clicks('Sign in');
    await rep.opens('tomas-roof');
    await pictureOfCard(rep, 'read-only');
  });

  it.each(Object.entries(gallery))('shows the widgets: %s', async (name, cards) => {
    const rep = await start({ at: `/gallery/${cards.join(',')}`, sandbox: { signedIn: false }, screen: { width: 1440, height: 900 } });
    await rep.page.locator('.gallery .card').nth(cards.length - 1).waitFor();
    await withoutEvent(rep);
    await rep.picture(name, '.gallery');
  });

  it('shows the widgets in the dark, and on a phone with a list open', async () => {
    const wide = { width: 1440, height: 900 };
    const night = await start({ at: '/gallery/decorated-text,buttons,selection-input,card', sandbox: { signedIn: false }, screen: wide, dark: true });
    await night.page.locator('.gallery .card').nth(3).waitFor();
    await withoutEvent(night);
    await night.picture('gallery-dark', '.gallery');
    const phone = await start({ at: '/gallery/multi-select', sandbox: { signedIn: false }, screen: { width: 360, height: 780 } });
    await phone.page.getByRole('combobox', { name: 'People' }).press('ArrowDown');
    await phone.page.getByRole('option', { name: /^Ana/ }).waitFor();
    await phone.picture('gallery-phone');
  });
});
