import { asObject } from '../../../src/json';
import type { ParsedMessage } from '../../mail/message';
import type { MailboxMessage } from '../mailbox-message';
import type { Draft } from './drafts';
import type { SavedHistory } from './history-log';
import type { SavedLabels } from './labels';

/** What Gmail adds to a mail, and the mail itself: by its place among those that the mailbox began with, or whole. */
export interface SavedMessage {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
  readonly internalDate: number;
  readonly historyId: number;
  readonly mail: number | SavedMail;
}

type SavedMail = Omit<ParsedMessage, 'raw'> & { readonly raw?: string };

export interface SavedMailbox {
  readonly messages: readonly SavedMessage[];
  readonly labels: SavedLabels;
  readonly drafts: readonly Draft[];
  readonly history: SavedHistory;
  /** The ids of the messages that were sent from here, in that order. */
  readonly outbox: readonly string[];
}

const mailIn = ({ origin, headers, from, to, cc, subject, date, text, html, attachments, invite, size, raw }: ParsedMessage): SavedMail => ({
  ...{ origin, headers, from, to, cc, subject, date, text, html, attachments, invite, size },
  ...(raw !== undefined && { raw: Buffer.from(raw).toString('base64') }),
});

/** @param place among those that the mailbox began with, if it is one of them */
export const saveMessage = (message: MailboxMessage, place: number | undefined): SavedMessage => {
  const { id, threadId, labelIds, internalDate, historyId } = message;
  return { id, threadId, labelIds, internalDate, historyId, mail: place ?? mailIn(message) };
};

/** The mail that was saved. @throws for one of another mailbox's beginning */
export const mailOf = ({ mail }: SavedMessage, beginning: readonly ParsedMessage[]): ParsedMessage => {
  if (typeof mail !== 'number') {
    const { raw, ...rest } = mail;
    return raw === undefined ? rest : { ...rest, raw: Buffer.from(raw, 'base64') };
  }
  const known = beginning[mail];
  if (known === undefined) throw new Error('The snapshot is of a mailbox that began with other mail.');
  return known;
};

/** @throws Error for a value that no mailbox has saved */
export const readSaved = (value: unknown): SavedMailbox => {
  const saved = asObject(value);
  const isWhole = [saved['messages'], saved['drafts'], saved['outbox']].every(Array.isArray) && 'labels' in saved && 'history' in saved;
  if (!isWhole) throw new Error('This is no saved mailbox.');
  // What has these parts was written by `snapshot`.
  return value as SavedMailbox;
};
