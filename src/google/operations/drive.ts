import { asObject, asText } from '../../json';
import { googleOperations } from '../operation';

/** A file in the user's Drive that the add-on has made. */
export interface SavedFile {
  readonly id: string;
  readonly name: string;
  /** Opens it in Google's editor or player. */
  readonly webViewLink: string;
}

const savedFileFrom = (json: unknown): SavedFile => {
  const { id, name, webViewLink } = asObject(json);
  return { id: asText(id), name: asText(name), webViewLink: asText(webViewLink) };
};

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
export const driveOperations = googleOperations({
  'drive.files.create': {
    method: 'POST',
    url: 'https://www.googleapis.com/upload/drive/v3/files',
    service: 'drive',
    scope: 'https://www.googleapis.com/auth/drive.file',
    query: { uploadType: 'text', fields: 'text' },
    reply: savedFileFrom,
  },
});
