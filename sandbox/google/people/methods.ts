import { methodTable } from '../google-method';
import { createContact, deleteContact, getPeople, getPerson, updateContact } from './contacts';
import { listGroups } from './groups';
import { listConnections, listOtherContacts, sortOrders } from './lists';
import { readFields } from './masks';
import { searchContacts, searchOtherContacts } from './search';

const auth = 'https://www.googleapis.com/auth/';
const write = [`${auth}contacts`] as const;
const read = [...write, `${auth}contacts.readonly`] as const;
const readOthers = [`${auth}contacts.other.readonly`] as const;

/** https://developers.google.com/people/api/rest/v1/people/get, "Authorization scopes" */
const readPerson = [
  ...[...read, ...readOthers, `${auth}directory.readonly`, `${auth}userinfo.email`, `${auth}userinfo.profile`],
  ...['agerange.read', 'emails.read', 'language.read'].map((what) => `${auth}profile.${what}`),
  ...['addresses', 'birthday', 'emails', 'gender', 'organization', 'phonenumbers'].map((what) => `${auth}user.${what}.read`),
];

const internal = (name: string): string => `google.people.v1.${name}`;

/** Google counts calls, by the minute, and does not say how many it allows. */
const get = { method: 'GET', quotaUnits: 1 } as const;

const sources = {
  sources: { someOf: ['UNSPECIFIED', 'PROFILE', 'CONTACT', 'DOMAIN_CONTACT', 'OTHER_CONTACT'].map((type) => `READ_SOURCE_TYPE_${type}`) },
} as const;
const personFields = { personFields: 'text', ...sources } as const;
const paging = { pageSize: 'integer', pageToken: 'text' } as const;
const syncing = { requestSyncToken: 'flag', syncToken: 'text' } as const;
const searching = { query: 'text', readMask: 'text', pageSize: 'integer' } as const;

/** Fields that are only read, and deprecated ones, may come along: a person can be sent back as it was read. */
const deprecated = ['ageRange', 'taglines', 'residences', 'relationshipInterests', 'relationshipStatuses', 'braggingRights'];
const bodyFields = ['resourceName', 'etag', ...deprecated, ...readFields];

/** https://developers.google.com/people/api/rest */
export const peopleMethods = methodTable({
  'people.people.get': {
    ...get,
    path: '/v1/people/{person}',
    scopes: readPerson,
    internalName: internal('PeopleService.GetPerson'),
    query: personFields,
    answer: getPerson,
  },
  'people.people.getBatchGet': {
    ...get,
    path: '/v1/people:batchGet',
    scopes: readPerson,
    internalName: internal('PeopleService.GetPeople'),
    query: { ...personFields, resourceNames: 'texts' },
    answer: getPeople,
  },
  'people.people.createContact': {
    ...{ method: 'POST', quotaUnits: 1 },
    path: '/v1/people:createContact',
    scopes: write,
    internalName: internal('PeopleService.CreateContact'),
    query: personFields,
    bodyFields,
    answer: createContact,
  },
  'people.people.updateContact': {
    ...{ method: 'PATCH', quotaUnits: 1 },
    path: '/v1/people/{person}:updateContact',
    scopes: write,
    internalName: internal('PeopleService.UpdateContact'),
    query: { ...personFields, updatePersonFields: 'text' },
    bodyFields,
    answer: updateContact,
  },
  'people.people.deleteContact': {
    ...{ method: 'DELETE', quotaUnits: 1 },
    path: '/v1/people/{person}:deleteContact',
    scopes: write,
    internalName: internal('PeopleService.DeleteContact'),
    query: {},
    answer: deleteContact,
  },
  'people.people.searchContacts': {
    ...get,
    path: '/v1/people:searchContacts',
    scopes: read,
    internalName: internal('PeopleService.SearchContacts'),
    query: { ...searching, ...sources },
    answer: searchContacts,
  },
  'people.people.connections.list': {
    ...get,
    path: '/v1/people/{person}/connections',
    scopes: read,
    internalName: internal('PeopleService.ListConnections'),
    query: { ...personFields, ...paging, ...syncing, sortOrder: { oneOf: Object.keys(sortOrders) } },
    answer: listConnections,
  },
  'people.otherContacts.list': {
    ...get,
    path: '/v1/otherContacts',
    scopes: readOthers,
    internalName: internal('PeopleService.ListOtherContacts'),
    query: { readMask: 'text', ...sources, ...paging, ...syncing },
    answer: listOtherContacts,
  },
  'people.otherContacts.search': {
    ...get,
    path: '/v1/otherContacts:search',
    scopes: readOthers,
    internalName: internal('PeopleService.SearchOtherContacts'),
    query: searching,
    answer: searchOtherContacts,
  },
  'people.contactGroups.list': {
    ...get,
    path: '/v1/contactGroups',
    scopes: read,
    internalName: internal('ContactGroups.ListContactGroups'),
    query: paging,
    answer: listGroups,
  },
});
