import { appointmentFrom } from '../model/appointment';
import { contactFrom } from '../model/contact';
import { flag, many, nothing, one, operations, required, text, texts } from '../operation';

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
  dateOfBirth: text,
  companyName: text,
  assignedTo: text,
} as const;

/** Contacts and what is read along with one. Published in GoHighLevel's `apps/contacts.json`. */
export const contactOperations = operations({
  'contacts.get': {
    method: 'GET',
    path: '/contacts/{contactId}',
    version,
    scopes: read,
    reply: one('contact', contactFrom),
  },
  /** The only look-up that also matches a contact's additional addresses. Documented for OAuth tokens only. */
  'contacts.lookup': {
    method: 'GET',
    path: '/contacts/lookup',
    version: 'v3',
    scopes: read,
    tokens: ['location'],
    query: { locationId: required(text), email: text, phone: text, limit: { type: 'number' } },
    reply: many('contacts', contactFrom),
  },
  /** The phone parameter is called `number`. Answers 200 with a null contact, or 404, when there is none. */
  'contacts.get-duplicate': {
    method: 'GET',
    path: '/contacts/search/duplicate',
    version,
    scopes: read,
    query: { locationId: required(text), email: text, number: text },
    emptyStatus: 404,
    reply: one('contact', contactFrom),
  },
  'contacts.create': {
    method: 'POST',
    path: '/contacts/',
    version,
    scopes: write,
    body: { locationId: required(text), ...contactFields, gender: text },
    success: 201,
    reply: one('contact', contactFrom),
  },
  /** Only what is given is changed. `gender` is refused here, though create takes it. */
  'contacts.update': {
    method: 'PUT',
    path: '/contacts/{contactId}',
    version,
    scopes: write,
    body: contactFields,
    reply: one('contact', contactFrom),
  },
  /** Takes the contact's tasks, notes and opportunities along. */
  'contacts.delete': {
    method: 'DELETE',
    path: '/contacts/{contactId}',
    version,
    scopes: write,
    destructive: true,
    reply: nothing,
  },
  'contacts.appointments.list': {
    method: 'GET',
    path: '/contacts/{contactId}/appointments',
    version,
    scopes: read,
    reply: many('events', appointmentFrom),
  },
});
