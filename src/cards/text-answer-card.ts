import { action } from './actions';
import type { Card } from './card';
import { html } from './card';
import { oneLine, shortened } from './shortened';
import { button, buttonRow, linkButton, paragraph, section } from './widgets';

/** An answer that is best read as a text: what was said in a call, or when a calendar is free. */
export interface TextAnswerView {
  readonly draftId: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** What it means that there are no lines. */
  readonly none: string;
  /** Where it can be opened; null where it cannot. */
  readonly link: { readonly text: string; readonly url: string } | null;
}

const linesShown = 90;

export const textAnswerCard = ({ draftId, title, subtitle, lines, none, link }: TextAnswerView): Card => ({
  name: 'answer-text',
  header: { title: oneLine(title, 80), ...(subtitle !== '' && { subtitle: oneLine(subtitle, 120) }) },
  sections: [
    ...section(
      '',
      lines.slice(0, linesShown).map(({ label, text }) => ({
        decoratedText: { ...(label !== '' && { topLabel: oneLine(label, 80) }), text: html`${shortened(text, 600)}`, wrapText: true },
      })),
    ),
    ...(lines.length === 0 ? section('', [paragraph(html`${none}`)]) : []),
    ...(lines.length > linesShown ? section('', [paragraph(html`…and ${lines.length - linesShown} more. Ask for less at once to see them.`)]) : []),
    {
      widgets: [
        buttonRow(
          ...(link === null ? [] : [linkButton(link.text, link.url, { type: 'FILLED' })]),
          button('Back to the form', action('form.page', { draftId, page: '1', from: 'none' })),
        ),
      ],
    },
  ],
});
