/** A small Drive in memory. Items are plain data, so that an execution in another thread can hold one. */
import type { World } from '../../world';

export interface DriveItem {
  readonly id: string;
  readonly kind: 'file' | 'folder';
  readonly name: string;
  readonly mimeType: string;
  /** Ids of folders; empty for the root alone. */
  readonly parents: readonly string[];
  readonly description: string | null;
  readonly starred: boolean;
  readonly trashed: boolean;
  /** Names of `DriveApp.Access` and `DriveApp.Permission`. */
  readonly access: string;
  readonly permission: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated: number;
  /** Empty for a folder. */
  readonly bytes: Uint8Array;
}

export interface DriveStore {
  readonly rootId: () => string;
  readonly get: (id: string) => DriveItem | null;
  /** The newest first. */
  readonly all: () => readonly DriveItem[];
  readonly create: (item: Pick<DriveItem, 'kind' | 'name' | 'mimeType' | 'parents' | 'bytes' | 'description'>) => DriveItem;
  /** @throws when there is no such item */
  readonly change: (id: string, changes: Partial<Omit<DriveItem, 'id' | 'kind' | 'created'>>) => DriveItem;
}

export const folderType = 'application/vnd.google-apps.folder';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const createDriveStore = ({ clock, random }: World): DriveStore => {
  const items = new Map<string, DriveItem>();
  const create: DriveStore['create'] = (given) => {
    const at = clock.now();
    const item: DriveItem = {
      ...given,
      id: `1${random.id(32, alphabet)}`,
      starred: false, trashed: false, access: 'PRIVATE', permission: 'EDIT', created: at, updated: at,
    };
    items.set(item.id, item);
    return item;
  };
  let root: string | null = null;
  return {
    // Made once it is asked for: a script that has no use for Drive takes no chance from the world.
    rootId: () => {
      root ??= create({ kind: 'folder', name: 'My Drive', mimeType: folderType, parents: [], bytes: new Uint8Array(), description: null }).id;
      return root;
    },
    get: (id) => items.get(id) ?? null,
    all: () => [...items.values()].filter(({ id }) => id !== root).reverse(),
    create,
    change: (id, changes) => {
      const known = items.get(id);
      if (!known) throw new Error(`Drive has no item with the id ${id}.`);
      const changed = { ...known, ...changes, updated: clock.now() };
      items.set(id, changed);
      return changed;
    },
  };
};
