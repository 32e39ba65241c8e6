import { asObject, asText, asTexts, asTextEntries, type JsonObject } from '../../../src/json';
import type { GoogleCall } from '../call';
import { notEmulated } from '../errors';
import type { DriveFile } from './state';

/** The fields of a file that a client may write; those that only Google writes are passed over. */
export const writableFields: readonly string[] = [
  ...['id', 'kind', 'name', 'mimeType', 'description', 'properties', 'appProperties', 'parents', 'createdTime', 'modifiedTime'],
];

type Written = Pick<DriveFile, 'name' | 'mimeType' | 'content'> & Partial<DriveFile>;

/** Properties whose value is null are taken away. */
const mergedProperties = (before: Readonly<Record<string, string>> | undefined, given: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ ...before, ...asTextEntries(given) }).filter(([name]) => asObject(given)[name] !== null));

const properties = (name: 'properties' | 'appProperties', before: Partial<DriveFile>, body: JsonObject): object =>
  body[name] === undefined ? {} : { [name]: mergedProperties(before[name], body[name]) };

/** What a call makes of a file: of a new one, when there is none before. */
export const written = (before: Partial<DriveFile>, { body, media }: GoogleCall): Written => ({
  ...before,
  name: body['name'] === undefined ? (before.name ?? 'Untitled') : asText(body['name']),
  mimeType: asText(body['mimeType']) || (media === null ? (before.mimeType ?? 'application/octet-stream') : media.type),
  content: media === null ? (before.content ?? '') : Buffer.from(media.bytes).toString('base64'),
  ...(body['description'] !== undefined && { description: asText(body['description']) }),
  ...properties('properties', before, body),
  ...properties('appProperties', before, body),
});

/** @throws GoogleError 501 for any folder but the app's own */
export const checkParents = ({ body }: GoogleCall): void => {
  const parents = asTexts(body['parents']);
  if (parents.length !== 1 || parents[0] !== 'appDataFolder') throw notEmulated('files of Drive outside of appDataFolder');
};
