import { action } from './actions';
import type { Card, Widget } from './card';
import { html } from './card';
import { oneLine } from './shortened';
import { workflowWarning } from './sync-card';
import { button, buttonRow, paragraph, section } from './widgets';

/** What the first run would do, before anything is written. */
export interface SyncPreviewView {
  readonly parent: string;
  /** `12 labels, 340 threads, 211 contacts would be tagged`. */
  readonly sentence: string;
  /** What else one should know: mail that would be labelled, people who are not in GoHighLevel, what was not counted. */
  readonly notes: readonly string[];
  readonly pairs: readonly {
    readonly label: string;
    readonly tag: string;
    /** `12 threads, both ways`. */
    readonly more: string;
  }[];
}

const listed = 40;

const row = ({ label, tag, more }: SyncPreviewView['pairs'][number]): Widget => ({
  decoratedText: { text: html`${oneLine(label, 80)}`, bottomLabel: html`Tag “${oneLine(tag, 60)}” · ${oneLine(more, 80)}`, wrapText: true },
});

export const syncPreviewCard = ({ parent, sentence, notes, pairs }: SyncPreviewView): Card => ({
  name: 'sync-preview',
  header: { title: 'Is this right?', subtitle: 'Nothing has been written yet' },
  sections: [
    {
      widgets: [
        paragraph(html`<b>${oneLine(sentence, 200)}.</b>`),
        ...notes.map((note) => paragraph(html`${oneLine(note, 300)}`)),
        paragraph(html`${workflowWarning}`),
      ],
    },
    ...section('Labels', [
      ...pairs.slice(0, listed).map(row),
      ...(pairs.length > listed ? [paragraph(html`And ${pairs.length - listed} more.`)] : []),
      ...(pairs.length === 0 ? [paragraph(html`There is no label under “${oneLine(parent, 60)}” yet. Make one in Gmail, or under “Labels” for a tag that you have.`)] : []),
      buttonRow(button('Change labels', action('sync.labels', {}), { altText: 'Which label goes with which tag' })),
    ]),
  ],
  fixedFooter: {
    primaryButton: button('Switch on', action('sync.switchOn', {}), { altText: 'Switch labels and tags on' }),
    secondaryButton: button('Not now', action('sync.show', {})),
  },
});
