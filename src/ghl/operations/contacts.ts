import { asList, asObject } from '../../json';
import { appointmentFrom } from '../model/appointment';
import { contactFrom } from '../model/contact';
import { operations } from '../operation';

const any = ['location', 'private'] as const;
const inQuery = { in: 'query', as: 'locationId' } as const;

const contactFields = {
  firstName: { type: 'text' },
  lastName: { type: 'text' },
  name: { type: 'text' },
  email: { type: 'text' },
  phone: { type: 'text' },
  address1: { type: 'text' },
  city: { type: 'text' },
  state: { type: 'text' },
  postalCode: { type: 'text' },
  country: { type: 'text' },
  website: { type: 'text' },
  timezone: { type: 'text' },
  dnd: { type: 'flag' },
  dndSettings: { type: 'object' },
  inboundDndSettings: { type: 'object' },
  /** In an update this overwrites every tag: use contacts.tags.add and .remove instead. */
  tags: { type: 'texts' },
  customFields: { type: 'objects' },
  source: { type: 'text' },
  dateOfBirth: { type: 'text' },
  companyName: { type: 'text' },
  assignedTo: { type: 'text' },
} as const;

/** Contacts and what is read along with one. Published in GoHighLevel's `apps/contacts.json`. */
export const contactOperations = operations({
  'contacts.get': {
    method: 'GET',
    path: '/contacts/{contactId}',
    version: '2021-07-28',
    scopes: ['contacts.readonly'],
    tokens: any,
    retry: 'safe',
    success: 200,
    reply: (json) => ({ contact: contactFrom(asObject(json)['contact']) }),
  },
  /** The only look-up that also matches a contact's additional addresses. Documented for OAuth tokens only. */
  'contacts.lookup': {
    method: 'GET',
    path: '/contacts/lookup',
    version: 'v3',
    scopes: ['contacts.readonly'],
    tokens: ['location'],
    location: inQuery,
    query: { locationId: { type: 'text', required: true }, email: { type: 'text' }, phone: { type: 'text' }, limit: { type: 'number' } },
    retry: 'safe',
    success: 200,
    reply: (json) => ({ contacts: asList(asObject(json)['contacts'], contactFrom) }),
  },
  /** The phone parameter is called `number`. Answers 200 with a null contact, or 404, when there is none. */
  'contacts.get-duplicate': {
    method: 'GET',
    path: '/contacts/search/duplicate',
    version: '2021-07-28',
    scopes: ['contacts.readonly'],
    tokens: any,
    location: inQuery,
    query: { locationId: { type: 'text', required: true }, email: { type: 'text' }, number: { type: 'text' } },
    retry: 'safe',
    success: 200,
    emptyStatus: 404,
    reply: (json) => ({ contact: contactFrom(asObject(json)['contact']) }),
  },
  'contacts.create': {
    method: 'POST',
    path: '/contacts/',
    version: '2021-07-28',
    scopes: ['contacts.write'],
    tokens: any,
    location: { in: 'body', as: 'locationId' },
    body: { locationId: { type: 'text', required: true }, ...contactFields, gender: { type: 'text' } },
    retry: 'never',
    success: 201,
    reply: (json) => ({ contact: contactFrom(asObject(json)['contact']) }),
  },
  /** Only what is given is changed. `gender` is refused here, though create takes it. */
  'contacts.update': {
    method: 'PUT',
    path: '/contacts/{contactId}',
    version: '2021-07-28',
    scopes: ['contacts.write'],
    tokens: any,
    body: contactFields,
    retry: 'safe',
    success: 200,
    reply: (json) => ({ contact: contactFrom(asObject(json)['contact']) }),
  },
  /** Takes the contact's tasks, notes and opportunities along. */
  'contacts.delete': {
    method: 'DELETE',
    path: '/contacts/{contactId}',
    version: '2021-07-28',
    scopes: ['contacts.write'],
    tokens: any,
    retry: 'safe',
    destructive: true,
    success: 200,
    reply: () => ({}),
  },
  'contacts.appointments.list': {
    method: 'GET',
    path: '/contacts/{contactId}/appointments',
    version: '2021-07-28',
    scopes: ['contacts.readonly'],
    tokens: any,
    retry: 'safe',
    success: 200,
    reply: (json) => ({ events: asList(asObject(json)['events'], appointmentFrom) }),
  },
});
