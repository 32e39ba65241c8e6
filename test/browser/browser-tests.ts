import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from './chromium';
import { startRep } from './rep';
import type { Rep, RepOptions } from './rep';

const flags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  // No test leaves this machine, whatever a page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const missing = 'No browser: on this system the browser tests need an installed Chrome. Install it, or set CHROME_PATH.';

/**
 * A group of tests with a browser. `start` gives each test a rep of its own: a fresh sandbox behind a server on a free
 * port, and a fresh browser profile. A test fails when the page logged an error or a request of it failed.
 */
export const describeInBrowser = (title: string, tests: (start: (options?: RepOptions) => Promise<Rep>) => void): void => {
  const find = findBrowser();
  if (find === null && !process.env['CI']) {
    console.warn(`${title}: skipped. ${missing}`);
    describe.skip(title, () => tests(() => Promise.reject(new Error(missing))));
    return;
  }
  describe(title, () => {
    let browser: Browser | null = null;
    let reps: readonly Rep[] = [];

    beforeAll(async () => {
      if (find === null) throw new Error(missing);
      const { executablePath, env } = find();
      browser = await chromium.launch({ executablePath, args: [...flags], env: { ...process.env, ...env } });
    });

    afterEach(async () => {
      const leaving = reps;
      reps = [];
      const troubles = (await Promise.all(leaving.map((rep) => rep.leaves()))).flat();
      if (troubles.length > 0) throw new Error(`The page had trouble:\n${troubles.join('\n')}`);
    });

    afterAll(() => browser?.close());

    tests(async (options = {}) => {
      if (browser === null) throw new Error('The browser did not start.');
      const rep = await startRep(browser, options);
      reps = [...reps, rep];
      return rep;
    });
  });
};
