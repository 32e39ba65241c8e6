import { action } from './actions';
import type { Card, Section, TextButton, Widget } from './card';
import { html } from './card';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph, section } from './widgets';

export type BulkRunState = 'running' | 'stopped' | 'cancelled' | 'done';

/** A bulk change that was started: how far it is, and what came of it. */
export interface BulkRunView {
  readonly runId: string;
  /** `Add “vip”`. */
  readonly title: string;
  readonly age: string;
  readonly state: BulkRunState;
  /** `120 of 300 done`. */
  readonly progress: string;
  /** From 0 to 1. */
  readonly share: number;
  /** `118 changed`, `2 failed`. */
  readonly results: readonly string[];
  /** Why it does not go on, and what to do; empty when nothing is wrong. */
  readonly problem: string;
  /** Whether Google lets the add-on go on by itself. */
  readonly goesOn: boolean;
  readonly failures: readonly { readonly contactId: string; readonly name: string; readonly words: string }[];
  /** How many were not changed, or are not known to be. */
  readonly failed: number;
  readonly canRetry: boolean;
  readonly canUndo: boolean;
}

const listed = 40;
const barLength = 20;

/** A bar of characters: CardService has none of its own. */
const bar = (share: number): string => {
  const full = Math.round(Math.min(1, Math.max(0, share)) * barLength);
  return '█'.repeat(full) + '░'.repeat(barLength - full);
};

const stateWords = ({ state, goesOn }: BulkRunView): string =>
  ({
    running: goesOn
      ? 'It goes on by itself in a minute or two, at the latest in an hour, also when you close this.'
      : 'Google does not let this add-on go on by itself. Press Continue until it is done.',
    stopped: 'It waits for you.',
    cancelled: 'Cancelled: nothing more is changed.',
    done: 'Finished.',
  })[state];

const buttonsOf = ({ runId, state, canRetry, canUndo }: BulkRunView): readonly TextButton[] => {
  const isOver = state === 'done' || state === 'cancelled';
  return [
    ...(isOver ? [] : [button('Refresh', action('bulk.run', { runId }), { altText: 'See how far it is' }), button('Cancel', action('bulk.cancel', { runId }), { altText: 'Change no more contacts' })]),
    ...(isOver && canRetry ? [button('Try failed ones again', action('bulk.retry', { runId }))] : []),
    ...(isOver && canUndo ? [button('Undo', action('bulk.askUndo', { runId }), { altText: 'Take this change back' })] : []),
    button('All bulk changes', action('bulk.show', {})),
  ];
};

const failureRow = ({ contactId, name, words }: BulkRunView['failures'][number]): Widget => ({
  decoratedText: {
    text: html`${oneLine(name, 80)}`,
    bottomLabel: html`${oneLine(words, 200)}`,
    wrapText: true,
    onClick: { action: action('contact.show', { contactId }) },
  },
});

const failureSection = ({ failures, failed }: BulkRunView): readonly Section[] => {
  const more = failed - Math.min(listed, failures.length);
  return section('Not changed', [...failures.slice(0, listed).map(failureRow), ...(more > 0 ? [paragraph(html`And ${more} more.`)] : [])]);
};

export const bulkRunCard = (view: BulkRunView): Card => {
  const { runId, progress, results, problem, state } = view;
  return {
    name: 'bulk-run',
    header: { title: oneLine(view.title, 80), subtitle: `Started ${view.age}` },
    sections: [
      {
        widgets: [
          paragraph(html`<b>${progress}</b><br>${bar(view.share)}`),
          ...(results.length > 0 ? [paragraph(html`${results.join(' · ')}`)] : []),
          ...(problem === '' ? [] : [paragraph(html`<font color="#b3261e"><b>${oneLine(problem, 400)}</b></font>`)]),
          paragraph(html`${stateWords(view)}`),
          buttonRow(...buttonsOf(view)),
        ],
      },
      ...failureSection(view),
    ],
    ...((state === 'running' || state === 'stopped') && { fixedFooter: { primaryButton: button('Continue', action('bulk.continue', { runId }), { altText: 'Go on with it now' }) } }),
  };
};
