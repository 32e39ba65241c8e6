import type { Contact } from '../../ghl/model/contact';
import { contactTitle } from '../../mapping/contact-view';
import { customTexts } from '../../mapping/custom-fields';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import { pushed } from '../landing';
import type { Response } from '../response';
import { newDraft, saveDraft } from './draft';
import { formWith } from './form';
import { formGone } from './with-draft';

/** The form that changes a contact, at the location's own fields, with what is there filled in. */
export const customFieldsForm = (app: App, event: AddOnEvent, contact: Contact): Response => {
  const draft = newDraft(app, 'contacts.update', { contactId: contact.id });
  const first = draft?.fields.find(({ custom }) => custom);
  if (!draft || !first) return formGone(app);
  const before = customTexts(draft.fields, contact.customFields);
  const filled = saveDraft(app, { ...draft, before, values: { ...draft.values, ...before }, names: { 'path.contactId': contactTitle(contact) } });
  return pushed(formWith(app, event, { draft: filled, at: first.at }));
};
