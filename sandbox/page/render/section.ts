import type { SectionJson } from '../card-json/card';
import { element, newElementId } from '../element';
import { icon } from '../icons';
import { drawButton } from './button';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { renderWidget } from './widget';

interface Folding {
  readonly json: SectionJson;
  readonly index: number;
  readonly context: RenderContext;
}

/** Google's own button, or the card's. */
const faceOf = ({ collapseControl = {} }: SectionJson, unfolded: boolean): HTMLButtonElement => {
  const own = unfolded ? collapseControl.collapseButton : collapseControl.expandButton;
  if (own) return drawButton(own);
  return element('button', { type: 'button', class: 'fold' }, unfolded ? 'Show less' : 'Show more', icon(unfolded ? 'up' : 'down'));
};

/** The button that shows and hides `folded`. */
const foldControl = (folded: HTMLElement, { json, index, context }: Folding): HTMLElement => {
  const holder = element('div', { class: `fold-line align-${(json.collapseControl?.horizontalAlignment ?? 'START').toLowerCase()}` });
  const draw = (): void => {
    const unfolded = context.isUnfolded(index);
    const button = faceOf(json, unfolded);
    const attributes = { 'aria-expanded': String(unfolded), 'aria-controls': folded.id, ...focusKey('fold', index) };
    for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
    button.addEventListener('click', () => {
      context.setUnfolded(index, !unfolded);
      draw();
      holder.querySelector('button')?.focus();
    });
    folded.hidden = !unfolded;
    holder.replaceChildren(button);
  };
  draw();
  return holder;
};

/** A section; a collapsible one shows its first widgets and a button for the others. */
export const renderSection = (json: SectionJson, { index, context }: { readonly index: number; readonly context: RenderContext }): HTMLElement => {
  const { header, widgets = [], collapsible = false, uncollapsibleWidgetsCount = 0 } = json;
  const headingId = newElementId();
  const drawn = widgets.map((widget) => renderWidget(widget, context));
  const shown = collapsible ? uncollapsibleWidgetsCount : drawn.length;
  const section = element(
    'section',
    { class: 'card-section', 'aria-labelledby': header ? headingId : null },
    header ? element('h3', { id: headingId }, header) : null,
    element('div', { class: 'widgets' }, ...drawn.slice(0, shown)),
  );
  if (shown < drawn.length) {
    const folded = element('div', { class: 'widgets', id: newElementId() }, ...drawn.slice(shown));
    section.append(folded, foldControl(folded, { json, index, context }));
  }
  return section;
};
