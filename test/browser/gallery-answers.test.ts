import { openCard } from './a-gallery-card';
import type { GalleryCard } from './a-gallery-card';
import { describeInBrowser } from './browser-tests';

const titleOf = async ({ panel, settled }: GalleryCard): Promise<string> => {
  await settled();
  return panel.getByRole('heading', { level: 2 }).innerText();
};

describeInBrowser('What an add-on answers', (start) => {
  it('pushes, pops and updates cards', async () => {
    const card = await openCard(start, 'answers');
    const click = async (name: string): Promise<void> => {
      await card.page.getByRole('button', { name, exact: true }).click();
      await card.settled();
    };
    await click('push');
    expect(await titleOf(card)).toBe('Pushed');
    await click('push');
    await click('pop');
    expect(await titleOf(card)).toBe('Pushed');
    await click('push');
    await click('popToRoot');
    expect(await titleOf(card)).toBe('What an answer can do');
    await click('push');
    await click('popToNamedCard');
    expect(await titleOf(card)).toBe('What an answer can do');
    await click('update');
    expect(await titleOf(card)).toBe('Updated');
    await click('Open the inner card');
    expect(await titleOf(card)).toBe('Inner');
    await click('Back');
    expect(await titleOf(card)).toBe('Updated');
  });

  it('notifies in plain text', async () => {
    const { page, rep } = await openCard(start, 'answers');
    await page.getByRole('button', { name: 'Notify' }).click();
    await rep.sees('A notification, in plain text: <b>no</b> HTML.');
  });

  it('leads nowhere outside, and says where Gmail would', async () => {
    const { page, rep } = await openCard(start, 'answers');
    const opens = { 'Link of the card': 'https://example.com/card', 'Link of the answer': 'https://example.com/window', 'Whole page': 'https://example.com/page' };
    for (const [button, url] of Object.entries(opens)) {
      await page.getByRole('button', { name: button }).click();
      await rep.sees(url);
    }
    await page.getByRole('button', { name: 'Link that is refused' }).click();
    await rep.sees(/is not covered by openLinkUrlPrefixes/);
    expect(page.context().pages()).toHaveLength(1);
  });

  it('waits for a window that the add-on wants to reload after, and shows its card afresh', async () => {
    const card = await openCard(start, 'answers');
    const { page, settled } = card;
    await page.getByRole('button', { name: 'update' }).click();
    expect(await titleOf(card)).toBe('Updated');
    await page.getByRole('button', { name: 'Window, then reload' }).click();
    await settled();
    expect(await page.locator('.panel-body').getAttribute('inert')).toBe('');
    await page.getByRole('button', { name: 'It is closed' }).click();
    await page.getByText('What an answer can do').first().waitFor();
    expect(await titleOf(card)).toBe('What an answer can do');
    expect(await page.locator('.panel-body').getAttribute('inert')).toBeNull();
  });

  it('shows that it works, unless the action wants no sign of it', async () => {
    const { page, heard } = await openCard(start, 'answers');
    const seen = (button: string): Promise<boolean> =>
      page.evaluate((name) => {
        [...document.querySelectorAll<HTMLElement>('.panel .button')].find(({ textContent }) => textContent === name)?.click();
        return !document.querySelector<HTMLElement>('.panel .progress')?.hidden;
      }, button);
    expect(await seen('With a bar')).toBe(true);
    expect(await heard()).toBe('bar');
    expect(await seen('Without')).toBe(false);
    expect(await heard()).toBe('no bar');
  });

  it('shows what went wrong in the add-on', async () => {
    const { page, rep } = await openCard(start, 'answers');
    await page.getByRole('button', { name: 'Fail' }).click();
    await rep.sees(/What the add-on was asked to do cannot be done/);
    await page.getByRole('button', { name: 'Answer nonsense' }).click();
    await rep.sees(/has a type that cannot be used by the add-ons platform/);
  });
});
