import type { SectionJson } from '../card-json';
import { element, newElementId } from '../element';
import { icon } from '../icons';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { renderWidget } from './widget';

/** The button that shows and hides `folded`. */
const foldButton = (folded: HTMLElement, { index, context }: { readonly index: number; readonly context: RenderContext }): HTMLElement => {
  const draw = (): void => {
    const unfolded = context.isUnfolded(index);
    folded.hidden = !unfolded;
    button.setAttribute('aria-expanded', String(unfolded));
    button.replaceChildren(unfolded ? 'Show less' : 'Show more', icon(unfolded ? 'up' : 'down'));
  };
  const toggle = (): void => {
    context.setUnfolded(index, !context.isUnfolded(index));
    draw();
  };
  const button = element('button', { type: 'button', class: 'fold', 'aria-controls': folded.id, click: toggle, ...focusKey('fold', index) });
  draw();
  return button;
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
    section.append(folded, foldButton(folded, { index, context }));
  }
  return section;
};
