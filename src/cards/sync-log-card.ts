import { action } from './actions';
import type { Card, Widget } from './card';
import { html } from './card';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { button, paragraph, section } from './widgets';

/** How the sync is, and what it did. */
export interface SyncLogView {
  /** `Last run` and the like, with what to read there. */
  readonly health: readonly { readonly what: string; readonly line: string }[];
  /** The last runs that changed something or failed, the newest first. */
  readonly runs: readonly { readonly age: string; readonly line: string }[];
  readonly changes: readonly {
    /** Empty where it is not about one contact. */
    readonly contactId: string;
    /** `Tagged “hot lead”`. */
    readonly did: string;
    /** Whom, why and when. */
    readonly more: string;
  }[];
  readonly problem: string | null;
}

const listed = 40;

const changeRow = ({ contactId, did, more }: SyncLogView['changes'][number]): Widget => ({
  decoratedText: {
    text: html`${oneLine(did, 100)}`,
    bottomLabel: html`${oneLine(more, 160)}`,
    wrapText: true,
    ...(contactId !== '' && { onClick: { action: action('contact.show', { contactId }) } }),
  },
});

export const syncLogCard = ({ health, runs, changes, problem }: SyncLogView): Card => ({
  name: 'sync-log',
  header: { title: 'What was done', subtitle: 'Labels and tags' },
  sections: [
    ...errorStrip(problem),
    ...section('How it is', health.map(({ what, line }): Widget => ({ decoratedText: { topLabel: what, text: html`${oneLine(line, 200)}`, wrapText: true } }))),
    ...section('Last runs', runs.slice(0, 10).map(({ age, line }): Widget => ({ decoratedText: { topLabel: age, text: html`${oneLine(line, 200)}`, wrapText: true } }))),
    ...section('Changes', changes.length === 0 ? [paragraph(html`Nothing was changed yet.`)] : changes.slice(0, listed).map(changeRow)),
  ],
  fixedFooter: {
    primaryButton: button('Text to copy', action('sync.exportLog', {}), { altText: 'All of this as text to copy' }),
    secondaryButton: button('Back', action('sync.show', {})),
  },
});

/** The same as CSV, in a field from which it can be copied. */
export const syncLogTextCard = (csv: string): Card => ({
  name: 'sync-log-text',
  header: { title: 'Text to copy', subtitle: 'What was done for labels and tags' },
  sections: [
    {
      widgets: [
        paragraph(html`Select all of it, copy it, and paste it into a new file whose name ends in .csv, or into a spreadsheet.`),
        { textInput: { name: 'csv', label: 'CSV', value: csv, type: 'MULTIPLE_LINE' } },
      ],
    },
  ],
  fixedFooter: { primaryButton: button('Back', action('sync.log', {})) },
});
