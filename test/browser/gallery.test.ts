import { describeInBrowser } from './browser-tests';
import type { Rep } from './rep';

/** What the gallery wrote down about the last click. */
const happened = async ({
  page,
}: Rep): Promise<{ onClick: { action?: { parameters: { key: string; value: string }[] } }; form: Record<string, unknown> }> =>
  JSON.parse(await page.locator('.gallery-happened').innerText());

const actionOf = async (rep: Rep): Promise<string | undefined> => (await happened(rep)).onClick.action?.parameters[0]?.value;

const gallery = { at: '/gallery', screen: { width: 1200, height: 1300 } } as const;

describeInBrowser('The gallery of widgets', (start) => {
  it('draws every kind of widget, and shows the one it cannot draw', async () => {
    const rep = await start(gallery);
    const words = await rep.page.locator('.gallery').innerText();
    for (const shown of ['Bold', 'Phone', 'With a switch', 'Details', 'Choices', 'Painted', 'hologram']) expect(words).toContain(shown);
    await rep.picture('widgets');
  });

  it('lets nothing through of a text but the little HTML that cards have', async () => {
    const { page } = await start(gallery);
    const text = page.locator('.text-paragraph').nth(1);
    expect(await text.innerText()).toBe('<script>alert(1)</script> <img src=x onerror=alert(1)> no link');
    expect(await text.locator('script, img, a').count()).toBe(0);
    expect(await page.locator('.text-paragraph').first().locator('a').getAttribute('href')).toBe('https://example.com/a?b=1&c=2');
  });

  it('sends along everything that is filled in on the card', async () => {
    const rep = await start(gallery);
    const { page } = rep;
    await page.getByLabel('Title').fill('Call Björn');
    await page.getByLabel('Tag').fill('buyer');
    await page.getByLabel('Due').fill('2026-02-01T09:30');
    await page.getByLabel('Day').fill('');
    await page.getByLabel('Two').check();
    await page.getByLabel('Right').check();
    await page.getByRole('switch', { name: 'On', exact: true }).uncheck();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await happened(rep)).toEqual({
      onClick: { action: { function: 'onCardAction', parameters: [{ key: 'action', value: 'save' }] } },
      form: {
        title: ['Call Björn'],
        tag: ['buyer'],
        body: ['Two\nlines'],
        // Half past nine at six hours behind UTC, as the card says.
        due: { msSinceEpoch: String(Date.parse('2026-02-01T15:30:00Z')), hasDate: true, hasTime: true },
        day: [],
        time: { msSinceEpoch: '34200000', hasDate: false, hasTime: true },
        who: ['u1'],
        boxes: ['1', '2'],
        radio: ['r'],
        switches: [],
      },
    });
  });

  it('works without a mouse', async () => {
    const rep = await start(gallery);
    const { page } = rep;
    await page.getByRole('button', { name: /goes on in the next/ }).press('Enter');
    expect(await actionOf(rep)).toBe('wrapped');
    await page.getByRole('switch', { name: 'With a switch' }).press(' ');
    expect(await actionOf(rep)).toBe('switched');
    await page.getByRole('button', { name: 'Show more' }).press('Enter');
    await page.getByText('Seen after “Show more”').waitFor();

    const menu = page.getByRole('button', { name: 'More for this card' });
    await menu.press('Enter');
    await page.keyboard.press('Escape');
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    await menu.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await actionOf(rep)).toBe('settings');
  });

  it('keeps the keyboard where it was when the card is drawn anew, and what is unfolded', async () => {
    const { page } = await start(gallery);
    await page.getByRole('button', { name: 'Show more' }).click();
    const box = page.getByRole('checkbox', { name: 'With a box' });
    await box.press(' ');
    expect(await box.isChecked()).toBe(true);
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByText('Seen after “Show more”').waitFor();
  });

  it('leads nowhere outside, and says where Gmail would', async () => {
    const rep = await start(gallery);
    await rep.page.getByRole('button', { name: 'A link' }).click();
    await rep.sees('https://example.com/');
    expect(rep.page.context().pages()).toHaveLength(1);
  });
});
