import { element } from '../element';

/**
 * A picture that needs no network. Gmail loads others through its own proxy; the sandbox loads nothing from
 * outside, so it draws a box that says what would be there.
 */
export const picture = ({ url, altText, className }: { readonly url: string; readonly altText: string; readonly className: string }): HTMLElement => {
  if (url.startsWith('data:image/')) return element('img', { src: url, alt: altText, class: className });
  const words = altText.trim() || 'Picture';
  return element(
    'span',
    { class: `${className} not-loaded`, role: 'img', 'aria-label': words, title: `Gmail loads this picture from ${url}` },
    words.slice(0, 1).toUpperCase(),
  );
};
