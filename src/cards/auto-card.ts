import { action } from './actions';
import type { Card, Section, Widget } from './card';
import { cardLimits, html } from './card';
import { errorStrip } from './sections/error-strip';
import type { ModifyClosed } from './sections/labels-closed';
import { labelsClosed } from './sections/labels-closed';
import { beginning, oneLine } from './shortened';
import { button, buttonRow, paragraph, section } from './widgets';

export const autoInputs = { label: 'autoLabel', query: 'autoQuery', replied: 'autoReplied', blocked: 'autoBlocked', cap: 'autoCap' } as const;

/** Contacts that are created from mail by themselves: for which mail, and what was created. */
export interface AutoView {
  readonly isOn: boolean;
  readonly label: string;
  readonly query: string;
  readonly repliedOnly: boolean;
  /** One domain a line. */
  readonly blocked: string;
  readonly cap: string;
  /** The user's own labels. */
  readonly labels: readonly string[];
  /** `Last run 5 min ago. 3 of 20 created today.` Empty before the first. */
  readonly lastRun: string;
  readonly runs: readonly { readonly runId: string; readonly line: string }[];
  /** Whom GoHighLevel did not take, and why. */
  readonly refused: readonly string[];
  readonly error: string | null;
  readonly closed: ModifyClosed | null;
}

const runRow = ({ runId, line }: AutoView['runs'][number]): Widget => ({
  decoratedText: { text: html`${oneLine(line, 100)}`, wrapText: true, button: button('Undo', action('auto.askUndo', { runId }), { altText: `Undo: ${oneLine(line, 80)}` }) },
});

const rules = (view: AutoView): Section => ({
  header: 'For which mail',
  widgets: [
    { textInput: { name: autoInputs.label, label: 'Label', hintText: 'Empty for any mail', value: oneLine(view.label, 230), initialSuggestions: view.labels.slice(0, cardLimits.selectionItems).map((name) => oneLine(name, 60)) } },
    { textInput: { name: autoInputs.query, label: 'Gmail search', hintText: 'Such as subject:quote', value: oneLine(view.query, 200) } },
    { selectionInput: { name: autoInputs.replied, label: 'Replies', type: 'CHECK_BOX', items: [{ text: 'Only mail that I replied to', value: 'yes', selected: view.repliedOnly }] } },
  ],
});

const limits = (view: AutoView): Section => ({
  header: 'For whom',
  widgets: [
    paragraph(html`Those who wrote, when GoHighLevel does not have their address. Never machines, mailing lists or colleagues.`),
    { textInput: { name: autoInputs.blocked, label: 'Never from these domains', hintText: 'One a line, such as example.com', type: 'MULTIPLE_LINE', value: beginning(view.blocked, 2_000) } },
    { textInput: { name: autoInputs.cap, label: 'At most … a day', hintText: '1 to 50', value: oneLine(view.cap, 10) } },
  ],
});

/** What somebody who has switched it on comes for stands above the rules. */
const stateSection = ({ lastRun }: AutoView): Section => ({
  widgets: [
    ...(lastRun === '' ? [] : [paragraph(html`${oneLine(lastRun, 200)}`)]),
    buttonRow(button('Switch off', action('auto.switchOff', {}), { altText: 'Switch contacts from mail off' })),
  ],
});

export const autoCard = (view: AutoView): Card => ({
  name: 'auto',
  header: { title: 'Contacts from mail', subtitle: view.isOn ? 'Switched on' : 'Switched off' },
  sections: [
    ...errorStrip(view.error),
    ...section('', view.closed ? labelsClosed(view.closed) : []),
    ...(view.isOn ? [stateSection(view)] : []),
    ...section('Created', view.runs.map(runRow)),
    ...section('Not created: GoHighLevel refused', view.refused.map((line) => paragraph(html`${oneLine(line, 200)}`))),
    rules(view),
    limits(view),
  ],
  fixedFooter: {
    primaryButton: button('See what would happen', action('auto.preview', {}), { altText: 'See which contacts would be created' }),
    secondaryButton: button('Back', action('settings.show', {})),
  },
});
