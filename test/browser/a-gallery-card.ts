import type { Locator, Page } from 'playwright-core';
import type { Rep, RepOptions } from './rep';

/** What the add-on was handed, as far as tests look at it. */
export interface HandedEvent {
  readonly commonEventObject: {
    readonly invokedFunction?: string;
    readonly parameters?: Readonly<Record<string, string>>;
    readonly formInputs?: Readonly<Record<string, unknown>>;
  };
  readonly formInput?: Readonly<Record<string, unknown>>;
  readonly formInputs?: Readonly<Record<string, unknown>>;
}

export interface GalleryCard {
  readonly page: Page;
  readonly rep: Rep;
  readonly panel: Locator;
  /** Waits until the add-on has answered. */
  readonly settled: () => Promise<void>;
  /** What the add-on was handed last; null before it was asked anything. */
  readonly event: () => Promise<HandedEvent | null>;
  /** What the last click did, by its parameter `does`. */
  readonly heard: () => Promise<string | undefined>;
}

/** One card of the gallery, shown alone. */
export const openCard = async (start: (options?: RepOptions) => Promise<Rep>, name: string, options: RepOptions = {}): Promise<GalleryCard> => {
  const rep = await start({ at: `/gallery/${name}`, sandbox: { signedIn: false }, ...options });
  const { page } = rep;
  const settled = (): Promise<void> => page.locator('.panel-body:not([aria-busy])').waitFor({ state: 'attached' });
  const event = async (): Promise<HandedEvent | null> => {
    await settled();
    const text = await page.locator('.gallery-event pre').evaluate(({ textContent }) => textContent);
    return text?.startsWith('{') ? (JSON.parse(text) as HandedEvent) : null;
  };
  await settled();
  return { page, rep, settled, event, panel: page.locator('.panel'), heard: async () => (await event())?.commonEventObject.parameters?.['does'] };
};
