import { asObject, asText, asTexts, asTextEntries, type JsonObject } from '../../../src/json';
import type { GoogleCall } from '../call';
import { GoogleError, notEmulated } from '../errors';
import { isSheet, rootFolder } from './file-resource';
import type { DriveFile, DriveSpace } from './state';

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

/** What Google can make a Sheet of (https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs); here, CSV alone. */
const importedTypes = /^text\/csv\b/;

/** @throws GoogleError 501 for a file of Google's own that is no Sheet, or is made of anything but CSV */
const checkImport = (mimeType: string, { media }: GoogleCall): void => {
  if (!mimeType.startsWith('application/vnd.google-apps.')) return;
  if (!isSheet({ mimeType })) throw notEmulated(`files of the type ${mimeType}`);
  if (media !== null && !importedTypes.test(media.type)) throw notEmulated(`a Sheet made of ${media.type}`);
};

/** A file's type without its parameters: `text/csv; charset=utf-8` is told as `text/csv`. */
const plainType = (type: string): string => type.split(';')[0]?.trim() ?? type;

/** What a call makes of a file: of a new one, when there is none before. @throws GoogleError */
export const written = (before: Partial<DriveFile>, call: GoogleCall): Written => {
  const { body, media } = call;
  const kept = before.mimeType !== undefined && isSheet({ mimeType: before.mimeType }) ? before.mimeType : undefined;
  const mimeType = asText(body['mimeType']) || (kept ?? (media === null ? (before.mimeType ?? 'application/octet-stream') : plainType(media.type)));
  checkImport(mimeType, call);
  return {
    ...before,
    name: body['name'] === undefined ? (before.name ?? 'Untitled') : asText(body['name']),
    mimeType,
    content: media === null ? (before.content ?? '') : Buffer.from(media.bytes).toString('base64'),
    ...(body['description'] !== undefined && { description: asText(body['description']) }),
    ...properties('properties', before, body),
    ...properties('appProperties', before, body),
  };
};

/** The space that a new file goes to: the user's own unless it says otherwise. @throws GoogleError 404 for a folder that the app does not see, 501 for several */
export const spaceOf = ({ body }: GoogleCall): DriveSpace => {
  const parents = asTexts(body['parents']);
  if (parents.length > 1) throw notEmulated('files in several folders');
  const [parent = 'root'] = parents;
  if (parent === 'appDataFolder') return parent;
  if (parent === 'root' || parent === rootFolder) return 'drive';
  throw new GoogleError(404, `File not found: ${parent}.`, { errors: { location: 'fileId', locationType: 'parameter' } });
};
