import { action } from './actions';
import type { Card, SelectionItem, Widget } from './card';
import { html } from './card';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { button, paragraph } from './widgets';

export const syncSettingsInputs = {
  ...{ parent: 'syncParent', direction: 'syncDirection', removal: 'syncRemoval', people: 'syncPeople', days: 'syncDays', stages: 'syncStages' },
} as const;

export interface SyncSettingsView {
  readonly parent: string;
  readonly direction: string;
  readonly removal: string;
  readonly people: string;
  readonly days: string;
  /** Whether stages of opportunities are shown as labels. */
  readonly stages: boolean;
  readonly error: string | null;
}

type Words = Readonly<Record<string, string>>;

export const directionWords: Words = { both: 'Both ways', 'to-tag': 'Only from label to tag', 'to-label': 'Only from tag to label' };
export const removalWords: Words = { remove: 'Take the other off too', keep: 'Leave the other as it is' };
const peopleWords: Words = { senders: 'Only those who wrote', everybody: 'Everybody on it' };

const items = (words: Words, chosen: string): readonly SelectionItem[] => Object.entries(words).map(([value, text]) => ({ value, text, selected: value === chosen }));

/** A few choices, of which one is made. */
export const choice = (name: string, label: string, { words, chosen }: { readonly words: Words; readonly chosen: string }): Widget => ({
  selectionInput: { name, label, type: 'DROPDOWN', items: items(words, chosen) },
});

export const syncSettingsCard = (view: SyncSettingsView): Card => ({
  name: 'sync-settings',
  header: { title: 'Labels and tags', subtitle: 'Settings' },
  sections: [
    ...errorStrip(view.error),
    {
      widgets: [
        { textInput: { name: syncSettingsInputs.parent, label: 'Parent label', hintText: 'Labels under it are tags', value: oneLine(view.parent, 100) } },
        choice(syncSettingsInputs.people, 'Several people on a mail', { words: peopleWords, chosen: view.people }),
        paragraph(html`Never tagged: you, colleagues, mailing lists and machines.`),
      ],
    },
    {
      header: 'For labels without settings of their own',
      widgets: [
        choice(syncSettingsInputs.direction, 'Direction', { words: directionWords, chosen: view.direction }),
        choice(syncSettingsInputs.removal, 'When one is taken off', { words: removalWords, chosen: view.removal }),
      ],
    },
    {
      header: 'From GoHighLevel to Gmail',
      widgets: [
        { textInput: { name: syncSettingsInputs.days, label: 'Label mail of the last … days', hintText: '1 to 730', value: oneLine(view.days, 10) } },
      ],
    },
    {
      header: 'Stages of opportunities',
      widgets: [
        { selectionInput: { name: syncSettingsInputs.stages, label: 'Show stages as labels', type: 'SWITCH', items: [{ text: `Such as “${oneLine(view.parent, 40)}/Stage/Proposal”`, value: 'on', selected: view.stages }] } },
        paragraph(html`A contact’s mail gets the label of the stage of the newest open opportunity, and loses it when that is won, lost or deleted. These labels are read-only: what you change about them in Gmail is put back, and no opportunity changes.`),
        paragraph(html`Once switched off, these labels are deleted from Gmail. Your mail stays.`),
      ],
    },
    {
      header: 'How much fits',
      widgets: [paragraph(html`Up to about 15,000 contacts are kept in step both ways. For contacts beyond that, labels and tags are only added, never taken off.`)],
    },
  ],
  fixedFooter: {
    primaryButton: button('Save', action('sync.saveSettings', {}), { altText: 'Save the settings' }),
    secondaryButton: button('Cancel', action('sync.show', {})),
  },
});
