/** What the objects of `DriveApp` share in one execution. */
import type { Meter } from '../execution';
import { GoogleException } from '../google-error';
import { googleEnum, googleObject, type GoogleObject, type Member } from '../google-object';
import { notEmulated } from '../not-emulated';
import type { ScopedMembers } from '../scoped-members';
import type { CheckScope } from '../scopes';
import type { DriveItem, DriveStore } from './drive-store';

export const accesses = googleEnum('DriveApp.Access', ['ANYONE', 'ANYONE_WITH_LINK', 'DOMAIN', 'DOMAIN_WITH_LINK', 'PRIVATE']);
export const permissions = googleEnum('DriveApp.Permission', ['VIEW', 'EDIT', 'COMMENT', 'OWNER', 'ORGANIZER', 'NONE']);

export interface DriveOptions {
  readonly store: DriveStore;
  readonly meter: Meter;
  readonly checkScope: CheckScope;
  /** The user's own address. */
  readonly user: string;
}

export interface Drive extends DriveOptions {
  readonly members: ScopedMembers;
  readonly item: (item: DriveItem) => GoogleObject;
}

const ids = new WeakMap<GoogleObject, string>();

/** The item behind a File or a Folder, as it is now; null for any other value. */
export const itemOf = ({ store }: Drive, value: unknown): DriveItem | null => {
  const id = ids.get(value as GoogleObject);
  return id === undefined ? null : store.get(id);
};

export const rememberItem = (object: GoogleObject, { id }: DriveItem): GoogleObject => {
  ids.set(object, id);
  return object;
};

/** What is in the list now, one after the other, by way of `FileIterator` or `FolderIterator`. */
export const iterator = (drive: Drive, kind: DriveItem['kind'], items: readonly DriveItem[]): GoogleObject => {
  const type = kind === 'file' ? 'FileIterator' : 'FolderIterator';
  const list = items.filter((item) => item.kind === kind);
  let next = 0;
  return googleObject(type, {
    hasNext: () => next < list.length,
    next: () => {
      const item = list[next];
      if (!item) throw new GoogleException('Cannot retrieve the next object: iterator has reached the end.');
      next += 1;
      return drive.item(item);
    },
    ...notEmulated(type, ['getContinuationToken']),
  } satisfies Record<keyof GoogleAppsScript.Drive.FileIterator, Member>);
};
