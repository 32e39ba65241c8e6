import { GoogleError } from '../../google/errors';
import type { SavedFile } from '../../google/operations/drive';
import { googleOperation } from '../../google/request';
import type { UploadedFile } from '../../google/upload';
import type { App } from '../app';

const scopes = [googleOperation('drive.files.create').scope];

/** Whether the user has kept the add-on out of their Drive, as far as Google tells before it is tried. */
export const mayNotSave = ({ platform }: App): boolean => platform.missingScopes(scopes).length > 0;

/** Where the user can let the add-on into their Drive; empty when Google does not tell. */
export const driveConsentUrl = ({ platform }: App): string => platform.consentUrl(scopes);

/** Saves a new file in the user's Drive, in one request. @throws GoogleError */
export const saveToDrive = (app: App, file: UploadedFile): SavedFile =>
  app.google.call('drive.files.create', { path: {}, query: { uploadType: 'multipart', fields: 'id,name,webViewLink' }, file });

const words: Readonly<Record<GoogleError['code'], string>> = {
  'google-scope-missing': 'You have not allowed this add-on to save files in your Google Drive.',
  'message-expired': 'Google no longer knows this session. Reload Gmail and try again.',
  'not-found': 'Google Drive did not take the file. Try again.',
  'rate-limited': 'Google Drive asks to slow down, or is full. Wait a minute, or make room in your Drive, and try again.',
  unavailable: 'Google Drive answered with an error of its own. Try again in a minute.',
  offline: 'Google Drive could not be reached. Check the connection and try again.',
  timeout: 'Google Drive took too long. Look there first whether the file was saved, then try again.',
  'unexpected-reply': 'Google Drive answered with something this add-on does not understand. Look there whether the file was saved.',
};

/** What went wrong with Drive, and what to do; anything else is thrown on. */
export const driveFailureWords = (error: unknown): string => {
  if (error instanceof GoogleError) return words[error.code];
  throw error;
};
