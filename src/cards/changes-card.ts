import { action } from './actions';
import type { Card, TextButton, Widget } from './card';
import { html } from './card';
import { sendAgain, undoButton } from './sections/change-strip';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

/** One write that was made here. */
export interface ChangeView {
  readonly changeId: string;
  /** What was done: `Task added: Call Ana`. */
  readonly text: string;
  /** `3 min ago`. */
  readonly age: string;
  readonly state: 'done' | 'undone' | 'pending' | 'waiting' | 'failed';
  /** Why it was given up; empty otherwise. */
  readonly why: string;
  /** Null when it can no longer, or never could, be undone. */
  readonly minutesLeft: number | null;
}

export interface ChangesView {
  /** The latest first. */
  readonly changes: readonly ChangeView[];
}

const changesListed = 30;

const stateWords: { readonly [State in ChangeView['state']]: string } = {
  done: 'Done',
  undone: 'Undone',
  pending: 'Not confirmed: it may have arrived or not',
  waiting: 'Waiting: it is sent again by itself',
  failed: 'Not saved; what you wrote is kept',
};

const stateLine = ({ age, state, why, minutesLeft }: ChangeView): string =>
  [age, stateWords[state], oneLine(why, 200), minutesLeft === null ? '' : `${Math.max(1, Math.round(minutesLeft))} min left to undo`].filter(Boolean).join(' · ');

const isOpen = ({ state }: ChangeView): boolean => state === 'pending' || state === 'waiting' || state === 'failed';

/** What can be done about it now. */
const buttonOf = (change: ChangeView): TextButton | null => {
  if (isOpen(change)) return sendAgain(change);
  return change.minutesLeft === null ? null : undoButton(change);
};

const changeRow = (change: ChangeView): Widget => {
  const offered = buttonOf(change);
  return {
    decoratedText: {
      ...(isOpen(change) && { onClick: { action: action('change.show', { changeId: change.changeId }) } }),
      text: html`${oneLine(change.text, 140)}`,
      bottomLabel: html`${stateLine(change)}`,
      wrapText: true,
      ...(offered && { button: offered }),
    },
  };
};

const nothing = paragraph(html`Nothing was changed from here lately. What you add or edit in the sidebar is listed here.`);

export const changesCard = ({ changes }: ChangesView): Card => ({
  name: 'changes',
  header: { title: 'Recent changes', subtitle: 'Each can be undone for 15 minutes' },
  sections: [
    {
      widgets: [
        ...(changes.length === 0 ? [nothing] : changes.slice(0, changesListed).map(changeRow)),
        buttonRow(
          ...(changes.some(isOpen) ? [button('Send what waits', action('change.sendAll', {}))] : []),
          button('Refresh', action('change.list', {}), { altText: 'Read the changes again' }),
        ),
      ],
    },
  ],
});
