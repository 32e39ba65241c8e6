import { action } from './actions';
import type { Card } from './card';
import { html } from './card';
import { beginning, oneLine } from './shortened';
import { button, buttonRow, linkButton, paragraph } from './widgets';

interface Answered {
  readonly draftId: string;
  /** What was run. */
  readonly title: string;
}

export interface AnswerListView extends Answered {
  readonly rows: readonly { readonly title: string; readonly subtitle: string }[];
  /** The number of the first row, from 0. */
  readonly from: number;
  readonly hasMore: boolean;
}

export interface AnswerView extends Answered {
  readonly heading: string;
  readonly details: readonly { readonly label: string; readonly value: string }[];
  /** Opens it in GoHighLevel; empty where there is no such page. */
  readonly link: string;
}

const back = ({ draftId }: Answered) => button('Back to the form', action('form.page', { draftId, page: '1', from: 'none' }));

const listed = 80;

export const answerListCard = (view: AnswerListView): Card => {
  const { draftId, rows, from } = view;
  const many = rows.length === 1 ? '1 found' : `${rows.length} found`;
  return {
    name: 'answer-list',
    header: { title: oneLine(view.title, 80), subtitle: from === 0 ? many : `From number ${from + 1}` },
    sections: [
      {
        widgets:
          rows.length === 0
            ? [paragraph(html`Nothing found. Change what you asked for, and run it again.`)]
            : rows.slice(0, listed).map((row, index) => ({
                decoratedText: {
                  text: html`${oneLine(row.title, 120)}`,
                  ...(row.subtitle !== '' && { bottomLabel: html`${oneLine(row.subtitle, 120)}` }),
                  wrapText: true,
                  onClick: { action: action('answer.item', { draftId, index: String(index) }) },
                },
              })),
      },
      {
        widgets: [
          buttonRow(
            ...(view.hasMore ? [button('Load more', action('answer.more', { draftId }), { type: 'FILLED_TONAL' })] : []),
            button('Raw JSON', action('answer.raw', { draftId })),
            back(view),
          ),
        ],
      },
    ],
  };
};

export const answerCard = (view: AnswerView): Card => {
  const { details, link } = view;
  const rows = details.slice(0, listed);
  return {
    name: 'answer',
    header: { title: oneLine(view.heading, 80), subtitle: oneLine(view.title, 80) },
    sections: [
      {
        widgets:
          rows.length === 0
            ? [paragraph(html`Done. GoHighLevel answered without a word more.`)]
            : rows.map(({ label, value }) => ({ decoratedText: { topLabel: oneLine(label, 80), text: html`${oneLine(value, 300)}`, wrapText: true } })),
      },
      { widgets: [buttonRow(...(link === '' ? [] : [linkButton('Open', link, { altText: 'Open in GoHighLevel' })]), button('Raw JSON', action('answer.raw', { draftId: view.draftId })), back(view))] },
    ],
  };
};

/** What GoHighLevel answered, word for word. */
export const rawAnswerCard = ({ title, json, ...view }: Answered & { readonly json: string }): Card => ({
  name: 'answer-raw',
  header: { title: 'Raw JSON', subtitle: oneLine(title, 80) },
  sections: [{ widgets: [paragraph(html`${beginning(json, 12_000)}`), ...(json.length > 12_000 ? [paragraph(html`…and ${json.length - 12_000} characters more.`)] : []), buttonRow(back({ title, ...view }))] }],
});
