import { asTexts } from '../../json';
import { one, operations, required, texts } from '../operation';

const version = '2021-07-28' as const;
const write = ['contacts.write'] as const;
const tagsBody = { tags: required(texts) } as const;

/** The tags of one contact. Adding an unknown tag creates it in the location; adding one may start workflows. */
export const tagOperations = operations({
  'contacts.tags.add': {
    title: 'Add tags to contact',
    method: 'POST',
    path: '/contacts/{contactId}/tags',
    version,
    scopes: write,
    body: tagsBody,
    retry: 'safe',
    success: 201,
    reply: one('tags', asTexts),
  },
  /** A DELETE with a JSON body. */
  'contacts.tags.remove': {
    title: 'Remove tags from contact',
    method: 'DELETE',
    path: '/contacts/{contactId}/tags',
    version,
    scopes: write,
    body: tagsBody,
    reply: one('tags', asTexts),
  },
});
