import type { DriveState } from './state';

/** A file in the user's Drive. */
export interface SavedFile {
  readonly name: string;
  readonly mimeType: string;
  /** Of a Sheet, its cells as CSV. */
  readonly bytes: Uint8Array;
}

/** What is there under an id that a webViewLink has; null for no file, or one that the user does not see. */
export const savedFile = ({ data }: DriveState, id: string): SavedFile | null => {
  const file = data.files.find((one) => one.id === id && one.space === 'drive');
  return file === undefined ? null : { name: file.name, mimeType: file.mimeType, bytes: Buffer.from(file.content, 'base64') };
};
