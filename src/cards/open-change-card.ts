import { action } from './actions';
import type { Card } from './card';
import { html } from './card';
import { sendAgain } from './sections/change-strip';
import { beginning, oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

/** A write that has not reached GoHighLevel, with what was to be written. */
export interface OpenChangeView {
  readonly changeId: string;
  readonly text: string;
  /** What has become of it so far, in words. */
  readonly state: string;
  /** What was typed, field by field. */
  readonly fields: readonly { readonly label: string; readonly value: string }[];
}

const fieldsShown = 40;

export const openChangeCard = ({ changeId, text, state, fields }: OpenChangeView): Card => ({
  name: 'open-change',
  header: { title: oneLine(text, 80), subtitle: oneLine(state, 120) },
  sections: [
    {
      header: 'What was to be written',
      widgets:
        fields.length === 0
          ? [paragraph(html`Nothing but the act itself.`)]
          : fields.slice(0, fieldsShown).map(({ label, value }) => ({ decoratedText: { topLabel: oneLine(label, 60), text: html`${beginning(value, 3_000)}`, wrapText: true } })),
    },
    {
      widgets: [
        paragraph(html`Discarding it forgets what was to be written. GoHighLevel is not asked.`),
        buttonRow(
          sendAgain({ changeId, text }),
          button('Discard', action('change.discard', { changeId }), { altText: `Discard: ${oneLine(text, 100)}` }),
          button('Back', action('change.list', {}), { altText: 'Back to the recent changes' }),
        ),
      ],
    },
  ],
});
