import { galleryCards } from '../../sandbox/page/gallery/gallery-cards';
import { audit, buttonNames, stopsWithoutSign } from './audit';
import { describeInBrowser } from './browser-tests';
import { recordOf } from './record-of';

describeInBrowser('Without a mouse, or without seeing', (start) => {
  describe.each([['light', false], ['dark', true]])('in %s colours names every control, nests none, and can be read', (_, dark) => {
    it('at home, in the settings and on the card of a contact', async () => {
      const rep = await start({ dark });
      const hasNames = async (): Promise<void> => expect(await audit(rep.page)).toEqual([]);
      await hasNames();
      await rep.picks('Settings');
      await rep.clicks('Show more');
      await hasNames();
      await rep.opens('priya-lease');
      await hasNames();
      await rep.opens('noor-first-contact');
      await hasNames();
      await rep.clicks(/^Create contact/);
      await hasNames();
    });

    it('on forms and lists', async () => {
      const rep = await start({ dark });
      await rep.opens('priya-lease');
      for (const form of ['New task', 'New note', 'Edit Priya Nair', 'Add or remove tags', 'Show all 20 tasks']) {
        await rep.clicks(form);
        expect(await audit(rep.page)).toEqual([]);
        await rep.goesBack();
      }
    });
  });

  it('says two buttons with the same word apart', async () => {
    const rep = await start();
    await rep.opens('priya-lease');
    for (const form of [null, 'Add or remove tags', 'Show all 20 tasks']) {
      if (form !== null) await rep.clicks(form);
      const names = await buttonNames(rep.page);
      const folds = ['Show more', 'Show less'];
      expect(names.filter((name, index) => names.indexOf(name) !== index && !folds.includes(name))).toEqual([]);
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

  it('shows where the keyboard is, all over the page', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    expect(await stopsWithoutSign(rep.page, 40)).toEqual([]);
  });
});

describeInBrowser('Every widget of the gallery', (start) => {
  it.each([['light', false], ['dark', true]])('in %s colours names every control, nests none, and can be read', async (_, dark) => {
    const { page } = await start({ at: '/gallery', sandbox: { signedIn: false }, dark });
    await page.waitForFunction((count) => document.querySelectorAll('.panel .card').length === count, galleryCards.length);
    expect(await audit(page)).toEqual([]);
    await page.locator('#checked-input').getByRole('button', { name: 'Send all' }).click();
    await page.getByText('Enter a whole number.').waitFor();
    for (const menu of ['More for this contact', 'More for this card']) await page.getByRole('button', { name: menu }).click();
    await page.getByRole('combobox', { name: 'People' }).press('ArrowDown');
    await page.getByRole('option', { name: 'Ana Ruiz' }).waitFor();
    expect(await audit(page)).toEqual([]);
  });

  it('shows where the keyboard is', async () => {
    const { page } = await start({ at: '/gallery', sandbox: { signedIn: false } });
    await page.waitForFunction((count) => document.querySelectorAll('.panel .card').length === count, galleryCards.length);
    for (const name of ['decorated-text', 'buttons', 'text-input', 'selection-input', 'multi-select', 'grid', 'chip-list', 'carousel', 'card']) {
      await page.locator(`#${name} .panel-header button`).first().focus();
      expect(await stopsWithoutSign(page, 8)).toEqual([]);
    }
  });

  it('fits a phone of 360 pixels without scrolling sideways', async () => {
    const { page } = await start({ at: '/gallery', sandbox: { signedIn: false }, screen: { width: 360, height: 740 } });
    await page.waitForFunction((count) => document.querySelectorAll('.panel .card').length === count, galleryCards.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.panel-body')].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map((body) => body.parentElement?.id),
    );
    expect(wide).toEqual([]);
  });
});
