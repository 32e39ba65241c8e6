import { appointmentFrom } from '../model/appointment';
import { contactFrom } from '../model/contact';
import { day, flag, many, nothing, one, operations, required, text, texts } from '../operation';

const version = '2021-07-28' as const;
const read = ['contacts.readonly'] as const;
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

/** Contacts and what is read along with one. Published in GoHighLevel's `apps/contacts.json`. */
export const contactOperations = operations({
  'contacts.get': {
    title: 'Get contact',
    method: 'GET',
    path: '/contacts/{contactId}',
    version,
    scopes: read,
    reply: one('contact', contactFrom),
    root: 'contact',
    changed: 'dateUpdated',
  },
  /** The only look-up that also matches a contact's additional addresses. Documented for OAuth tokens only. */
  'contacts.lookup': {
    title: 'Look up contacts by e-mail or phone',
    method: 'GET',
    path: '/contacts/lookup',
    version: 'v3',
    scopes: read,
    tokens: ['location'],
    query: { locationId: required(text), email: text, phone: text, limit: { type: 'number' } },
    reply: many('contacts', contactFrom),
    root: 'contacts',
  },
  /** The phone parameter is called `number`. Answers 200 with a null contact, or 404, when there is none. */
  'contacts.get-duplicate': {
    title: 'Get duplicate contact',
    method: 'GET',
    path: '/contacts/search/duplicate',
    version,
    scopes: read,
    query: { locationId: required(text), email: text, number: text },
    emptyStatus: 404,
    reply: one('contact', contactFrom),
    root: 'contact',
  },
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
  'contacts.appointments.list': {
    title: 'Get contact appointments',
    method: 'GET',
    path: '/contacts/{contactId}/appointments',
    version,
    scopes: read,
    reply: many('events', appointmentFrom),
    root: 'events',
    changed: 'dateUpdated',
  },
});
