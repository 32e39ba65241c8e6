import { type GoogleError, invalidArgument } from '../errors';
import type { Query } from '../query';

const documented = 'Valid paths are documented at https://developers.google.com/people/api/rest/v1/people/get.';

/** https://developers.google.com/people/api/rest/v1/people/updateContact, `updatePersonFields` */
export const writtenFields: readonly string[] = [
  ...['addresses', 'biographies', 'birthdays', 'calendarUrls', 'clientData', 'emailAddresses', 'events', 'externalIds', 'fileAses', 'genders'],
  ...['imClients', 'interests', 'locales', 'locations', 'memberships', 'miscKeywords', 'names', 'nicknames', 'occupations', 'organizations'],
  ...['phoneNumbers', 'relations', 'sipAddresses', 'urls', 'userDefined'],
];

/** A contact has one of each at the most. */
export const singletonFields: readonly string[] = ['biographies', 'birthdays', 'genders', 'names'];

/** https://developers.google.com/people/api/rest/v1/people/get, `personFields` */
export const readFields: readonly string[] = [...writtenFields, 'ageRanges', 'coverPhotos', 'metadata', 'photos', 'skills'];

/** https://developers.google.com/people/api/rest/v1/otherContacts/list, `readMask` */
export const otherFields: readonly string[] = ['emailAddresses', 'metadata', 'names', 'phoneNumbers', 'photos'];
export const searchedOtherFields: readonly string[] = ['emailAddresses', 'metadata', 'names', 'phoneNumbers'];

const missing = (name: string): GoogleError => invalidArgument(`${name} mask is required. Please specify one or more valid paths. ${documented}`);

/** The fields that a mask names. @throws GoogleError 400 for a mask that is missing, or names a field that it cannot */
export const readMask = (query: Query, name: string, valid: readonly string[]): readonly string[] => {
  const paths = (query.text(name) ?? '').split(',').map((path) => path.trim()).filter((path) => path !== '');
  if (paths.length === 0) throw missing(name);
  const unknown = paths.find((path) => !valid.includes(path));
  if (unknown !== undefined) throw invalidArgument(`Invalid ${name} mask path: "${unknown}". ${documented}`);
  return paths;
};

/** For methods whose mask may be left out: all fields then. @throws GoogleError 400 */
export const readOptionalMask = (query: Query, name: string): readonly string[] => (query.text(name) ? readMask(query, name, readFields) : readFields);
