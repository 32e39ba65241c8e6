import { createJsonState, type JsonState } from '../json-state';

/** The folder that belongs to the app alone (https://developers.google.com/workspace/drive/api/guides/appdata), or what the user sees. */
export type DriveSpace = 'appDataFolder' | 'drive';

/** A file that the app has made: it sees no others. */
export interface DriveFile {
  readonly id: string;
  readonly space: DriveSpace;
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
  /** In base64; of a Sheet, its cells as CSV. */
  readonly content: string;
}

interface DriveData {
  readonly files: readonly DriveFile[];
}

export type DriveState = JsonState<DriveData>;

export const createDriveState = (): DriveState => createJsonState<DriveData>({ files: [] });
