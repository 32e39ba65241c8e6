import { createHash } from 'node:crypto';
import { createJsonState, type JsonState } from '../json-state';

/** A file of the folder that belongs to the app alone (https://developers.google.com/workspace/drive/api/guides/appdata). */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly appProperties?: Readonly<Record<string, string>>;
  /** RFC 3339. */
  readonly createdTime: string;
  readonly modifiedTime: string;
  /** Rises with every change. */
  readonly version: number;
  /** In base64. */
  readonly content: string;
}

interface DriveData {
  readonly files: readonly DriveFile[];
}

export type DriveState = JsonState<DriveData>;

export const createDriveState = (): DriveState => createJsonState<DriveData>({ files: [] });

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files#File, as far as such files have it */
export const fileResource = ({ content, version, ...file }: DriveFile): object => {
  const bytes = Buffer.from(content, 'base64');
  return {
    ...{ kind: 'drive#file', ...file, parents: ['appDataFolder'], spaces: ['appDataFolder'], trashed: false },
    ...{ version: String(version), size: String(bytes.length), md5Checksum: createHash('md5').update(bytes).digest('hex') },
  };
};

/** What is told of a file unless `fields` asks for more. */
export const briefly = ({ id, name, mimeType }: DriveFile): object => ({ kind: 'drive#file', id, name, mimeType });

export const fileFields: readonly string[] = [
  ...['kind', 'id', 'name', 'mimeType', 'description', 'properties', 'appProperties', 'createdTime', 'modifiedTime', 'parents', 'spaces', 'trashed'],
  ...['version', 'size', 'md5Checksum'],
];
