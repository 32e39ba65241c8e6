import { action } from './actions';
import type { Card } from './card';
import { html } from './card';
import { oneLine } from './shortened';
import { button, paragraph } from './widgets';

/** What will happen, before anything does. */
export interface BulkPreviewView {
  readonly draftId: string;
  /** `“vip” will be added to 312 contacts`. */
  readonly sentence: string;
  readonly warning: string;
  /** The first of them. */
  readonly names: readonly string[];
  readonly count: number;
  /** `about 2 minutes`; empty where it is done at once. */
  readonly takes: string;
}

const named = 8;

export const bulkPreviewCard = ({ draftId, sentence, warning, names, count, takes }: BulkPreviewView): Card => {
  const shown = names.slice(0, named).map((name) => oneLine(name, 60) || 'somebody without a name');
  const more = count - shown.length;
  return {
    name: 'bulk-preview',
    header: { title: 'Is this right?', subtitle: 'Nothing has been changed yet' },
    sections: [
      {
        widgets: [
          paragraph(html`<b>${oneLine(sentence, 300)}.</b>`),
          paragraph(html`${oneLine(warning, 300)}`),
          ...(takes === '' ? [] : [paragraph(html`It takes ${takes}, and goes on when you close this.`)]),
        ],
      },
      { header: 'Who', widgets: [paragraph(html`${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`)] },
    ],
    fixedFooter: {
      primaryButton: button('Start', action('bulk.start', { draftId })),
      secondaryButton: button('Change nothing', action('bulk.show', {})),
    },
  };
};
