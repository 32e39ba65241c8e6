import { action } from '../actions';
import type { Section, Widget } from '../card';
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

/** A write whose answer never came, so that nobody knows whether it happened. */
export interface OpenChange {
  readonly text: string;
}

interface ChangeStrip {
  readonly contactId: string;
  readonly recentChange: RecentChange | null;
  readonly openChanges: readonly OpenChange[];
}

const minutes = (count: number): string => (count === 1 ? '1 more minute' : `${count} more minutes`);

const doneRow = ({ changeId, text, minutesLeft }: RecentChange): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: 'STAR', altText: 'Just done' },
    text: html`${oneLine(text, 140)}`,
    bottomLabel: html`Can be undone for ${minutes(Math.max(1, Math.round(minutesLeft)))}`,
    wrapText: true,
    button: button('Undo', afresh(action('change.undo', { changeId })), { altText: `Undo: ${oneLine(text, 100)}` }),
  },
});

const openRow = (contactId: string, { text }: OpenChange): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: 'CLOCK', altText: 'Not confirmed' },
    text: html`<b>Not confirmed:</b> ${oneLine(text, 140)}`,
    bottomLabel: html`GoHighLevel did not answer. Check below whether it is there before you do it again.`,
    wrapText: true,
    button: button('Check', afresh(action('contact.refresh', { contactId })), { altText: `Check whether it arrived: ${oneLine(text, 100)}` }),
  },
});

/** What has just been done here, and what may not have arrived. No section when there is neither. */
export const changeStrip = ({ contactId, recentChange, openChanges }: ChangeStrip): readonly Section[] => {
  const rows = [...(recentChange ? [doneRow(recentChange)] : []), ...openChanges.slice(0, 3).map((change) => openRow(contactId, change))];
  return rows.length === 0 ? [] : [{ widgets: rows }];
};
