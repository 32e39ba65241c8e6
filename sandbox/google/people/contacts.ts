import { asList, asObject, asText, type JsonObject } from '../../../src/json';
import { GoogleError, invalidArgument, notFound } from '../errors';
import type { GoogleMethod } from '../google-method';
import type { GoogleState } from '../state';
import { newContactId } from './contact-id';
import { readFields, readMask, readOptionalMask, writtenFields } from './masks';
import { fieldsFrom } from './person-fields';
import { accountId, etagOf, ownResource, personResource, sourceEtagOf } from './person-resource';
import type { Contact } from './state';

type Answer = GoogleMethod['answer'];

const contactOf = ({ people }: GoogleState, id: string | undefined): Contact => {
  const contact = people.data.contacts.find((one) => one.id === id && !one.deleted);
  if (contact === undefined) throw notFound();
  return contact;
};

/** Puts the contact in the place of the one with its id, as changed now. */
const save = ({ people, world }: GoogleState, contact: Omit<Contact, 'version' | 'changed'>): Contact => {
  const changes = people.data.changes + 1;
  const saved = { ...contact, version: changes, changed: world.clock.now() };
  people.put({ contacts: [...people.data.contacts.filter(({ id }) => id !== contact.id), saved], changes });
  return saved;
};

const isMe = (id: string | undefined): boolean => id === 'me' || id === accountId;

export const getPerson: Answer = (state, { path, query }) => {
  const mask = readMask(query, 'personFields', readFields);
  return isMe(path['person']) ? ownResource(state.user, mask) : personResource(contactOf(state, path['person']), mask);
};

const batchLimit = 200;

export const getPeople: Answer = (state, { query }) => {
  const mask = readMask(query, 'personFields', readFields);
  const names = query.texts('resourceNames');
  if (names.length === 0) throw invalidArgument('At least one resource name is required.');
  if (names.length > batchLimit) throw invalidArgument(`A maximum of ${batchLimit} resource names is allowed.`);
  const responses = names.map((requestedResourceName) => {
    const id = requestedResourceName.replace(/^people\//, '');
    const contact = state.people.data.contacts.find((one) => one.id === id && !one.deleted);
    const person = isMe(id) ? ownResource(state.user, mask) : contact && personResource(contact, mask);
    if (person) return { httpStatusCode: 200, person, requestedResourceName, status: {} };
    return { httpStatusCode: 404, requestedResourceName, status: { code: 5, message: notFound().message } };
  });
  return { responses };
};

const myContacts: JsonObject = { contactGroupMembership: { contactGroupResourceName: 'contactGroups/myContacts' } };

export const createContact: Answer = (state, { query, body }) => {
  const mask = readOptionalMask(query, 'personFields');
  const fields = { memberships: [myContacts], ...fieldsFrom(body, writtenFields, state.people.data.groups) };
  return personResource(save(state, { id: newContactId(state.world.random), fields, deleted: false }), mask);
};

const failedPrecondition = (message: string): GoogleError =>
  new GoogleError(400, message, { status: 'FAILED_PRECONDITION', errors: { reason: 'failedPrecondition' } });

const stale = (what: string): GoogleError =>
  failedPrecondition(`Request ${what} is different than the current ${what}. Clear local cache and get the latest person.`);

/** @throws GoogleError 400 unless the body has the etag of the contact, or of its source, as it is now */
const checkEtag = (body: JsonObject, contact: Contact): void => {
  const sources = asList(asObject(body['metadata'])['sources'], (source) => asText(asObject(source)['etag']) || null);
  const etag = asText(body['etag']);
  if (etag === '' && sources.length === 0) {
    throw invalidArgument('Request must set person.etag or person.metadata.sources.etag for the source that is being updated.');
  }
  if (sources.length > 0 && !sources.includes(sourceEtagOf(contact))) throw stale('person.metadata.sources.etag');
  if (sources.length === 0 && etag !== etagOf(contact)) throw stale('person.etag');
};

/** Fields of the mask are replaced whole; those that the body lacks are lost. */
export const updateContact: Answer = (state, { path, query, body }) => {
  const updated = readMask(query, 'updatePersonFields', writtenFields);
  const mask = readOptionalMask(query, 'personFields');
  const contact = contactOf(state, path['person']);
  checkEtag(body, contact);
  const kept = Object.entries(contact.fields).filter(([name]) => !updated.includes(name));
  const fields = { ...Object.fromEntries(kept), ...fieldsFrom(body, updated, state.people.data.groups) };
  if (fields['memberships'] === undefined) throw invalidArgument('A contact must always have at least one contact group membership.');
  return personResource(save(state, { ...contact, fields }), mask);
};

export const deleteContact: Answer = (state, { path }) => {
  const contact = contactOf(state, path['person']);
  save(state, { ...contact, fields: {}, deleted: true });
  return {};
};
