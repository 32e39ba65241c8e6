import type { Card } from '../cards/card';
import { problemLine } from '../cards/problem';
import type { OperationId, Reply } from '../ghl/calls';
import { GhlError } from '../ghl/errors';
import type { App } from './app';
import type { ContactRecord } from './contact-record';
import { rememberRecord } from './contact-record';
import type { AddOnEvent } from './event';
import { contactRecord } from './find-person';
import { landOnContact, updated } from './landing';
import { problemFromGhl } from './problems';
import type { RecordChange } from './record-changes';
import type { Response } from './response';
import type { Write } from './write';
import { write } from './write';

/** The record that a write is about. @throws GhlError `not-found` when the contact is gone */
export const recordOf = (app: App, contactId: string): ContactRecord => {
  const record = contactRecord(app, contactId, 'remembered');
  if (!record) throw new GhlError('not-found', 'contacts.get');
  return record;
};

interface ContactChange<Id extends OperationId> {
  readonly record: ContactRecord;
  readonly write: Omit<Write<Id>, 'contactId'>;
  /** What the write changes in the record. */
  readonly then: (reply: Reply<Id>) => RecordChange;
  readonly notify: string;
  /** The card to draw again, when it is not the contact's own. */
  readonly card?: ((record: ContactRecord) => Card) | undefined;
}

/** Writes, and shows the contact as it is now without asking for it again. @throws GhlError */
export const changeContact = <Id extends OperationId>(app: App, event: AddOnEvent, { record, write: what, then, notify, card }: ContactChange<Id>): Response => {
  const written = write(app, { ...what, contactId: record.contact.id });
  const changed = written === 'already' ? record : then(written.reply)(record);
  rememberRecord(app.memory, changed);
  const answer = card ? updated(card(changed), notify) : landOnContact(app, event, { record: changed, notify });
  return { ...answer, stateChanged: true };
};

/** A failure of GoHighLevel, to be shown where it happened; anything else, and being signed out, is thrown on. */
export const failureOf = (error: unknown): GhlError => {
  if (error instanceof GhlError && error.code !== 'signed-out') return error;
  throw error;
};

/** What happened and what to do, as a line above a form. */
export const failureWords = (error: unknown): string => problemLine(problemFromGhl(failureOf(error)));
