/** What a screen reader or a weak eye would miss on a page: a small part of what the tools for that look at. */
import type { Frame, Page } from 'playwright-core';

/** Each trouble in a line: the rule, and what breaks it. */
export const audit = (page: Page | Frame): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isSeen = (node: Element): boolean => node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
    const short = (node: Element): string => node.outerHTML.slice(0, 160);
    const told = (rule: string, broken: readonly Element[]): readonly string[] => broken.map((node) => `${rule}: ${short(node)}`);

    const words = (ids: string | null): string => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('');
    const labelsOf = (node: Element): readonly Element[] => ('labels' in node ? [...((node.labels ?? []) as NodeListOf<Element>)] : []);
    const labels = (node: Element): string => labelsOf(node).map(({ textContent }) => textContent).join('');
    const own = (node: Element): string => (node.matches('input, select, textarea') ? '' : (node.textContent ?? ''));
    const nameOf = (node: Element): string =>
      [node.getAttribute('aria-label'), words(node.getAttribute('aria-labelledby')), labels(node), own(node)].join('').trim();

    const controls = 'button, a, input:not([type="hidden"]), select, textarea, [role="button"], [role="menuitem"], [role="textbox"], [role="listbox"]';
    const unnamed = all(controls).filter((node) => nameOf(node) === '');
    const unnamedPictures = all('img, [role="img"]').filter((node) => !node.hasAttribute('alt') && !node.getAttribute('aria-label'));
    const inside = 'button, a[href], input, select, textarea, [tabindex="0"]';
    const nested = all('button, a[href], [role="button"]').filter((node) => node.querySelector(inside));
    const ids = all('[id]').map(({ id }) => id);
    const twice = all('[id]').filter(({ id }) => ids.indexOf(id) !== ids.lastIndexOf(id));
    const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant'];
    const refersToNothing = (node: Element, name: string): boolean =>
      (node.getAttribute(name) ?? '').split(' ').some((id) => !document.getElementById(id));
    // What a folded control unfolds may be made when it is.
    const dangling = references.flatMap((name) =>
      all(`[${name}]:not([aria-controls][aria-expanded="false"])`).filter((node) => refersToNothing(node, name)),
    );
    const children: Readonly<Record<string, string>> = { menu: '[role="menuitem"]', listbox: '[role="option"]', list: 'li, [role="listitem"]' };
    const strangers = Object.entries(children).flatMap(([role, allowed]) =>
      all(`[role="${role}"]`).flatMap((node) => [...node.children].filter((child) => !child.matches(allowed))),
    );
    const levels = all('h1, h2, h3').filter(isSeen).filter((node) => (node.textContent ?? '').trim() === '');

    const channels = (color: string): readonly number[] => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!canvas) return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const over = (front: readonly number[], back: readonly number[]): readonly number[] => {
      const alpha = (front[3] ?? 0) / 255;
      return [0, 1, 2].map((at) => (front[at] ?? 0) * alpha + (back[at] ?? 0) * (1 - alpha)).concat(255);
    };
    const groundOf = (node: Element | null): readonly number[] => {
      if (!node) return channels(getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#000' : '#fff');
      const color = channels(getComputedStyle(node).backgroundColor);
      return color[3] === 255 ? color : over(color, groundOf(node.parentElement));
    };
    const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    const luminance = (color: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = color.map((channel) => linear(channel / 255));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isDisabled = (node: Element): boolean => node.closest(':disabled, [aria-disabled="true"], [inert]') !== null;
    const tooFaint = all('body *').filter((node) => {
      const hasText = [...node.childNodes].some((child) => child.nodeType === 3 && (child.textContent ?? '').trim() !== '');
      if (!hasText || !isSeen(node) || isDisabled(node) || node.matches('option, svg *, title, script, .spoken')) return false;
      const ground = groundOf(node);
      const { color, fontSize } = getComputedStyle(node);
      const [bright, dark] = [luminance(over(channels(color), ground)), luminance(ground)].sort((one, other) => other - one) as [number, number];
      return (bright + 0.05) / (dark + 0.05) < (parseFloat(fontSize) >= 24 ? 3 : 4.5);
    });

    return [
      ...told('without a name', [...unnamed, ...unnamedPictures]),
      ...told('a control inside another', nested),
      ...told('an id that is there twice', twice),
      ...told('refers to nothing', dangling),
      ...told('a stranger in a list or menu', strangers),
      ...told('an empty heading', levels),
      ...told('too faint to read', tooFaint),
    ];
  });

/** The names of the sidebar's buttons, as a screen reader says them. */
export const buttonNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.panel button')].filter((button) => button.checkVisibility()).map((button) => {
      const labelled = document.getElementById(button.getAttribute('aria-labelledby') ?? '');
      return button.getAttribute('aria-label') ?? labelled?.textContent ?? button.textContent ?? '';
    }),
  );

/** Goes through the page with the Tab key, and tells which stops show no sign of it. `stops` is the most that are tried. */
export const stopsWithoutSign = async (page: Page, stops: number): Promise<readonly string[]> => {
  const unseen: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const trouble = await page.evaluate(() => {
      const node = document.activeElement;
      if (!node || node === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(node);
      const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      const marked = node.matches('[role="menuitem"]') && backgroundColor !== 'rgba(0, 0, 0, 0)';
      return outlined || boxShadow !== 'none' || marked ? null : node.outerHTML.slice(0, 120);
    });
    if (trouble !== null) unseen.push(trouble);
  }
  return unseen;
};
