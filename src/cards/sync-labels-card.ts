import { action } from './actions';
import type { Card, Section, Widget } from './card';
import { cardLimits, html } from './card';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

export const syncLabelsInputs = { tag: 'syncNewTag' } as const;

/** A label in Gmail, with what it goes with. */
export interface SyncLabelLine {
  readonly labelId: string;
  readonly name: string;
  /** `Tag “hot lead” · both ways`, or why it goes with none. */
  readonly more: string;
}

export interface SyncLabelsView {
  readonly parent: string;
  /** Those that go with a tag, or could. */
  readonly synced: readonly SyncLabelLine[];
  /** The rep's other labels. */
  readonly others: readonly SyncLabelLine[];
  /** The location's tags, without those that have a label. */
  readonly tags: readonly string[];
  /** How many tags the location has. */
  readonly tagCount: number;
  readonly error: string | null;
}

const listed = 40;

const row = ({ labelId, name, more }: SyncLabelLine): Widget => ({
  decoratedText: { text: html`${oneLine(name, 80) || labelId}`, bottomLabel: html`${oneLine(more, 120)}`, wrapText: true, onClick: { action: action('sync.label', { labelId }) } },
});

const rows = (lines: readonly SyncLabelLine[]): readonly Widget[] => [
  ...lines.slice(0, listed).map(row),
  ...(lines.length > listed ? [paragraph(html`And ${lines.length - listed} more, which cannot be listed here.`)] : []),
];

const tagList = ({ tags, tagCount }: SyncLabelsView): Widget => {
  const some = tags.slice(0, 60).map((tag) => oneLine(tag, 40));
  const without = tags.length === 0 ? 'Every tag of the location has its label.' : `Tags without a label: ${some.join(', ')}${tags.length > some.length ? ` and ${tags.length - some.length} more` : ''}.`;
  return paragraph(html`${tagCount === 0 ? 'The location has no tags yet.' : without}`);
};

const newSection = (view: SyncLabelsView): Section => ({
  header: 'A label for a tag',
  widgets: [
    tagList(view),
    { textInput: { name: syncLabelsInputs.tag, label: 'Tag', hintText: `Makes “${oneLine(view.parent, 40)}/…” in Gmail`, initialSuggestions: view.tags.slice(0, cardLimits.selectionItems).map((tag) => oneLine(tag, 60)) } },
    buttonRow(button('Make label', action('sync.makeLabel', {}), { type: 'FILLED_TONAL', altText: 'Make a label in Gmail for this tag' })),
  ],
});

export const syncLabelsCard = (view: SyncLabelsView): Card => ({
  name: 'sync-labels',
  header: { title: 'Labels', subtitle: 'Which label goes with which tag' },
  sections: [
    ...errorStrip(view.error),
    {
      header: `Under “${oneLine(view.parent, 60)}”, or with a tag of their own`,
      widgets: view.synced.length === 0 ? [paragraph(html`None yet. Make one in Gmail, or below.`)] : rows(view.synced),
    },
    newSection(view),
    ...(view.others.length === 0 ? [] : [{ header: 'Other labels', collapsible: true, uncollapsibleWidgetsCount: 1, widgets: [paragraph(html`They go with no tag. Tap one to give it one.`), ...rows(view.others)] }]),
  ],
  fixedFooter: { primaryButton: button('Done', action('sync.show', {})) },
});
