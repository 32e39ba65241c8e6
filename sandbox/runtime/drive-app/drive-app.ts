/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/drive/drive-app, over a Drive of the sandbox's own: that of the REST API is another. */
import { GoogleException, textArgument } from '../google-error';
import { googleObject, type GoogleObject, type Member } from '../google-object';
import { notEmulated } from '../not-emulated';
import { scopedMembers } from '../scoped-members';
import { accesses, iterator, permissions, type Drive, type DriveOptions } from './drive';
import type { DriveItem } from './drive-store';
import { createFile } from './file';
import { containerMembers, createFolder } from './folder';

/** Of an account without a subscription. */
const storageLimit = 15 * 1024 ** 3;

const notFound =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

export const createDriveApp = (options: DriveOptions): GoogleObject => {
  const { store } = options;
  const drive: Drive = {
    ...options,
    members: scopedMembers({ ...options, service: 'DriveApp' }),
    item: (item) => (item.kind === 'file' ? createFile(drive, item) : createFolder(drive, item)),
  };
  const byId = (method: string, kind: DriveItem['kind']): Member => (...given) => {
    const id = textArgument(`DriveApp.${method}`, given, 0);
    const item = store.get(id === 'root' ? store.rootId() : id);
    if (item?.kind !== kind) throw new GoogleException(notFound);
    return drive.item(item);
  };
  const trashed = (kind: DriveItem['kind']): Member => () => iterator(drive, kind, store.all().filter((item) => item.trashed));

  const members = {
    ...containerMembers(drive, 'DriveApp', store.rootId, store.all),
    ...drive.members('DriveApp', {
      getFileById: byId('getFileById', 'file'),
      getFolderById: byId('getFolderById', 'folder'),
      getRootFolder: () => byId('getRootFolder', 'folder')('root'),
      getStorageLimit: () => storageLimit,
      getStorageUsed: () => store.all().reduce((sum, { bytes }) => sum + bytes.length, 0),
      getTrashedFiles: trashed('file'),
      getTrashedFolders: trashed('folder'),
    }),
    ...notEmulated('DriveApp', ['continueFileIterator', 'continueFolderIterator', 'getFileByIdAndResourceKey', 'getFolderByIdAndResourceKey']),
  } satisfies Record<Exclude<keyof GoogleAppsScript.Drive.DriveApp, 'Access' | 'Permission'>, Member>;
  return googleObject('DriveApp', members, { Access: accesses, Permission: permissions });
};
