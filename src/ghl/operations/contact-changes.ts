import { contactFrom } from '../model/contact';
import { day, flag, nothing, one, operations, required, text, texts } from '../operation';

const version = '2021-07-28' as const;
const write = ['contacts.write'] as const;

export const contactFields = {
  firstName: text,
  lastName: text,
  name: text,
  email: text,
  phone: text,
  address1: text,
  city: text,
  state: text,
  postalCode: text,
  country: text,
  website: text,
  timezone: text,
  dnd: flag,
  dndSettings: { type: 'object' },
  inboundDndSettings: { type: 'object' },
  /** In an update this overwrites every tag: use contacts.tags.add and .remove instead. */
  tags: texts,
  customFields: { type: 'objects' },
  source: text,
  dateOfBirth: day,
  companyName: text,
  assignedTo: text,
} as const;

/** What changes a contact. Published in GoHighLevel's `apps/contacts.json`. */
export const contactChangeOperations = operations({
  'contacts.create': {
    title: 'Create contact',
    method: 'POST',
    path: '/contacts/',
    version,
    scopes: write,
    body: { locationId: required(text), ...contactFields, gender: text },
    success: 201,
    reply: one('contact', contactFrom),
    root: 'contact',
  },
  /** Only what is given is changed. `gender` is refused here, though create takes it. */
  'contacts.update': {
    title: 'Update contact',
    method: 'PUT',
    path: '/contacts/{contactId}',
    version,
    scopes: write,
    body: contactFields,
    reply: one('contact', contactFrom),
    root: 'contact',
  },
  /** Takes the contact's tasks, notes and opportunities along. */
  'contacts.delete': {
    title: 'Delete contact',
    method: 'DELETE',
    path: '/contacts/{contactId}',
    version,
    scopes: write,
    destructive: true,
    reply: nothing,
  },
});
