/** Every method of https://developers.google.com/people/api/rest, by its id; how to read a row: `rest-method.ts`. */
import { restApi } from './rest-method';

export const peopleApi = restApi({
  name: 'people',
  origin: 'https://people.googleapis.com',
  base: '/v1',
  methods: {
    'contactGroups.batchGet': 'GET /contactGroups:batchGet',
    'contactGroups.create': 'POST /contactGroups body',
    'contactGroups.delete': 'DELETE /{+resourceName}',
    'contactGroups.get': 'GET /{+resourceName}',
    'contactGroups.list': 'GET /contactGroups',
    'contactGroups.update': 'PUT /{+resourceName} body',
    'contactGroups.members.modify': 'POST /{+resourceName}/members:modify body',
    'otherContacts.copyOtherContactToMyContactsGroup': 'POST /{+resourceName}:copyOtherContactToMyContactsGroup body',
    'otherContacts.list': 'GET /otherContacts',
    'otherContacts.search': 'GET /otherContacts:search',
    'people.batchCreateContacts': 'POST /people:batchCreateContacts body',
    'people.batchDeleteContacts': 'POST /people:batchDeleteContacts body',
    'people.batchUpdateContacts': 'POST /people:batchUpdateContacts body',
    'people.createContact': 'POST /people:createContact body',
    'people.deleteContact': 'DELETE /{+resourceName}:deleteContact',
    'people.deleteContactPhoto': 'DELETE /{+resourceName}:deleteContactPhoto',
    'people.get': 'GET /{+resourceName}',
    'people.getBatchGet': 'GET /people:batchGet',
    'people.listDirectoryPeople': 'GET /people:listDirectoryPeople',
    'people.searchContacts': 'GET /people:searchContacts',
    'people.searchDirectoryPeople': 'GET /people:searchDirectoryPeople',
    'people.updateContact': 'PATCH /{+resourceName}:updateContact body',
    'people.updateContactPhoto': 'PATCH /{+resourceName}:updateContactPhoto body',
    'people.connections.list': 'GET /{+resourceName}/connections',
  },
});
