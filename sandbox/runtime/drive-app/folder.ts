/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/drive/folder */
import { blobContent, type BlobContent } from '../blob';
import { contentTypeOf } from '../content-type';
import { GoogleException, textArgument, wrongArguments } from '../google-error';
import type { GoogleObject} from '../google-object';
import { googleObject, type Member } from '../google-object';
import { notEmulated } from '../not-emulated';
import { iterator, itemOf, rememberItem, type Drive } from './drive';
import { readDriveQuery } from './drive-query';
import { folderType, type DriveItem } from './drive-store';
import { itemMembers } from './item-members';

const mostContentBytes = 50 * 1024 * 1024;

/** A blob, or a name with text and perhaps a type. @throws GoogleException */
const newContent = (member: string, given: readonly unknown[]): BlobContent => {
  const blob = blobContent(given[0]);
  const content = blob ?? {
    name: textArgument(member, given, 0),
    bytes: Buffer.from(textArgument(member, given, 1)),
    contentType: given[2] === undefined ? (contentTypeOf(textArgument(member, given, 0)) ?? 'text/plain') : textArgument(member, given, 2),
  };
  if (content.contentType?.startsWith('application/vnd.google-apps.')) {
    throw new GoogleException('Cannot use "DriveApp.createFile()" to create Google MIME types. Please use Advanced Drive Service.');
  }
  if (content.bytes.length > mostContentBytes) throw new GoogleException('File exceeds the maximum file size that you can create.');
  return content;
};

/**
 * The members that `Folder` and, for the root or the whole Drive, `DriveApp` share.
 * @param inside which items the lists of them are made of
 */
export const containerMembers = (drive: Drive, type: 'DriveApp' | 'Folder', folderId: () => string, inside: () => readonly DriveItem[]) => {
  const { store } = drive;
  const text = (method: string, given: readonly unknown[]): string => textArgument(`${type}.${method}`, given, 0);
  const listed = (kind: DriveItem['kind'], test: (item: DriveItem) => boolean): GoogleObject =>
    iterator(drive, kind, inside().filter((item) => !item.trashed && test(item)));
  const search = (kind: DriveItem['kind'], query: string): GoogleObject => iterator(drive, kind, inside().filter(readDriveQuery(query)));
  const parent = (method: string, kind: DriveItem['kind'], change: (parents: readonly string[]) => readonly string[]): Member => (...given) => {
    const child = itemOf(drive, given[0]);
    if (child?.kind !== kind) throw wrongArguments(`${type}.${method}`, given);
    store.change(child.id, { parents: change(child.parents) });
    const folder = store.get(folderId());
    return folder && drive.item(folder);
  };
  const into = (parents: readonly string[]): readonly string[] => [...new Set([...parents, folderId()])];
  const outOf = (parents: readonly string[]): readonly string[] => parents.filter((one) => one !== folderId());
  return {
    ...drive.members(type, {
      addFile: parent('addFile', 'file', into),
      addFolder: parent('addFolder', 'folder', into),
      removeFile: parent('removeFile', 'file', outOf),
      removeFolder: parent('removeFolder', 'folder', outOf),
      createFile: (...given) => {
        const { bytes, contentType, name } = newContent(`${type}.createFile`, given);
        const mimeType = contentType ?? 'application/octet-stream';
        return drive.item(store.create({ kind: 'file', name: name ?? 'Untitled', mimeType, bytes, parents: [folderId()], description: null }));
      },
      createFolder: (...given) => {
        const name = text('createFolder', given);
        return drive.item(store.create({ kind: 'folder', name, mimeType: folderType, bytes: new Uint8Array(), parents: [folderId()], description: null }));
      },
      getFiles: () => listed('file', () => true),
      getFilesByName: (...given) => {
        const name = text('getFilesByName', given);
        return listed('file', (item) => item.name === name);
      },
      getFilesByType: (...given) => {
        const mimeType = text('getFilesByType', given);
        return listed('file', (item) => item.mimeType === mimeType);
      },
      getFolders: () => listed('folder', () => true),
      getFoldersByName: (...given) => {
        const name = text('getFoldersByName', given);
        return listed('folder', (item) => item.name === name);
      },
      searchFiles: (...given) => search('file', text('searchFiles', given)),
      searchFolders: (...given) => search('folder', text('searchFolders', given)),
    }),
    ...notEmulated(type, ['createShortcut', 'createShortcutForTargetIdAndResourceKey']),
  };
};

export const createFolder = (drive: Drive, item: DriveItem): GoogleObject => {
  const members = {
    ...itemMembers(drive, item, 'Folder', () => folder),
    ...containerMembers(drive, 'Folder', () => item.id, () => drive.store.all().filter(({ parents }) => parents.includes(item.id))),
  } satisfies Record<keyof GoogleAppsScript.Drive.Folder, Member>;
  const folder: GoogleObject = rememberItem(googleObject('Folder', members), item);
  return folder;
};
