import type { Page } from 'playwright-core';
import { openCard } from './a-gallery-card';
import { describeInBrowser } from './browser-tests';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

describeInBrowser('Widgets without a mouse', (start) => {
  it('menus: arrow keys, Enter, and Escape back to the button', async () => {
    const { page, heard } = await openCard(start, 'card');
    const menu = page.getByRole('button', { name: 'More for this card' });
    await menu.press('Enter');
    expect(await focused(page)).toBe('Refresh');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Help');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Refresh');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('More for this card');
    await menu.press('Enter');
    await page.keyboard.press('Enter');
    expect(await heard()).toBe('refresh');
  });

  it('chips: one stop of the Tab key, arrow keys from there, past the disabled one', async () => {
    const { page, heard } = await openCard(start, 'chip-list');
    await page.getByRole('button', { name: 'buyer' }).focus();
    for (const [key, chip] of [['ArrowRight', 'vip'], ['ArrowRight', 'viewing booked'], ['ArrowLeft', 'vip'], ['Home', 'buyer'], ['Tab', 'Monday'], ['End', 'Saturday']] as const) {
      await page.keyboard.press(key);
      expect(await focused(page)).toBe(chip);
    }
    await page.keyboard.press('Enter');
    expect(await heard()).toBe('Saturday');
  });

  it('carousels: the arrow keys go from card to card', async () => {
    const { page } = await openCard(start, 'carousel');
    await page.locator('.track').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('2 of 3').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('1 of 3').waitFor();
    expect(await page.getByRole('button', { name: 'Previous card' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('menus of several: arrow keys, Enter, Escape, and Backspace takes the last one away', async () => {
    const { page } = await openCard(start, 'multi-select');
    const people = page.getByRole('combobox', { name: 'People' });
    await people.press('ArrowDown');
    await page.getByRole('option', { name: /^Ana/ }).waitFor();
    expect(await people.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowUp');
    const last = page.getByRole('option', { name: /^Priya/ });
    expect(await last.getAttribute('aria-selected')).toBe('true');
    expect(await people.getAttribute('aria-activedescendant')).toBe(await last.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await people.getAttribute('aria-expanded')).toBe('false');
    await people.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('list', { name: 'People chosen' }).getByRole('listitem').allInnerTexts()).toEqual(['Björn Åkesson', 'Ana Ruiz']);
    await page.keyboard.press('Backspace');
    expect(await page.getByRole('list', { name: 'People chosen' }).getByRole('listitem').allInnerTexts()).toEqual(['Björn Åkesson']);
  });

  it('keeps the keyboard where it was when the card is drawn anew, and what is unfolded', async () => {
    const { page, settled } = await openCard(start, 'decorated-text');
    const box = page.getByRole('checkbox', { name: 'A box' });
    await box.press(' ');
    await settled();
    expect(await box.isChecked()).toBe(true);
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: /^The whole line/ }).press('Enter');
    await settled();
    expect(await page.getByRole('button', { name: /^The whole line/ }).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('chooses between light and dark, and remembers it', async () => {
    const { page } = await openCard(start, 'divider');
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const toggle = page.getByRole('button', { name: 'Dark colours' });
    const light = await ground();
    await toggle.press('Enter');
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    expect(await ground()).not.toBe(light);
    await page.reload();
    await page.getByText('Between two texts').waitFor();
    expect(await ground()).not.toBe(light);
    await toggle.click();
    expect(await ground()).toBe(light);
  });

  it('has a way from the mailbox to every card, and says when there is none of a name', async () => {
    const { page } = await openCard(start, 'divider');
    await page.goto(new URL('/', page.url()).href);
    await page.getByRole('link', { name: 'Widgets' }).click();
    await page.getByRole('link', { name: 'Chip list' }).click();
    // The page that is left has all cards.
    await page.waitForURL('**/gallery/chip-list');
    expect(await page.locator('.panel').count()).toBe(1);
    await page.getByRole('link', { name: 'Mailbox' }).click();
    await page.getByRole('searchbox').waitFor();
    await page.goto(new URL('/gallery/hologram', page.url()).href);
    await page.getByText('The gallery has no card named hologram.').waitFor();
  });
});
