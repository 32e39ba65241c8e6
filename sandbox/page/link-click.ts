/** Links in what others wrote: shown as links, and opened by the page, which never lets one lead outside. */
import { element } from './element';

/** Asks the page to open an address. Bubbles up to whoever listens. */
export const linkEvent = 'sandbox-link';

const schemes: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/** Whether an address is of a kind that Gmail makes a link of. */
const isLink = (url: string): boolean => {
  try {
    return schemes.includes(new URL(url).protocol);
  } catch {
    return false;
  }
};

/** Makes an element a link to `url`; one that leads nowhere good stays plain text. */
export const openedByLink = (anchor: HTMLAnchorElement, url: string): HTMLElement => {
  if (!isLink(url)) return element('span');
  anchor.href = url;
  anchor.title = url;
  anchor.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    anchor.dispatchEvent(new CustomEvent(linkEvent, { bubbles: true, detail: url }));
  });
  return anchor;
};
