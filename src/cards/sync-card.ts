import { action } from './actions';
import type { Card, Section, TextButton } from './card';
import { html } from './card';
import { errorStrip } from './sections/error-strip';
import type { ModifyClosed } from './sections/labels-closed';
import { labelsClosed } from './sections/labels-closed';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph, section } from './widgets';

/** Labels in Gmail and tags in GoHighLevel: whether they follow each other, and how that goes. */
export interface SyncView {
  readonly isOn: boolean;
  /** The label under which labels are tags. */
  readonly parent: string;
  /** How far it is: `In step: 12 labels, 211 contacts`. Empty while it is off. */
  readonly state: string;
  /** From 0 to 1; null where nothing is left to be read. */
  readonly share: number | null;
  /** What the last run did and when, as sentences; empty before the first. */
  readonly lastRun: string;
  /** Why the last run did not get through, and what to do; null when nothing is wrong. */
  readonly problem: string | null;
  /** How often it runs by itself: `once an hour`. Empty when Google does not let it. */
  readonly goesOn: string;
  /** That no more can be remembered; empty as long as there is room. */
  readonly full: string;
  /** Null when labels may be read and changed. */
  readonly closed: ModifyClosed | null;
}

/** What a tag may set off, said wherever one may be set. */
export const workflowWarning = 'A tag can start workflows in GoHighLevel, which may send messages.';

const barLength = 20;
const bar = (share: number): string => '█'.repeat(Math.round(share * barLength)) + '░'.repeat(barLength - Math.round(share * barLength));

const buttons = (isOn: boolean): readonly TextButton[] => [
  button('Labels', action('sync.labels', {}), { altText: 'Which label goes with which tag' }),
  button('Settings', action('sync.settings', {}), { altText: 'Settings of labels and tags' }),
  button('What was done', action('sync.log', {})),
  ...(isOn ? [button('Switch off', action('sync.askSwitchOff', {}), { altText: 'Switch labels and tags off' })] : []),
];

const offSection = ({ parent }: SyncView): Section => ({
  widgets: [
    paragraph(html`Labels under <b>${oneLine(parent, 60)}</b> in Gmail and tags in GoHighLevel can follow each other. Label a mail “${oneLine(parent, 60)}/Hot lead”, and its sender is tagged “hot lead”. Take the tag off, and the label goes.`),
    paragraph(html`${workflowWarning} So you first see what would happen. Nothing is written before you switch it on.`),
    buttonRow(...buttons(false)),
  ],
});

const onSection = ({ state, share, lastRun, full, goesOn }: SyncView): Section => ({
  widgets: [
    paragraph(share === null ? html`<b>${oneLine(state, 200)}</b>` : html`<b>${oneLine(state, 200)}</b><br>${bar(Math.min(1, Math.max(0, share)))}`),
    ...(lastRun === '' ? [] : [paragraph(html`${oneLine(lastRun, 300)}`)]),
    ...(full === '' ? [] : [paragraph(html`${oneLine(full, 300)}`)]),
    paragraph(html`${goesOn !== '' ? `It runs by itself ${goesOn}, also when Gmail is closed.` : 'Google does not let this add-on run by itself. Press Sync now when you want both sides to be in step.'}`),
    buttonRow(...buttons(true)),
  ],
});

export const syncCard = (view: SyncView): Card => ({
  name: 'sync',
  header: { title: 'Labels and tags', subtitle: view.isOn ? 'Switched on' : 'Switched off' },
  sections: [
    ...errorStrip(view.problem),
    ...section('', view.closed ? labelsClosed(view.closed) : []),
    view.isOn ? onSection(view) : offSection(view),
  ],
  fixedFooter: {
    primaryButton: view.isOn ? button('Sync now', action('sync.now', { from: 'sync' })) : button('See what would happen', action('sync.preview', {})),
  },
});
