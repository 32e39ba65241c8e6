import { action } from './actions';
import type { Card } from './card';
import { html } from './card';
import { oneLine } from './shortened';
import { button, paragraph } from './widgets';

/** The items of one field that holds a list of groups. */
export interface OperationItemsView {
  readonly draftId: string;
  readonly at: string;
  readonly label: string;
  readonly items: readonly string[];
}

export const operationItemsCard = ({ draftId, at, label, items }: OperationItemsView): Card => ({
  name: 'operation-items',
  header: { title: oneLine(label, 80) },
  sections: [
    {
      widgets: [
        ...(items.length === 0 ? [paragraph(html`None yet. Each one is filled in on a card of its own.`)] : []),
        ...items.slice(0, 40).map((text, index) => ({
          decoratedText: {
            text: html`${oneLine(text, 120) || `Number ${index + 1}`}`,
            wrapText: true,
            onClick: { action: action('form.item', { draftId, at, index: String(index) }) },
            button: button('Remove', action('form.removeItem', { draftId, at, index: String(index) }), { altText: `Remove number ${index + 1}` }),
          },
        })),
      ],
    },
  ],
  fixedFooter: {
    primaryButton: button('Add', action('form.item', { draftId, at, index: String(items.length) })),
    secondaryButton: button('Back to the form', action('form.show', { draftId, at })),
  },
});
