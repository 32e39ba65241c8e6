import { element } from './element';
import type { PanelWire } from './wire';

/** What Gmail itself says in the panel: that the add-on failed, or has nothing to show. */
export const panelMessage = ({ error, cards }: PanelWire): readonly HTMLElement[] => [
  ...(error === null
    ? []
    : [
        element(
          'div',
          { class: 'panel-error', role: 'alert' },
          element('strong', {}, 'Error with the add-on.'),
          element('p', {}, error),
          element('p', {}, 'The tab "Requests" below shows what it did before it failed.'),
        ),
      ]),
  ...(error === null && cards.length === 0 ? [element('p', { class: 'panel-empty' }, 'The add-on shows no card here. Open a mail.')] : []),
];
