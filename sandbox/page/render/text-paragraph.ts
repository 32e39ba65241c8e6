import type { TextParagraphJson } from '../card-json/widget';
import { element, newElementId } from '../element';
import { richText } from '../rich-text';

/** Shows so many lines, and a button for the others when there are any. */
const foldable = (paragraph: HTMLElement, lines: number): HTMLElement => {
  paragraph.id = newElementId();
  paragraph.style.setProperty('--lines', String(lines));
  paragraph.classList.add('clamped');
  const attributes = { type: 'button', class: 'fold', 'aria-controls': paragraph.id, 'aria-expanded': 'false', hidden: true };
  const toggle = element('button', attributes, 'Read more');
  toggle.addEventListener('click', () => {
    const folded = paragraph.classList.toggle('clamped');
    toggle.setAttribute('aria-expanded', String(!folded));
    toggle.textContent = folded ? 'Read more' : 'Read less';
  });
  new ResizeObserver(() => {
    if (paragraph.classList.contains('clamped')) toggle.hidden = paragraph.scrollHeight <= paragraph.clientHeight + 1;
  }).observe(paragraph);
  return element('div', { class: 'foldable-text' }, paragraph, toggle);
};

export const renderTextParagraph = ({ text = '', maxLines }: TextParagraphJson): HTMLElement => {
  const paragraph = element('p', { class: 'text-paragraph' }, richText(text));
  return maxLines ? foldable(paragraph, maxLines) : paragraph;
};
