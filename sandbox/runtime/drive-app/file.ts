/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/drive/file */
import { blobSourceMembers, offersBlob } from '../blob';
import { textArgument, wrongArguments } from '../google-error';
import { googleObject, type GoogleObject, type Member } from '../google-object';
import { notEmulated } from '../not-emulated';
import { itemOf, rememberItem, type Drive } from './drive';
import type { DriveItem } from './drive-store';
import { itemMembers } from './item-members';

export const createFile = (drive: Drive, item: DriveItem): GoogleObject => {
  const { store } = drive;
  const { id } = item;
  const now = (): DriveItem => store.get(id) ?? item;
  const blob = () => ({ bytes: Buffer.from(now().bytes), contentType: now().mimeType, name: now().name });
  /** Copies may be given a name, a folder, or both. */
  const copy: Member = (...given) => {
    const name = typeof given[0] === 'string' ? given[0] : `Copy of ${now().name}`;
    const places = given.filter((one) => typeof one !== 'string').map((one) => itemOf(drive, one));
    if (places.length > 1 || places.some((place) => place?.kind !== 'folder')) throw wrongArguments('File.makeCopy', given);
    const parents = places.flatMap((place) => (place === null ? [] : [place.id]));
    const { mimeType, bytes, description, parents: own } = now();
    return drive.item(store.create({ kind: 'file', name, mimeType, bytes, description, parents: parents.length > 0 ? parents : own }));
  };
  const members = {
    ...itemMembers(drive, item, 'File', () => file),
    ...drive.members('File', {
      ...blobSourceMembers('File', blob),
      getDownloadUrl: () => `https://drive.google.com/uc?id=${id}&export=download`,
      getMimeType: () => now().mimeType,
      makeCopy: copy,
      setContent: (...given) => {
        store.change(id, { bytes: Buffer.from(textArgument('File.setContent', given, 0)) });
        return file;
      },
    }),
    ...notEmulated('File', [
      'addCommenter', 'addCommenters', 'getTargetId', 'getTargetMimeType', 'getTargetResourceKey', 'getThumbnail', 'removeCommenter',
    ]),
  } satisfies Record<keyof GoogleAppsScript.Drive.File, Member>;
  const file: GoogleObject = rememberItem(googleObject('File', members), item);
  offersBlob(file, blob);
  return file;
};
