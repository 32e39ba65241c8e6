/** The page on which users of a script of their own choose how often it runs. */
import type { Frame } from 'playwright-core';
import { audit } from './audit';
import { describeInBrowser } from './browser-tests';
import type { Rep } from './rep';

/** Opens the web app from the drawer. Answers the page in its frame. */
const opensScript = async (rep: Rep): Promise<Frame> => {
  const time = await rep.looksAt('Time');
  const opening = rep.page.context().waitForEvent('page');
  await time.getByRole('link', { name: 'Open the script as a web app' }).click();
  const frame = (await opening).frameLocator('iframe');
  await frame.getByRole('heading', { name: 'How often GoHighLevel in Gmail runs by itself' }).waitFor();
  const found = (await opening).frames().at(-1);
  if (!found) throw new Error('The web app has no frame.');
  return found;
};

const triggersOf = (rep: Rep) => rep.sandbox().runtime.triggers().map(({ functionName }) => functionName);

describeInBrowser('A script of one’s own', (start) => {
  it('is let run every five minutes, and is told what that costs', async () => {
    const rep = await start();
    const script = await opensScript(rep);
    expect(await script.getByRole('status').textContent()).toContain('It runs once an hour, by the add-on’s trigger.');
    await script.getByText('288 runs a day, about 8 minutes in all').waitFor();
    await script.getByRole('radio', { name: /^Every 5 minutes/ }).check();
    await script.getByRole('button', { name: 'Save' }).click();
    await script.getByText('Saved. It runs every 5 minutes. Last seen just now.').waitFor();
    expect(triggersOf(rep)).toEqual(['onOften']);
    await script.getByRole('radio', { name: /^Once an hour/ }).check();
    await script.getByRole('button', { name: 'Save' }).click();
    await script.getByText('Saved. It runs once an hour').waitFor();
    expect(triggersOf(rep)).toEqual([]);
  });

  it('needs no mouse', async () => {
    const rep = await start();
    const script = await opensScript(rep);
    const { keyboard } = script.page();
    await script.getByRole('radio', { name: /^Once an hour/ }).focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await script.getByText('Saved. It runs every 15 minutes.').waitFor();
    expect(await script.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('15');
    expect(triggersOf(rep)).toEqual(['onOften']);
  });

  it('keeps the choice when Google does not answer', async () => {
    const rep = await start();
    const script = await opensScript(rep);
    await script.page().route('**/web-app/call', (route) => route.fulfill({ json: { value: null, error: 'NetworkError: Connection failure' } }));
    await script.getByRole('radio', { name: /^Every minute/ }).check();
    await script.getByRole('button', { name: 'Save' }).click();
    await script.getByText('Google did not answer').waitFor();
    expect(await script.getByRole('radio', { name: /^Every minute/ }).isChecked()).toBe(true);
    await script.page().unroute('**/web-app/call');
    await script.page().close();
  });

  it('runs in a frame that reaches nothing of the sandbox', async () => {
    const script = await opensScript(await start());
    expect(await script.evaluate(() => origin)).toBe('null');
  });

  describe.each([['a desktop', 1280, false], ['a phone', 360, true]])('on %s', (_, width, dark) => {
    it('fits, and names every control', async () => {
      const rep = await start({ dark, screen: { width: 1280, height: 800 } });
      const script = await opensScript(rep);
      await script.page().setViewportSize({ width, height: 800 });
      expect(await audit(script)).toEqual([]);
      expect(await script.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const small = await script.evaluate(() => [...document.querySelectorAll('label, button')].filter((node) => node.getBoundingClientRect().height < 44).length);
      expect(small).toBe(0);
    });
  });
});
