import { action } from './actions';
import type { Card } from './card';
import { html } from './card';
import { beginning, oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

export interface RawAnswerView {
  readonly draftId: string;
  readonly title: string;
  /** Without secrets. */
  readonly json: string;
}

/** Gmail does not say how long a text may be; this much is quick to draw and to scroll through. */
const longest = 12_000;

/** What GoHighLevel answered, word for word. */
export const rawAnswerCard = ({ draftId, title, json }: RawAnswerView): Card => ({
  name: 'answer-raw',
  header: { title: 'Raw JSON', subtitle: oneLine(title, 80) },
  sections: [
    {
      widgets: [
        paragraph(html`${beginning(json, longest)}`),
        ...(json.length > longest ? [paragraph(html`…and ${json.length - longest} characters more. Export the list, or ask for fewer, to see them.`)] : []),
        buttonRow(button('Back to the form', action('form.page', { draftId, page: '1', from: 'none' }))),
      ],
    },
  ],
});
