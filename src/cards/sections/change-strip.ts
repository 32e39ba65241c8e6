import { action } from '../actions';
import type { Section, TextButton, Widget } from '../card';
import { html } from '../card';
import { oneLine } from '../shortened';
import { afresh, button, paragraph } from '../widgets';

/** A write that has just happened and can be taken back. */
export interface RecentChange {
  readonly changeId: string;
  /** What was done, as a line: `Task added: Call Ana`. */
  readonly text: string;
  readonly minutesLeft: number;
}

/**
 * A write that is not in GoHighLevel for certain: no answer came (`pending`), it has to wait (`waiting`), or it was given
 * up (`failed`).
 */
export interface OpenChange {
  readonly changeId: string;
  readonly text: string;
  readonly state: 'pending' | 'waiting' | 'failed';
  /** Why it was given up, in words. */
  readonly why: string;
}

export interface ChangeStrip {
  readonly recentChange: RecentChange | null;
  readonly openChanges: readonly OpenChange[];
  /** What cannot be taken back from here; empty for nothing. */
  readonly news: string;
}

/** Takes a write back. */
export const undoButton = ({ changeId, text }: Pick<RecentChange, 'changeId' | 'text'>): TextButton =>
  button('Undo', afresh(action('change.undo', { changeId })), { altText: `Undo: ${oneLine(text, 100)}` });

const doneRow = ({ changeId, text, minutesLeft }: RecentChange): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: 'STAR', altText: 'Just done' },
    text: html`${oneLine(text, 140)}`,
    bottomLabel: html`${Math.max(1, Math.round(minutesLeft))} min left to undo`,
    wrapText: true,
    button: undoButton({ changeId, text }),
  },
});

/** Sends a write again. What can be looked for is looked for first; the rest does no harm twice. */
export const sendAgain = ({ changeId, text }: Pick<OpenChange, 'changeId' | 'text'>): TextButton =>
  button('Send again', afresh(action('change.retry', { changeId })), { altText: `Send again: ${oneLine(text, 100)}` });

const words: { readonly [State in OpenChange['state']]: readonly [words: string, more: string] } = {
  pending: ['Not confirmed', 'It may have arrived or not. It is looked for soon, and sent again if it is not there.'],
  waiting: ['Waiting', 'GoHighLevel could not take it yet. It is sent again by itself.'],
  failed: ['Not saved', 'What you wrote is kept here.'],
};

/** What has become of it, and what happens next. */
export const openWords = (state: OpenChange['state']): readonly [words: string, more: string] => words[state];

const openRow = (change: OpenChange): Widget => {
  const [title, more] = openWords(change.state);
  return {
    decoratedText: {
      startIcon: { knownIcon: 'CLOCK', altText: title },
      text: html`<b>${title}:</b> ${oneLine(change.text, 140)}`,
      bottomLabel: html`${change.why === '' ? more : oneLine(change.why, 200)}`,
      wrapText: true,
      button: sendAgain(change),
    },
  };
};

/** What has just been done here, and what may not have arrived. The build packs it. */
export const changeStrip = ({ recentChange, openChanges, news }: ChangeStrip): Section => ({
  widgets: [...(recentChange ? [doneRow(recentChange)] : []), ...openChanges.slice(0, 3).map(openRow), ...(news === '' ? [] : [paragraph(html`${oneLine(news, 200)}`)])],
});
