import { element } from '../element';

/** A widget that the page cannot draw: seen, not passed over. */
export const unknownWidget = (json: object): HTMLElement =>
  element(
    'div',
    { class: 'unknown-widget', role: 'note' },
    element('strong', {}, `The sandbox cannot draw this widget: ${Object.keys(json).join(', ') || 'it is empty'}`),
    element('pre', {}, JSON.stringify(json, null, 2)),
  );
