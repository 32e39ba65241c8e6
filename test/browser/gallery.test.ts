import { openCard } from './a-gallery-card';
import { describeInBrowser } from './browser-tests';

describeInBrowser('What shows something', (start) => {
  it('lets nothing through of a text but the little HTML that cards have', async () => {
    const { page } = await openCard(start, 'text-paragraph');
    const texts = page.locator('.text-paragraph');
    const strange = texts.filter({ hasText: 'script' });
    expect(await strange.innerText()).toBe('<script>alert(1)</script> <img src=x onerror=alert(1)> no link');
    expect(await strange.locator('script, img, a').count()).toBe(0);
    expect(await texts.locator('a').first().getAttribute('href')).toBe('https://example.com/a?b=1&c=2');
  });

  it('folds a long text after so many lines, and a short one not', async () => {
    const { page } = await openCard(start, 'text-paragraph');
    const long = page.getByText('Line 1 of a text');
    const height = (): Promise<number> => long.evaluate(({ clientHeight }) => clientHeight);
    expect(await height()).toBe(40);
    await page.getByRole('button', { name: 'Read more' }).click();
    expect(await height()).toBe(120);
    await page.getByRole('button', { name: 'Read less' }).click();
    expect(await height()).toBe(40);
    expect(await page.getByRole('button', { name: /^Read/ }).count()).toBe(1);
  });

  it('shows a decorated text with its labels, icons and control, and hears a click on each', async () => {
    const { page, heard } = await openCard(start, 'decorated-text');
    for (const icon of ['Phone', 'E-mail', 'Ana', 'Customer', 'Done']) await page.getByRole('img', { name: icon, exact: true }).waitFor();
    await page.getByRole('button', { name: /^The whole line/ }).click();
    expect(await heard()).toBe('line');
    await page.getByRole('button', { name: 'Undo the change' }).click();
    expect(await heard()).toBe('undo');
    await page.getByRole('switch', { name: 'A switch', exact: true }).uncheck();
    expect(await heard()).toBe('switched');
    await page.getByRole('checkbox', { name: 'A box' }).check();
    expect(await heard()).toBe('ticked');
  });

  it('opens a link inside a text that is a button, and not the button', async () => {
    const { page, rep, event } = await openCard(start, 'decorated-text');
    await page.getByRole('link', { name: 'a link' }).click();
    await rep.sees('https://example.com/inner');
    expect(await event()).toBeNull();
  });

  it('draws each icon that Google knows by name, and a letter for a Material icon that it cannot draw', async () => {
    const { page, heard } = await openCard(start, 'icons');
    await page.getByRole('button', { name: 'flight departure' }).click();
    expect(await heard()).toBe('FLIGHT_DEPARTURE');
    expect(await page.getByRole('button', { name: 'Quick phrases' }).locator('text').textContent()).toBe('Q');
  });

  it('hears a click on a picture, loads none from outside, and says what is there', async () => {
    const { page, heard } = await openCard(start, 'image');
    await page.getByRole('button', { name: 'Hills in the sun' }).click();
    expect(await heard()).toBe('picture');
    await page.getByRole('img', { name: 'A logo from outside' }).waitFor();
  });

  it('shows a widget that it does not know as a box with its name', async () => {
    const { page } = await openCard(start, 'unknown');
    expect(await page.locator('.unknown-widget strong').allInnerTexts()).toEqual([
      'The sandbox cannot draw this widget: hologram',
      'The sandbox cannot draw this widget: it is empty',
    ]);
  });

  it('leaves out the section that crosses a hundred widgets, and all after it', async () => {
    const { panel } = await openCard(start, 'too-large');
    expect(await panel.locator('.card-section h3').allInnerTexts()).toEqual(['98 widgets']);
  });
});

describeInBrowser('What is clicked on', (start) => {
  it('hears every style of button, and none that is disabled', async () => {
    const { page, heard } = await openCard(start, 'buttons');
    for (const style of ['No style', 'Outlined', 'Filled', 'Tonal', 'Borderless', 'Text', 'Painted']) {
      await page.getByRole('button', { name: style, exact: true }).click();
      expect(await heard()).toBe(style.toLowerCase());
    }
    expect(await page.locator('.panel .button:disabled').count()).toBe(4);
    await page.getByRole('button', { name: 'Write a mail filled', exact: true }).click();
    expect(await heard()).toBe('mail FILLED');
  });

  it('opens the menu of a button', async () => {
    const { page, heard, rep } = await openCard(start, 'buttons');
    await page.getByRole('button', { name: 'More for this contact' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click({ force: true });
    expect(await heard()).toBeUndefined();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    expect(await heard()).toBe('edit');
    await page.getByRole('button', { name: 'Icon with a menu' }).click();
    await page.getByRole('menuitem', { name: 'Open elsewhere' }).click();
    await rep.sees('https://example.com/elsewhere');
  });

  it('tells which item of a grid was clicked', async () => {
    const { page, event } = await openCard(start, 'grid');
    await page.getByRole('button', { name: '4:3, With a frame' }).click();
    expect((await event())?.commonEventObject.parameters).toEqual({ does: 'grid', grid_item_identifier: 'rectangle', grid_item_index: '2' });
  });

  it('hears chips, the buttons of columns and of a carousel', async () => {
    const chips = await openCard(start, 'chip-list');
    await chips.page.getByRole('button', { name: 'Add a tag' }).click();
    expect(await chips.heard()).toBe('add');
    await chips.page.getByRole('button', { name: 'Saturday' }).click();
    expect(await chips.heard()).toBe('Saturday');

    await chips.page.goto(chips.page.url().replace('chip-list', 'columns'));
    expect(await chips.page.locator('.columns-widget').last().innerText()).toMatch(/^First\s+Second$/);
    await chips.page.getByRole('button', { name: 'Small' }).click();
    expect(await chips.heard()).toBe('small');

    await chips.page.goto(chips.page.url().replace('columns', 'carousel'));
    await chips.page.getByRole('button', { name: 'Next card' }).click();
    await chips.page.getByText('2 of 3').waitFor();
    await chips.page.getByRole('button', { name: 'Show Orchard' }).click();
    expect(await chips.heard()).toBe('Orchard');
  });

  it('shows the header, the menu and the footer of a card', async () => {
    const { page, heard, rep } = await openCard(start, 'card');
    await page.getByRole('img', { name: 'A face' }).waitFor();
    await page.getByRole('button', { name: 'More for this card' }).click();
    await page.getByRole('menuitem', { name: 'Refresh' }).click();
    expect(await heard()).toBe('refresh');
    for (const button of ['Cancel', 'Save']) {
      await page.getByRole('button', { name: button }).click();
      expect(await heard()).toBe(button.toLowerCase());
    }
    await page.getByRole('button', { name: 'More of Gallery' }).click();
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    await rep.sees('Settings');
  });

  it('folds sections, with the card’s own buttons where it has some', async () => {
    const { page } = await openCard(start, 'collapsible-section');
    await page.getByRole('button', { name: 'All details' }).click();
    await page.getByText('Line 3').waitFor();
    await page.getByRole('button', { name: 'Fewer details' }).click();
    await page.getByText('Line 3').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Show more' }).first().click();
    await page.getByText('Seen after “Show more”').waitFor();
  });

  it('lets a contextual card peek in below the homepage, and the way back lead there again', async () => {
    const { page, panel } = await openCard(start, 'peek-card');
    const title = (): Promise<string> => panel.getByRole('heading', { level: 2 }).innerText();
    expect(await title()).toBe('Home');
    await page.getByRole('button', { name: 'Open About this mail' }).click();
    await page.getByText('Of the mail').waitFor();
    expect(await title()).toBe('The contextual card');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Open About this mail' }).waitFor();
    expect(await title()).toBe('Home');
  });
});
