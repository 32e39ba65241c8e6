import { describeInBrowser } from './browser-tests';

const phone = { width: 390, height: 800 };

describeInBrowser('The page', (start) => {
  it('shows a mailbox, and on a mail its headers, its body and what hangs on it', async () => {
    const { page, opens } = await start();
    await page.getByText('Open a mail from the list').waitFor();
    await opens('bjorn-invoice');
    const mail = page.getByRole('main', { name: 'Mail' });
    const words = await mail.innerText();
    for (const shown of ['Invoice 2041', 'Björn Åkesson', 'to Robin Vale <robin@harbour-homes.example>', 'the invoice is attached'])
      expect(words).toContain(shown);
    await mail.getByRole('list', { name: 'Attachments' }).waitFor();
    await opens('ana-offer');
  });

  it('shows HTML mail without letting it run or load anything', async () => {
    const { page, opens } = await start();
    await opens('html-only');
    await page.frameLocator('iframe[title="Message"]').getByText('Doors & windows').waitFor();
    expect(await page.title()).toBe('Gmail sandbox');
  });

  it('has every tab of the drawer in sight on a phone', async () => {
    const { page } = await start({ screen: phone });
    const boxes = await Promise.all((await page.locator('.drawer-tabs > button').all()).map((tab) => tab.boundingBox()));
    const shown = boxes.filter((box) => box !== null);
    expect(shown.length).toBeGreaterThanOrEqual(5);
    for (const { x, width } of shown) expect(x + width).toBeLessThanOrEqual(phone.width);
  });

  it('finds mail by its words', async () => {
    const { page } = await start();
    await page.getByRole('searchbox').fill('orchard plot');
    expect(await page.getByRole('list', { name: 'Conversations' }).getByRole('button').count()).toBe(1);
    await page.getByRole('searchbox').fill('no such words');
    await page.getByText('No mail has these words.').waitFor();
  });

  it('shows another message of a conversation to the add-on when it is unfolded', async () => {
    const { page, sandbox, opens } = await start();
    const thread = sandbox()
      .mailbox.list()
      .find(({ count }) => count > 2);
    const [oldest, ...others] = sandbox().mailbox.thread(thread!.threadId);
    await opens(others.at(-1)!.origin);
    await opens(oldest!.origin);
    expect(sandbox().openMessageId()).toBe(oldest!.id);
    expect(await page.locator('.message').count()).toBe(thread!.count);
  });

  it('shows the mail that was chosen last, however fast one clicks', async () => {
    const { page, sandbox, sees, doesNotSee } = await start();
    const line = (mail: string) => page.locator(`[data-thread="${sandbox().mailbox.findByName(mail).threadId}"]`);
    await line('ana-offer').click();
    await line('bjorn-invoice').click();
    await page.getByRole('heading', { name: /^Invoice 2041/ }).waitFor();
    await sees(/bjorn\.akesson@fjord-timber\.example/);
    await doesNotSee('Ana Ruiz');
  });

  it('folds everything again for another mail', async () => {
    const { clicks, opens, page } = await start();
    await opens('ana-offer');
    await clicks('Show more');
    await page.locator('.panel').getByRole('button', { name: 'Show less' }).waitFor();
    await opens('bjorn-invoice');
    expect(await page.locator('.panel').getByRole('button', { name: 'Show less' }).count()).toBe(0);
  });

  it('keeps the open mail when it is loaded again, and closes it on the way back', async () => {
    const { page, sees, opens } = await start();
    await opens('ana-offer');
    await page.reload();
    await sees('Ana Ruiz');
    await page.goBack();
    await page.getByText('Open a mail from the list').waitFor();
  });

  it('can be used from the keyboard alone', async () => {
    const { page, sees } = await start();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.getByRole('searchbox').press('Tab');
    expect(await focused()).toContain('Offer for the orchard plot');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await sees('Ana Ruiz');
    await page.locator('.panel').getByRole('button', { name: 'New task' }).press('Enter');
    await sees('What is to be done');
    expect(await focused()).toBe('New task');
    await page.locator('.panel').getByRole('button', { name: 'Back', exact: true }).press('Enter');
    await sees('Call about the second viewing');
    expect(await focused()).toBe('New task');
    await page.getByRole('button', { name: 'Time', exact: true }).press('Enter');
    await page.getByRole('region', { name: 'Time' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Time');
  });

  it('shows one pane at a time on a phone', async () => {
    const { page, opens, sees } = await start({ screen: phone });
    await opens('ana-offer');
    expect(await page.locator('.panel').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Add-on', exact: true }).click();
    await sees('Ana Ruiz');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });

  it('is dark for those who like it dark', async () => {
    const { page, opens } = await start({ dark: true });
    await opens('ana-offer');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(17, 20, 24)');
  });

  it('writes mail to nobody, but shows the add-on who it is for', async () => {
    const { page, sees } = await start();
    await page.getByRole('button', { name: 'Compose' }).click();
    await page.getByLabel('To', { exact: true }).fill('ana.ruiz@orchard-labs.example, noor@dewit-interiors.example');
    await page.getByRole('button', { name: 'People in this draft' }).click();
    await sees('ana.ruiz@orchard-labs.example');
    await sees('noor@dewit-interiors.example');
  });
});
