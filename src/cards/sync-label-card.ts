import { action } from './actions';
import type { Card } from './card';
import { cardLimits, html } from './card';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { workflowWarning } from './sync-card';
import { choice, directionWords, removalWords } from './sync-settings-card';
import { button, paragraph } from './widgets';

export const syncLabelInputs = { tag: 'syncTag', direction: 'syncLabelDirection', removal: 'syncLabelRemoval' } as const;

/** One label, and the tag it goes with. */
export interface SyncLabelView {
  readonly labelId: string;
  readonly name: string;
  /** The tag that was set for it; empty for the one of its own name. */
  readonly tag: string;
  /** The tag of its own name; empty for a label that is not under the parent. */
  readonly ownTag: string;
  /** `off` as well. */
  readonly direction: string;
  readonly removal: string;
  /** The location's tags. */
  readonly suggestions: readonly string[];
  readonly error: string | null;
}

export const syncLabelCard = (view: SyncLabelView): Card => ({
  name: 'sync-label',
  header: { title: oneLine(view.name, 80) || 'Label', subtitle: 'Label in Gmail' },
  sections: [
    ...errorStrip(view.error),
    {
      widgets: [
        {
          textInput: {
            ...{ name: syncLabelInputs.tag, label: 'Tag', value: oneLine(view.tag, 100) },
            hintText: view.ownTag === '' ? 'The tag that it goes with' : `Leave empty for “${oneLine(view.ownTag, 60)}”`,
            initialSuggestions: view.suggestions.slice(0, cardLimits.selectionItems).map((tag) => oneLine(tag, 60)),
          },
        },
        choice(syncLabelInputs.direction, 'Direction', { words: { ...directionWords, off: 'Off' }, chosen: view.direction }),
        choice(syncLabelInputs.removal, 'When one is taken off', { words: removalWords, chosen: view.removal }),
        paragraph(html`${workflowWarning}`),
      ],
    },
  ],
  fixedFooter: {
    primaryButton: button('Save', action('sync.saveLabel', { labelId: view.labelId }), { altText: 'Save the settings of this label' }),
    secondaryButton: button('Cancel', action('sync.labels', {})),
  },
});
