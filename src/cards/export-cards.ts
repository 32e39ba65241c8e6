import { action } from './actions';
import type { Card, Section } from './card';
import { html } from './card';
import { grouped } from './grouped';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { button, buttonRow, linkButton, paragraph } from './widgets';

/** The user has kept the add-on out of their Drive. */
interface DriveClosed {
  /** Where that can be changed; empty when Google does not tell. */
  readonly consentUrl: string;
}

export interface ExportView {
  readonly draftId: string;
  readonly title: string;
  readonly mostRows: number;
  /** Null when files can be saved. */
  readonly closed: DriveClosed | null;
  readonly error: string | null;
}

const closedSection = ({ consentUrl }: DriveClosed): Section => ({
  widgets: [
    paragraph(html`<b>Google permission missing</b><br>You have not allowed this add-on to save files in your Google Drive. It would see no files but those it makes.`),
    ...(consentUrl === ''
      ? [paragraph(html`Close this mail and open it again, and allow it when Google asks.`)]
      : [buttonRow(linkButton('Allow it', consentUrl, { altText: 'Allow saving files in Google Drive' }))]),
  ],
});

/** Where a list is to go. */
export const exportCard = ({ draftId, title, mostRows, closed, error }: ExportView): Card => ({
  name: 'export',
  header: { title: 'Export', subtitle: oneLine(title, 80) },
  sections: [
    ...errorStrip(error),
    { widgets: [paragraph(html`Everything that your search finds is read from the beginning, up to ${grouped(mostRows)} rows, with all its fields. A new file in your Google Drive takes it up.`)] },
    ...(closed ? [closedSection(closed)] : []),
    {
      widgets: [
        buttonRow(
          ...(closed
            ? []
            : [button('Google Sheet', action('export.save', { draftId, as: 'sheet' }), { type: 'FILLED' }), button('CSV file', action('export.save', { draftId, as: 'csv' }))]),
          button('Text to copy', action('export.copy', { draftId })),
        ),
      ],
    },
  ],
});

export interface SavedListView {
  readonly draftId: string;
  readonly name: string;
  readonly link: string;
  readonly as: 'sheet' | 'csv';
  readonly rows: number;
  readonly columns: number;
  /** Null where GoHighLevel does not tell. */
  readonly total: number | null;
  /** Why there are more rows than these, as a sentence; empty when there are not. */
  readonly missing: string;
}

const counted = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;

/** How much of a list was taken, and how to get the rest. */
const extent = ({ rows, total, missing }: Pick<SavedListView, 'rows' | 'total' | 'missing'>): string => {
  if (missing === '') return `These are all ${counted(rows, 'row')}.`;
  const of = total === null ? `These are the first ${grouped(rows)} rows, and there are more.` : `These are the first ${grouped(rows)} of ${grouped(total)} rows.`;
  return `${of} ${missing} For the rest, go back to the form, ask for less at once, such as one owner, tag or month, and export each.`;
};

export const savedListCard = (view: SavedListView): Card => ({
  name: 'export-saved',
  header: { title: 'Saved in your Google Drive', subtitle: oneLine(view.name, 120) },
  sections: [
    {
      widgets: [
        paragraph(html`${counted(view.rows, 'row')} in ${counted(view.columns, 'column')}. ${extent(view)}`),
        buttonRow(
          linkButton(view.as === 'sheet' ? 'Open the Sheet' : 'Open the file', view.link, { type: 'FILLED' }),
          button('Back to the form', action('form.page', { draftId: view.draftId, page: '1', from: 'none' })),
        ),
      ],
    },
  ],
});

export interface CopyView extends Pick<SavedListView, 'draftId' | 'rows' | 'total' | 'missing'> {
  readonly title: string;
  readonly csv: string;
}

/** As much CSV as a card can carry. */
export const copyLimit = 30_000;

/** A list as text, in a field from which it can be copied. */
export const copyCard = (view: CopyView): Card => ({
  name: 'export-copy',
  header: { title: 'Text to copy', subtitle: oneLine(view.title, 80) },
  sections: [
    {
      widgets: [
        paragraph(html`Select all of it, copy it, and paste it into a new file whose name ends in .csv, or into a spreadsheet. ${extent(view)}`),
        { textInput: { name: 'csv', label: 'CSV', value: view.csv, type: 'MULTIPLE_LINE' } },
        buttonRow(button('Back to the form', action('form.page', { draftId: view.draftId, page: '1', from: 'none' }))),
      ],
    },
  ],
});
