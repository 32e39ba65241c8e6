import { asObject, asTexts } from '../../json';
import { operations, required, texts } from '../operation';

const tagsBody = { tags: required(texts) } as const;

/** The tags of one contact. Adding an unknown tag creates it in the location; adding one may start workflows. */
export const tagOperations = operations({
  'contacts.tags.add': {
    method: 'POST',
    path: '/contacts/{contactId}/tags',
    version: '2021-07-28',
    scopes: ['contacts.write'],
    body: tagsBody,
    retry: 'safe',
    success: 201,
    reply: (json) => ({ tags: asTexts(asObject(json)['tags']) }),
  },
  /** A DELETE with a JSON body. */
  'contacts.tags.remove': {
    method: 'DELETE',
    path: '/contacts/{contactId}/tags',
    version: '2021-07-28',
    scopes: ['contacts.write'],
    body: tagsBody,
    retry: 'safe',
    reply: (json) => ({ tags: asTexts(asObject(json)['tags']) }),
  },
});
