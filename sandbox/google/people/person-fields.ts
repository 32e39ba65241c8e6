import { asList, asObject, asText, type JsonObject } from '../../../src/json';
import { invalidArgument } from '../errors';
import { singletonFields, writtenFields } from './masks';
import type { ContactGroup, PersonFields } from './state';

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A name that came in one piece is taken apart at its last space. */
const nameParts = (name: JsonObject): JsonObject => {
  const whole = asText(name['unstructuredName']).trim();
  if (whole === '' || 'givenName' in name || 'familyName' in name) return name;
  const [, givenName = whole, familyName] = /^(.+)\s+(\S+)$/.exec(whole) ?? [];
  return { ...name, givenName, ...(familyName !== undefined && { familyName }) };
};

/** What Google adds to a value when it is read. */
const completions: Readonly<Record<string, (value: JsonObject) => JsonObject>> = {
  names: (value) => {
    const name = nameParts(value);
    const given = ['givenName', 'middleName'].map((part) => asText(name[part])).filter(Boolean).join(' ');
    const family = asText(name['familyName']);
    const displayName = [asText(name['honorificPrefix']), given, family, asText(name['honorificSuffix'])].filter(Boolean).join(' ');
    const displayNameLastFirst = [family, given].filter(Boolean).join(', ');
    return { displayName, ...name, displayNameLastFirst, unstructuredName: displayName };
  },
  phoneNumbers: (value) => {
    const number = asText(value['value']);
    return number.startsWith('+') ? { ...value, canonicalForm: `+${number.replace(/\D/g, '')}` } : value;
  },
  memberships: ({ contactGroupMembership }) => {
    const name = asText(asObject(contactGroupMembership)['contactGroupResourceName']);
    return { contactGroupMembership: { contactGroupId: name.replace('contactGroups/', ''), contactGroupResourceName: name } };
  },
};

/** A value as it is read. */
export const completed = (field: string, value: JsonObject): JsonObject => {
  const complete = completions[field]?.(value) ?? value;
  const type = asText(complete['type']);
  return type === '' ? complete : { ...complete, formattedType: capitalised(type) };
};

const without = (value: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

/** What Google writes itself is dropped from what a client sends back. */
const own = ['metadata', 'formattedType', 'canonicalForm'];
const ownOfNames = [...own, 'displayName', 'displayNameLastFirst'];

/** A name is kept in its parts: what it reads as follows from them, and a name in one piece is taken apart. */
const written = (field: string, value: JsonObject): JsonObject => {
  if (field !== 'names') return without(value, own);
  return without(nameParts(without(value, ownOfNames)), ['unstructuredName']);
};

const checkMemberships = (memberships: readonly JsonObject[], groups: readonly ContactGroup[]): void => {
  for (const { contactGroupMembership } of memberships) {
    const name = asText(asObject(contactGroupMembership)['contactGroupResourceName']);
    if (!groups.some(({ id }) => name === `contactGroups/${id}`)) throw invalidArgument(`Invalid contact group resource name: "${name}".`);
  }
};

/**
 * Those of the named fields that a body brings, to be stored. Fields that hold nothing are left out.
 * @throws GoogleError 400 for two values where a contact has one, or a group that is not there
 */
export const fieldsFrom = (body: JsonObject, names: readonly string[], groups: readonly ContactGroup[]): PersonFields => {
  const given = names.filter((name) => writtenFields.includes(name)).map((name) => {
    const values = asList(body[name], (value) => written(name, asObject(value)));
    if (values.length > 1 && singletonFields.includes(name)) {
      throw invalidArgument(`Contact person resources may have only one value for the singleton field: ${name}.`);
    }
    return [name, values] as const;
  });
  const fields: PersonFields = Object.fromEntries(given.filter(([, values]) => values.length > 0));
  checkMemberships(fields['memberships'] ?? [], groups);
  return fields;
};
