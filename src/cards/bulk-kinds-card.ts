import { action } from './actions';
import type { Card, Widget } from './card';
import { html } from './card';
import { oneLine } from './shortened';
import { paragraph } from './widgets';

/** What can be done to many contacts at once. */
export interface BulkKindsView {
  readonly draftId: string;
  /** `312 contacts`. */
  readonly whom: string;
  readonly kinds: readonly {
    readonly kind: string;
    readonly title: string;
    /** Why it cannot be done now, as a sentence; empty when it can. */
    readonly obstacle: string;
  }[];
}

const row = (draftId: string) => ({ kind, title, obstacle }: BulkKindsView['kinds'][number]): Widget => ({
  decoratedText:
    obstacle === ''
      ? { text: html`${title}`, onClick: { action: action('bulk.kind', { draftId, kind }) } }
      : { text: html`<font color="#70757a">${title}</font>`, bottomLabel: html`${oneLine(obstacle, 160)}`, wrapText: true },
});

export const bulkKindsCard = ({ draftId, whom, kinds }: BulkKindsView): Card => ({
  name: 'bulk-kinds',
  header: { title: 'Many contacts at once', subtitle: `Then: what to do with ${oneLine(whom, 40)}?` },
  sections: [{ widgets: kinds.map(row(draftId)) }, { widgets: [paragraph(html`You see what will happen before anything is changed.`)] }],
});
