import type { Input, OperationId } from '../../../src/ghl/catalogue';
import type { OpenGhl } from './open-ghl';
import { calendarInputs } from './sample-inputs/calendars';
import { peopleInputs } from './sample-inputs/people';
import { salesInputs } from './sample-inputs/sales';

/** For operations an input that succeeds in the small agency. */
export type SampleInputs = { readonly [Id in OperationId]?: (open: OpenGhl) => Input<Id> };

/** The two that have none: their answers are sound and plain text. */
type WithoutSample = 'conversations.messages.recording.get' | 'conversations.messages.transcription.download';

/** For every other operation, or it does not compile. */
export const sampleInputs: SampleInputs & { readonly [Id in Exclude<OperationId, WithoutSample>]: (open: OpenGhl) => Input<Id> } = {
  'contacts.get': ({ contactId }) => ({ contactId: contactId('Ana') }),
  'contacts.lookup': () => ({ query: { email: 'ana.ruiz@orchard-labs.example' } }),
  'contacts.get-duplicate': () => ({ query: { email: 'ana.ruiz@orchard-labs.example' } }),
  'contacts.create': () => ({ body: { firstName: 'Noor', email: 'noor@dewit-interiors.example' } }),
  'contacts.update': ({ contactId }) => ({ contactId: contactId('Ana'), body: { city: 'Shelbyville' } }),
  'contacts.delete': ({ contactId }) => ({ contactId: contactId('Ana') }),
  'contacts.appointments.list': ({ contactId }) => ({ contactId: contactId('Ana') }),
  'contacts.tags.add': ({ contactId }) => ({ contactId: contactId('Ana'), body: { tags: ['VIP'] } }),
  'contacts.tags.remove': ({ contactId }) => ({ contactId: contactId('Ana'), body: { tags: ['buyer'] } }),
  'contacts.tasks.list': ({ contactId }) => ({ contactId: contactId('Ana') }),
  'contacts.tasks.get': (open) => aTask(open),
  'contacts.tasks.create': ({ contactId }) => ({
    contactId: contactId('Ana'),
    body: { title: 'Send the offer', dueDate: '2026-12-01T10:00:00Z', completed: false },
  }),
  'contacts.tasks.update': (open) => ({ ...aTask(open), body: { title: 'Send the second offer' } }),
  'contacts.tasks.complete': (open) => ({ ...aTask(open), body: { completed: true } }),
  'contacts.tasks.delete': (open) => aTask(open),
  'contacts.notes.list': ({ contactId }) => ({ contactId: contactId('Ana') }),
  'contacts.notes.get': (open) => aNote(open),
  'contacts.notes.create': ({ contactId }) => ({ contactId: contactId('Ana'), body: { body: 'Called back.' } }),
  'contacts.notes.update': (open) => ({ ...aNote(open), body: { body: 'Called back twice.' } }),
  'contacts.notes.delete': (open) => aNote(open),
  'locations.get': () => ({}),
  'locations.tags.list': () => ({}),
  'locations.custom-fields.list': () => ({ query: {} }),
  'users.list-by-location': () => ({ query: {} }),
  'oauth.token': (open) => ({ body: aTokenRequest(open) }),
  'oauth.location-token': ({ ghl: { credentials } }) => ({ body: { companyId: credentials.companyId, locationId: credentials.locationId } }),
  'oauth.installed-locations': ({ ghl: { credentials } }) => ({
    query: { companyId: credentials.companyId, appId: credentials.clientId.split('-')[0]! },
  }),
  ...peopleInputs,
  ...calendarInputs,
  ...salesInputs,
};

const aTask = ({ ghl, contactId }: OpenGhl) => {
  const { contact, tasks } = ghl.records.contact(contactId('Ana'))!;
  return { contactId: contact.id, taskId: tasks[0]!.id };
};

const aNote = ({ ghl, contactId }: OpenGhl) => {
  const { contact, notes } = ghl.records.contact(contactId('Ana'))!;
  return { contactId: contact.id, id: notes[0]!.id };
};

export const redirectUri = 'https://script.example/usercallback';

/** The exchange of a fresh authorization code for tokens. */
export const aTokenRequest = ({ ghl }: OpenGhl, as: 'location' | 'company' = 'location') => {
  const { clientId, clientSecret } = ghl.credentials;
  const scopes = as === 'company' ? ['oauth.readonly', 'oauth.write', 'contacts.readonly'] : ['contacts.readonly', 'contacts.write'];
  return {
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'authorization_code',
    code: ghl.consent({ clientId, redirectUri, scopes, as }),
    redirect_uri: redirectUri,
  };
};
