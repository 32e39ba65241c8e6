import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { createApp } from '../../sandbox/server/app';
import type { PageFiles } from '../../sandbox/server/build-page';
import { buildPage } from '../../sandbox/server/build-page';
import { listen } from '../../sandbox/server/listen';
import { createSandboxHolder } from '../../sandbox/server/sandbox-holder';
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox';
import { watchTrouble } from './trouble';

export interface RepOptions {
  readonly sandbox?: SandboxOptions;
  /** `/` unless given. */
  readonly at?: string;
  readonly screen?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
}

/** A sales rep at the keyboard: what they do and see, in their words. */
export interface Rep {
  /** What lies behind the page. */
  readonly sandbox: () => Sandbox;
  readonly page: Page;
  /** Opens a mail, by its name in the mailbox (`ana-offer`), from the list. */
  readonly opens: (mail: string) => Promise<void>;
  /** In the sidebar, its menus or its notifications: sees this text, or waits a moment for it. */
  readonly sees: (text: string | RegExp) => Promise<void>;
  /** Does not see it, once the add-on has finished. */
  readonly doesNotSee: (text: string | RegExp) => Promise<void>;
  /** Clicks what has this name in the sidebar. */
  readonly clicks: (name: string | RegExp) => Promise<void>;
  readonly types: (label: string | RegExp, text: string) => Promise<void>;
  readonly chooses: (label: string | RegExp, option: string) => Promise<void>;
  /** Ticks or unticks a box, or flips a switch. */
  readonly ticks: (label: string | RegExp) => Promise<void>;
  /** Chooses from the three dots of the card, or of the whole add-on. */
  readonly picks: (item: string | RegExp) => Promise<void>;
  readonly goesBack: () => Promise<void>;
  /** What stands in the field with this label. */
  readonly findsIn: (label: string | RegExp) => Promise<string>;
  /** All the words in the sidebar. */
  readonly reads: () => Promise<string>;
  /** Everything in the drawer under this tab; opens it. */
  readonly looksAt: (tab: string) => Promise<Locator>;
  /** Writes `docs/images/<name>.png` if it is missing, or anew with UPDATE_PICTURES=1. */
  readonly picture: (name: string, of?: string) => Promise<void>;
  /** Closes everything. Answers what went wrong on the page meanwhile. */
  readonly leaves: () => Promise<readonly string[]>;
}

const morning = Date.parse('2026-11-09T15:00:00Z');
const screen = { width: 1280, height: 800 };

let pageFiles: Promise<PageFiles> | null = null;

const takePicture = async (page: Page, { name, of }: { readonly name: string; readonly of: string | undefined }): Promise<void> => {
  const folder = join(process.cwd(), 'docs', 'images');
  const path = join(folder, `${name}.png`);
  if (existsSync(path) && process.env['UPDATE_PICTURES'] !== '1') return;
  mkdirSync(folder, { recursive: true });
  // What the mouse happens to be over would be marked.
  await page.mouse.move(0, 0);
  const settings = { path, animations: 'disabled', caret: 'hide', scale: 'css' } as const;
  await (of === undefined ? page.screenshot(settings) : page.locator(of).first().screenshot(settings));
};

export const startRep = async (
  browser: Browser,
  { sandbox: options = {}, at = '/', screen: viewport = screen, dark = false }: RepOptions,
): Promise<Rep> => {
  pageFiles ??= buildPage();
  const holder = await createSandboxHolder(() => ({ now: morning, seed: 1, ...options }));
  const server = await listen(createApp(holder, await pageFiles), 0);
  const context = await browser.newContext({
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-GB',
    timezoneId: 'America/Chicago',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // So long only where something never comes: what was waited for is then told, before the test is ended.
  page.setDefaultTimeout(60_000);
  const troubles = watchTrouble(context);

  const panel = page.locator('.panel');
  const seen = page.locator('.panel, .snackbar');
  const settled = (): Promise<void> => page.locator('.panel-body:not([aria-busy])').first().waitFor({ state: 'attached' });
  const doing = async (work: () => Promise<unknown>): Promise<void> => {
    await work();
    await settled();
  };
  // Cards have labels of their own, and "Tag" is part of many.
  const field = (label: string | RegExp): Locator =>
    panel
      .getByLabel(label, { exact: typeof label === 'string' })
      .and(panel.locator('input, textarea, select'))
      .first();
  const button = (name: string | RegExp): Locator => panel.getByRole('button', { name, exact: typeof name === 'string' }).first();

  await page.goto(server.url + at);
  await settled();
  return {
    sandbox: holder.current,
    page,
    opens: async (mail) => {
      const { id, threadId } = holder.current().mailbox.findByName(mail);
      const message = page.locator(`[data-message="${id}"]`);
      await doing(() => page.locator(`[data-thread="${threadId}"]`).click());
      await message.waitFor();
      if ((await message.getAttribute('open')) === null) await doing(() => message.locator('summary').click());
      await settled();
    },
    sees: (text) => seen.getByText(text).filter({ visible: true }).first().waitFor(),
    doesNotSee: async (text) => {
      await settled();
      await seen.getByText(text).filter({ visible: true }).first().waitFor({ state: 'hidden' });
    },
    clicks: (name) => doing(() => button(name).click()),
    types: (label, text) => field(label).fill(text),
    chooses: (label, option) => doing(() => field(label).selectOption({ label: option })),
    ticks: (label) => doing(() => field(label).click()),
    picks: async (item) => {
      const entry = panel.getByRole('menuitem', { name: item });
      for (const menu of await panel.getByRole('button', { name: /^More / }).all()) {
        await menu.click();
        if (await entry.first().isVisible()) return doing(() => entry.first().click());
        await page.keyboard.press('Escape');
      }
      throw new Error(`No menu of the sidebar has "${String(item)}".`);
    },
    goesBack: () => doing(() => button('Back').click()),
    findsIn: (label) => field(label).inputValue(),
    reads: () => panel.innerText(),
    looksAt: async (tab) => {
      const drawer = page.locator('.drawer');
      const opener = drawer.getByRole('button', { name: tab, exact: true });
      if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
      return drawer.getByRole('region', { name: tab });
    },
    picture: (name, of) => takePicture(page, { name, of }),
    leaves: async () => {
      await context.close();
      await server.close();
      return troubles();
    },
  };
};
