import { createHash } from 'node:crypto';
import type { DriveFile } from './state';

const sheetType = 'application/vnd.google-apps.spreadsheet';

/** Files of Google's own editors have no bytes that could be fetched or counted. */
export const isSheet = ({ mimeType }: Pick<DriveFile, 'mimeType'>): boolean => mimeType === sheetType;

/** The id of the user's own top folder. */
export const rootFolder = '0ARootOfTheSandboxPVA';

export const parentOf = ({ space }: DriveFile): string => (space === 'drive' ? rootFolder : space);

const links = (file: DriveFile): object => {
  if (file.space !== 'drive') return {};
  if (isSheet(file)) return { webViewLink: `https://docs.google.com/spreadsheets/d/${file.id}/edit?usp=drivesdk` };
  return {
    webViewLink: `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`,
    webContentLink: `https://drive.google.com/uc?id=${file.id}&export=download`,
  };
};

const measures = ({ content, ...file }: DriveFile): object => {
  const bytes = Buffer.from(content, 'base64');
  return isSheet(file) ? {} : { size: String(bytes.length), md5Checksum: createHash('md5').update(bytes).digest('hex') };
};

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files#File, as far as such files have it */
export const fileResource = (file: DriveFile): object => {
  const { version, space, ...told } = file;
  return {
    ...{ kind: 'drive#file', ...told, content: undefined, parents: [parentOf(file)], spaces: [space], trashed: false, ownedByMe: true },
    ...{ version: String(version), ...measures(file), ...links(file) },
  };
};

/** What is told of a file unless `fields` asks for more. */
export const briefly = ({ id, name, mimeType }: DriveFile): object => ({ kind: 'drive#file', id, name, mimeType });

export const fileFields: readonly string[] = [
  ...['kind', 'id', 'name', 'mimeType', 'description', 'properties', 'appProperties', 'createdTime', 'modifiedTime', 'parents', 'spaces', 'trashed'],
  ...['ownedByMe', 'version', 'size', 'md5Checksum', 'webViewLink', 'webContentLink'],
];
