import { once } from '../../platform/read-once';
import { appointmentFrom } from '../model/appointment';
import { contactFrom } from '../model/contact';
import { many, one, operations, required, text } from '../operation';

const version = '2021-07-28' as const;
const read = ['contacts.readonly'] as const;

/** Contacts as opening a mail reads them, and what is read along with one. Published in GoHighLevel's `apps/contacts.json`. */
export const contactOperations = once(() =>
  operations({
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
  }),
);
