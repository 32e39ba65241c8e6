import { call } from '../../ghl/calls';
import type { GhlError } from '../../ghl/errors';
import type { Contact } from '../../ghl/model/contact';
import type { App } from '../app';
import { changeContact, failureOf, failureWords, recordOf } from '../change-contact';
import type { ContactRecord } from '../contact-record';
import { rememberRecord } from '../contact-record';
import type { AddOnEvent } from '../event';
import { contactRecord } from '../find-person';
import type { ContactDraft } from '../forms/contact-form';
import { contactDraftFrom, contactFieldsOf, contactForm, draftFromContact, draftFromPerson, draftName, errorInContact } from '../forms/contact-form';
import type { HandlersOf } from '../handler';
import { customFieldsForm } from '../operations/custom-fields-form';
import { landOnContact, landOnRoot, mailIfReadable, pushed, updated } from '../landing';
import { personWithEmail } from '../mail-context';
import { probeAgain } from '../private-sign-in';
import { outboxWords, sendDue } from '../outbox';
import type { Response } from '../response';
import { rootCard } from '../root-card';
import { showPanel } from '../show-panel';
import { write } from '../write';
import { changedFields, contactFields, filled } from '../written-fields';

type Purpose = Parameters<typeof contactForm>[2];

/** The form with what was typed, and why it was not accepted. A duplicate is one tap away. */
const again = (app: App, draft: ContactDraft, context: Purpose, error: unknown): Response => {
  if (typeof error === 'string') return updated(contactForm(app, draft, { ...context, error }));
  const { duplicateOf } = (failureOf(error) as GhlError).circumstances;
  const words = duplicateOf === undefined ? failureWords(error) : 'Another contact has this e-mail or phone already.';
  return updated(contactForm(app, draft, { ...context, error: words, duplicateOf }));
};

const tagsOf = ({ tags }: ContactDraft): readonly string[] => tags.split(',').map((tag) => tag.trim()).filter(Boolean);

/** A contact that was just created has nothing yet. */
const emptyRecord = (contact: Contact, now: number): ContactRecord => {
  const none = { ok: true, items: [] } as const;
  return { contact, tasks: none, notes: none, appointments: none, readAt: now };
};

/** Shows the contact, or the root card when it is gone. @throws GhlError */
const land = (app: App, event: AddOnEvent, contactId: string, freshness: 'remembered' | 'fresh', notify?: string): Response => {
  const record = contactRecord(app, contactId, freshness);
  if (record) return landOnContact(app, event, { record, ...(notify !== undefined && { notify }) });
  return landOnRoot(rootCard(app, event, 'fresh'), 'This contact is not in GoHighLevel any more.');
};

export const contactActions: HandlersOf<'contact'> = {
  'contact.show': ({ app, event, parameters: { contactId } }) => land(app, event, contactId, 'remembered'),

  'contact.refresh': ({ app, event, parameters: { contactId } }) => {
    probeAgain(app);
    const words = outboxWords(sendDue(app, { contactId }));
    return land(app, event, contactId, 'fresh', words ?? 'Up to date.');
  },

  'contact.choose': ({ app, event, parameters: { contactId, email } }) => {
    app.senders.learn(email, contactId);
    return land(app, event, contactId, 'remembered');
  },

  'contact.showAll': ({ app, event, parameters: { contactId, panel } }) =>
    pushed(showPanel(app, event, { record: recordOf(app, contactId), kind: panel })),

  'contact.newForm': ({ app, event, parameters: { email } }) => {
    const mail = mailIfReadable(app, event);
    const person = (mail && personWithEmail(mail, email)) ?? { email, name: '', kind: 'outside' as const };
    return pushed(contactForm(app, draftFromPerson(app, event, person), { purpose: { kind: 'create', fromEmail: email }, changeId: app.platform.newId() }));
  },

  'contact.create': ({ app, event, form, parameters: { email, changeId } }) => {
    const draft = contactDraftFrom(form);
    const context: Purpose = { purpose: { kind: 'create', fromEmail: email }, changeId };
    const error = errorInContact(draft);
    if (error !== null) return again(app, draft, context, error);
    try {
      const tags = tagsOf(draft);
      const body = { ...filled(contactFieldsOf(draft)), source: 'Gmail', ...(tags.length > 0 && { tags }) };
      const written = write(app, { changeId, contactId: '', summary: `Contact created: ${draftName(draft)}`, call: call('contacts.create', { body }) });
      const contact = written === 'already' ? null : written.reply.contact;
      const contactId = contact?.id ?? app.journal.find(changeId)?.contactId ?? '';
      // GoHighLevel's index lags behind: without this the sender would stay unknown for some seconds.
      app.senders.learn(email, contactId);
      if (contact) rememberRecord(app.memory, emptyRecord(contact, app.platform.now()));
      return { ...land(app, event, contactId, 'remembered', 'Contact created.'), stateChanged: true };
    } catch (failure) {
      return again(app, draft, context, failure);
    }
  },

  'contact.editForm': ({ app, parameters: { contactId } }) => {
    const { contact } = recordOf(app, contactId);
    return pushed(contactForm(app, draftFromContact(contact), { purpose: { kind: 'edit', contactId }, changeId: app.platform.newId() }));
  },

  'contact.fieldsForm': ({ app, event, parameters: { contactId } }) => customFieldsForm(app, event, recordOf(app, contactId).contact),

  'contact.update': ({ app, event, form, parameters: { contactId, changeId } }) => {
    const record = recordOf(app, contactId);
    const draft = contactDraftFrom(form);
    const context: Purpose = { purpose: { kind: 'edit', contactId }, changeId };
    const error = errorInContact(draft);
    if (error !== null) return again(app, draft, context, error);
    const before = contactFields(record.contact);
    const changed = changedFields(contactFieldsOf(draft), before);
    if (Object.keys(changed).length === 0) return landOnContact(app, event, { record, notify: 'Nothing was changed.' });
    try {
      return changeContact(app, event, {
        record,
        write: { changeId, summary: `Contact changed: ${draftName(draft)}`, call: call('contacts.update', { contactId, body: changed }), before },
        // The answer leaves out what the form does not know about, so only the form's own fields are taken from it.
        then: (reply) => (same) => ({
          ...same,
          contact: { ...same.contact, ...changed, ...(reply.contact && contactFields(reply.contact)), name: draftName(draft) },
        }),
        notify: 'Contact saved.',
      });
    } catch (failure) {
      return again(app, draft, context, failure);
    }
  },
};
