import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser-tests';
import { recordOf } from './record-of';

/** Every control that a screen reader could not name, as it is written in the page. */
const nameless = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const words = (ids: string | null): string => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('');
    const labels = (node: Element): string => ('labels' in node ? [...((node.labels ?? []) as NodeListOf<Element>)].map(({ textContent }) => textContent).join('') : '');
    const own = (node: Element): string => (node.matches('input, select, textarea') ? '' : (node.textContent ?? ''));
    const nameOf = (node: Element): string => [node.getAttribute('aria-label'), words(node.getAttribute('aria-labelledby')), labels(node), own(node)].join('').trim();
    const pictures = [...document.querySelectorAll('img, [role="img"]')].filter((node) => !node.hasAttribute('alt') && !node.getAttribute('aria-label'));
    const controls = [...document.querySelectorAll('button, a, input:not([type="hidden"]), select, textarea, [role="button"], [role="menuitem"]')];
    return [...controls.filter((node) => nameOf(node) === ''), ...pictures].map(({ outerHTML }) => outerHTML);
  });

describeInBrowser('Without a mouse, or without seeing', (start) => {
  it('gives every control on every kind of card a name', async () => {
    const rep = await start();
    const hasNames = async (): Promise<void> => expect(await nameless(rep.page)).toEqual([]);
    await hasNames();
    await rep.picks('Settings');
    await rep.clicks('Show more');
    await hasNames();
    await rep.opens('priya-lease');
    await hasNames();
    for (const form of ['New task', 'New note', 'Edit Priya Nair', 'Add or remove tags', 'Show all 20 tasks']) {
      await rep.clicks(form);
      await hasNames();
      await rep.goesBack();
    }
    await rep.opens('noor-first-contact');
    await hasNames();
    await rep.clicks(/^Create contact/);
    await hasNames();
  });

  it('says two buttons with the same word apart', async () => {
    const rep = await start();
    await rep.opens('priya-lease');
    for (const form of [null, 'Add or remove tags', 'Show all 20 tasks']) {
      if (form !== null) await rep.clicks(form);
      const names = await rep.page.locator('.panel').getByRole('button').evaluateAll((buttons) => buttons.map((node) => node.getAttribute('aria-label') ?? node.textContent));
      const folds = ['Show more', 'Show less'];
      expect(names.filter((name, index) => names.indexOf(name) !== index && !folds.includes(name ?? ''))).toEqual([]);
      if (form !== null) await rep.goesBack();
    }
  });

  it('makes a task with the keyboard alone', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    const { keyboard } = rep.page;
    const nowAt = (): Promise<string> =>
      rep.page.evaluate(() => {
        const node = document.activeElement as HTMLInputElement | null;
        return node?.labels?.[0]?.textContent ?? node?.getAttribute('aria-label') ?? node?.textContent ?? '';
      });
    const goesTo = async (name: string): Promise<void> => {
      for (let tabs = 0; tabs < 60; tabs += 1) {
        if ((await nowAt()) === name) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Sixty presses of Tab did not lead to "${name}".`);
    };
    await rep.page.locator('.panel').getByRole('button', { name: 'Open this contact in GoHighLevel' }).focus();
    await goesTo('New task');
    await keyboard.press('Enter');
    await rep.sees('What is to be done');
    await goesTo('What is to be done');
    await keyboard.press('Control+A');
    await keyboard.type('Send the survey');
    await goesTo('Add task');
    await keyboard.press('Space');
    await rep.sees('Task added.');
    expect(recordOf(rep, 'ana.ruiz@orchard-labs.example')?.tasks.map(({ title }) => title)).toContain('Send the survey');
  });
});
