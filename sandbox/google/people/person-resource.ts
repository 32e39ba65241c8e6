import type { JsonObject } from '../../../src/json';
import type { GoogleUser } from '../state';
import { sourceIdOf } from './contact-id';
import { completed } from './person-fields';
import type { Contact, PersonFields } from './state';

interface Source {
  readonly type: 'CONTACT' | 'OTHER_CONTACT' | 'PROFILE';
  readonly id: string;
}

const encoded = (kind: string, version: number): string => Buffer.from(`${kind} ${version}`).toString('base64');
export const etagOf = ({ version }: Contact): string => `%${encoded('person', version)}`;
export const sourceEtagOf = ({ version }: Contact): string => `#${encoded('source', version)}`;

/** The fields of the mask, each value with where it comes from. */
const shown = (fields: PersonFields, mask: readonly string[], source: Source): JsonObject =>
  Object.fromEntries(
    mask.flatMap((name) => {
      const values = (fields[name] ?? []).map((value, index) => ({
        metadata: { ...(index === 0 && { primary: true, sourcePrimary: true }), source },
        ...completed(name, value),
      }));
      return values.length === 0 ? [] : [[name, values] as const];
    }),
  );

const photoOf = (id: string): readonly JsonObject[] => [{ url: `https://lh3.googleusercontent.com/sandbox/${id}=s100`, default: true }];

/** A person of the user's contacts, or of the others, as far as the mask lets see. What was deleted is all metadata. */
export const personResource = (contact: Contact, mask: readonly string[], kind: 'people' | 'otherContacts' = 'people'): JsonObject => {
  const source: Source = { type: kind === 'people' ? 'CONTACT' : 'OTHER_CONTACT', id: sourceIdOf(contact.id) };
  const sources = [{ ...source, etag: sourceEtagOf(contact), updateTime: new Date(contact.changed).toISOString() }];
  const identity = { resourceName: `${kind}/${contact.id}`, etag: etagOf(contact) };
  if (contact.deleted) return { ...identity, metadata: { sources, deleted: true, objectType: 'PERSON' } };
  return {
    ...identity,
    ...(mask.includes('metadata') && { metadata: { sources, objectType: 'PERSON' } }),
    ...shown({ ...contact.fields, photos: photoOf(contact.id) }, mask, source),
  };
};

/** The number of the user's account. */
export const accountId = '104958371629405817263';

/** The user. */
export const ownResource = ({ name, email }: GoogleUser, mask: readonly string[]): JsonObject => {
  const source: Source = { type: 'PROFILE', id: accountId };
  const [, givenName = name, familyName = ''] = /^(\S+) (.+)$/.exec(name) ?? [];
  const fields = { names: [{ givenName, familyName }], emailAddresses: [{ value: email }], photos: photoOf(accountId) };
  const profile = { ...source, etag: `#${encoded('profile', 1)}`, profileMetadata: { objectType: 'PERSON', userTypes: ['GOOGLE_USER'] } };
  return {
    resourceName: `people/${accountId}`,
    etag: `%${encoded('profile', 1)}`,
    ...(mask.includes('metadata') && { metadata: { sources: [profile], objectType: 'PERSON' } }),
    ...shown(fields, mask, source),
  };
};
