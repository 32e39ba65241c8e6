import { action } from './actions';
import type { Card } from './card';
import { html } from './card';
import { grouped } from './grouped';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

export interface AnswerListView {
  readonly draftId: string;
  /** What was run. */
  readonly title: string;
  readonly rows: readonly { readonly title: string; readonly subtitle: string }[];
  /** How many rows the pages before had. */
  readonly from: number;
  /** How many there are on all pages; null where GoHighLevel does not tell. */
  readonly total: number | null;
  /** Which page this is, from 0. */
  readonly page: number;
  readonly hasMore: boolean;
  /** A list that a write answered with cannot be read again. */
  readonly canExport: boolean;
}

/** As many rows as fit on a card; the rest of a longer page is in the raw JSON and in an export. */
const listed = 80;

/** `21 to 40 of 312` */
const countWords = ({ rows, from, total, page, hasMore }: AnswerListView): string => {
  const shown = Math.min(rows.length, listed);
  if (shown === 0) return 'Nothing found';
  if (page === 0 && !hasMore && shown === rows.length) return `${grouped(shown)} found`;
  return `${grouped(from + 1)} to ${grouped(from + shown)}${total === null ? '' : ` of ${grouped(total)}`}`;
};

export const answerListCard = (view: AnswerListView): Card => {
  const { draftId, rows, page, hasMore, canExport } = view;
  const turn = (to: number) => action('answer.turn', { draftId, page: String(to) });
  return {
    name: 'answer-list',
    header: { title: oneLine(view.title, 80), subtitle: countWords(view) },
    sections: [
      {
        widgets:
          rows.length === 0
            ? [paragraph(html`Nothing found. Go back to the form, ask for something else and run it again.`)]
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
          ...(rows.length > listed ? [paragraph(html`${grouped(rows.length - listed)} more rows of this page do not fit here. Ask for fewer at once, or export the list.`)] : []),
          buttonRow(
            ...(hasMore ? [button('Load more', turn(page + 1), { type: 'FILLED_TONAL' })] : []),
            ...(page > 0 ? [button('Previous', turn(page - 1))] : []),
            ...(page > 1 ? [button('To the beginning', turn(0))] : []),
            ...(canExport && rows.length > 0 ? [button('Export', action('export.choose', { draftId }))] : []),
            button('Raw JSON', action('answer.raw', { draftId, index: 'all' })),
            button('Back to the form', action('form.page', { draftId, page: '1', from: 'none' })),
          ),
        ],
      },
    ],
  };
};
