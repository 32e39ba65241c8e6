import { action } from '../actions';
import type { Section, TextButton, Widget } from '../card';
import { html } from '../card';
import { oneLine } from '../shortened';
import { afresh, button } from '../widgets';

/** A write that has just happened and can be taken back. */
export interface RecentChange {
  readonly changeId: string;
  /** What was done, as a line: `Task added: Call Ana`. */
  readonly text: string;
  readonly minutesLeft: number;
}

/** A write whose answer never came. It is not known whether it happened, or, once it was looked for, known that it did not. */
export interface OpenChange {
  readonly changeId: string;
  readonly text: string;
  readonly state: 'not-confirmed' | 'lost';
}

interface ChangeStrip {
  readonly contactId: string;
  readonly recentChange: RecentChange | null;
  readonly openChanges: readonly OpenChange[];
}

const minutes = (count: number): string => (count === 1 ? '1 more minute' : `${count} more minutes`);

/** Takes a write back. */
export const undoButton = ({ changeId, text }: Pick<RecentChange, 'changeId' | 'text'>): TextButton =>
  button('Undo', afresh(action('change.undo', { changeId })), { altText: `Undo: ${oneLine(text, 100)}` });

const doneRow = ({ changeId, text, minutesLeft }: RecentChange): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: 'STAR', altText: 'Just done' },
    text: html`${oneLine(text, 140)}`,
    bottomLabel: html`Can be undone for ${minutes(Math.max(1, Math.round(minutesLeft)))}`,
    wrapText: true,
    button: undoButton({ changeId, text }),
  },
});

/** Sends a write again, after looking once more whether it is there. */
export const sendAgain = ({ changeId, text }: Pick<OpenChange, 'changeId' | 'text'>): TextButton =>
  button('Send again', afresh(action('change.retry', { changeId })), { altText: `Send again: ${oneLine(text, 100)}` });

const openRow = (contactId: string, change: OpenChange): Widget => {
  const isLost = change.state === 'lost';
  const text = oneLine(change.text, 140);
  const words = isLost ? 'Not saved' : 'Not confirmed';
  return {
    decoratedText: {
      startIcon: { knownIcon: 'CLOCK', altText: words },
      text: html`<b>${words}:</b> ${text}`,
      bottomLabel: isLost ? html`GoHighLevel does not have it. What you wrote is kept here.` : html`GoHighLevel did not answer. Check whether it arrived.`,
      wrapText: true,
      button: isLost ? sendAgain(change) : button('Check', afresh(action('contact.refresh', { contactId })), { altText: `Check whether it arrived: ${text}` }),
    },
  };
};

/** What has just been done here, and what may not have arrived. No section when there is neither. */
export const changeStrip = ({ contactId, recentChange, openChanges }: ChangeStrip): readonly Section[] => {
  const rows = [...(recentChange ? [doneRow(recentChange)] : []), ...openChanges.slice(0, 3).map((change) => openRow(contactId, change))];
  return rows.length === 0 ? [] : [{ widgets: rows }];
};
