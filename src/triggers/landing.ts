import type { Card } from '../cards/card';
import { GoogleError } from '../google/errors';
import type { App } from './app';
import type { ContactRecord } from './contact-record';
import type { AddOnEvent } from './event';
import type { MailContext } from './mail-context';
import { mailContext } from './mail-context';
import type { Navigation, Response } from './response';
import { showContact } from './show-contact';

/** The open mail, for what it adds to a card; null when it cannot be read any more. */
export const mailIfReadable = (app: App, event: AddOnEvent): MailContext | null => {
  try {
    return event.message || event.draftRecipients.length > 0 ? mailContext(app, event) : null;
  } catch (error) {
    if (error instanceof GoogleError) return null;
    throw error;
  }
};

/**
 * Back to a contact's card, however deep in forms one was. The contact whom the mail is about has the card at the
 * bottom of the stack; anybody else's lies on top of it.
 */
const toContact = (app: App, contactId: string, { mail, card }: { readonly mail: MailContext | null; readonly card: Card }): readonly Navigation[] => {
  const rootEmail = mail?.source === 'mail' ? mail.lookUp?.email : undefined;
  const isRoot = rootEmail !== undefined && app.senders.contactIdOf(rootEmail) === contactId;
  return isRoot ? [{ popToRoot: true }, { update: card }] : [{ popToRoot: true }, { push: card }];
};

/** Shows a record on its contact's card, with a line that says what happened. */
export const landOnContact = (app: App, event: AddOnEvent, { record, notify }: { readonly record: ContactRecord; readonly notify?: string }): Response => {
  const mail = mailIfReadable(app, event);
  const card = showContact(app, event, { record, mail });
  return { navigate: toContact(app, record.contact.id, { mail, card }), ...(notify !== undefined && { notify }) };
};

/** Shows the card at the bottom of the stack anew. */
export const landOnRoot = (card: Card, notify?: string): Response => ({
  navigate: [{ popToRoot: true }, { update: card }],
  ...(notify !== undefined && { notify }),
});

export const pushed = (card: Card): Response => ({ navigate: [{ push: card }] });

export const updated = (card: Card, notify?: string): Response => ({ navigate: [{ update: card }], ...(notify !== undefined && { notify }) });
