import { action } from './actions';
import type { Card, Section, Widget } from './card';
import { html } from './card';
import type { OperationContext } from './operation-context';
import { carried } from './operation-context';
import type { RecentChange } from './sections/change-strip';
import { undoButton } from './sections/change-strip';
import { oneLine } from './shortened';
import { button, buttonRow, linkButton, paragraph, section } from './widgets';

interface Line {
  readonly label: string;
  readonly value: string;
}

export interface AnswerView {
  readonly draftId: string;
  /** What was run. */
  readonly title: string;
  readonly heading: string;
  /** Which item of a list it is; `all` when it is the answer itself. */
  readonly index: string;
  /** What it means that it says nothing. */
  readonly none: string;
  readonly groups: readonly { readonly header: string; readonly rows: readonly Line[] }[];
  readonly ids: readonly Line[];
  /** Where it is in GoHighLevel; null where there is no such page. */
  readonly link: { readonly text: string; readonly url: string } | null;
  /** Empty when it is nobody's. */
  readonly contactId: string;
  /** What the operations that fit are filled in with; empty when there is no such thing. */
  readonly context: OperationContext;
  /** What was just done and can be taken back; null for everything else. */
  readonly done: Pick<RecentChange, 'changeId' | 'text'> | null;
}

/** Together with the buttons these stay within the hundred widgets of a card. */
const rowsShown = 75;
const idsShown = 12;

const row = ({ label, value }: Line): Widget => ({
  decoratedText: {
    topLabel: oneLine(label, 80),
    text: html`${oneLine(value, 500)}`,
    wrapText: true,
    ...(/^https:\/\/\S+$/.test(value) && { onClick: { openLink: { url: value } } }),
  },
});

/** Gmail has no button that copies, but what stands in a field can be selected and copied, on a phone as well. */
const idField = ({ label, value }: Line, index: number): Widget => ({ textInput: { name: `id.${index}`, label: oneLine(label, 80), value: oneLine(value, 200) } });

const groupSections = (groups: AnswerView['groups']): readonly Section[] => {
  let left = rowsShown;
  const sections = groups.flatMap(({ header, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return section(oneLine(header, 80), shown.map(row));
  });
  const missing = groups.flatMap(({ rows }) => rows).length - rowsShown;
  return [...sections, ...(missing > 0 ? section('', [paragraph(html`${missing} more fields are in the raw JSON.`)]) : [])];
};

const idSection = (ids: readonly Line[]): readonly Section[] => {
  const fields = ids.slice(0, idsShown).map(idField);
  return fields.length === 0 ? [] : [{ header: 'Ids, to be copied', collapsible: true, uncollapsibleWidgetsCount: 1, widgets: fields }];
};

export const answerCard = (view: AnswerView): Card => {
  const { draftId, index, groups, ids, link, contactId, context, done } = view;
  const shown = groupSections(groups);
  return {
    name: 'answer',
    header: { title: oneLine(view.heading, 80), subtitle: oneLine(view.title, 80) },
    sections: [
      ...(shown.length > 0 ? shown : section('', [paragraph(html`${view.none}`)])),
      ...idSection(ids),
      {
        widgets: [
          buttonRow(
            ...(done === null ? [] : [undoButton(done)]),
            ...(contactId === '' ? [] : [button('Show contact', action('contact.show', { contactId }))]),
            ...(Object.keys(context).length === 0 ? [] : [button('More actions', action('operation.fitting', { context: carried(context) }), { altText: 'Everything else that can be done with this' })]),
            ...(link === null ? [] : [linkButton(link.text, link.url)]),
            button('Raw JSON', action('answer.raw', { draftId, index })),
            button('Back to the form', action('form.page', { draftId, page: '1', from: 'none' })),
          ),
        ],
      },
    ],
  };
};
