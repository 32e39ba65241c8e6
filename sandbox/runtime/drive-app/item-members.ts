/// <reference types="google-apps-script" preserve="true" />
/** The members that files and folders have in common. */
import { textArgument, wrongArguments } from '../google-error';
import type { GoogleObject} from '../google-object';
import { googleObject, type Member } from '../google-object';
import { notEmulated } from '../not-emulated';
import { accesses, iterator, itemOf, permissions, type Drive } from './drive';
import type { DriveItem } from './drive-store';

type Shared = keyof GoogleAppsScript.Drive.File & keyof GoogleAppsScript.Drive.Folder;

/** Who may see an item is kept only as its general access; single people are not. */
const people = [
  'addEditor', 'addEditors', 'addViewer', 'addViewers', 'getAccess', 'getEditors', 'getResourceKey', 'getSecurityUpdateEligible',
  'getSecurityUpdateEnabled', 'getViewers', 'isShareableByEditors', 'removeEditor', 'removeViewer', 'revokePermissions', 'setOwner',
  'setSecurityUpdateEnabled', 'setShareableByEditors',
] as const;

const constantName = (known: Readonly<Record<string, GoogleObject<string>>>, value: unknown): string | null =>
  Object.values(known).find((one) => one === value)?.state ?? null;

const owner = (email: string): GoogleObject =>
  googleObject('User', {
    getEmail: () => email,
    getDomain: () => email.split('@')[1] ?? '',
    ...notEmulated('User', ['getName', 'getPhotoUrl', 'getUserLoginId']),
  } satisfies Record<keyof GoogleAppsScript.Drive.User, Member>);

export const itemMembers = (drive: Drive, { id }: DriveItem, type: 'File' | 'Folder', self: () => GoogleObject): Record<Shared, Member> => {
  const { store, user } = drive;
  const now = (): DriveItem => {
    const item = store.get(id);
    if (!item) throw new Error(`Drive has lost the item ${id}.`);
    return item;
  };
  const text = (method: string, given: readonly unknown[]): string => textArgument(`${type}.${method}`, given, 0);
  const change = (changes: Parameters<typeof store.change>[1]): GoogleObject => {
    store.change(id, changes);
    return self();
  };
  const flag = (name: 'starred' | 'trashed', method: string): Member => (...given) => {
    if (typeof given[0] !== 'boolean') throw wrongArguments(`${type}.${method}`, given);
    return change({ [name]: given[0] });
  };
  return {
    getId: () => id,
    ...drive.members(type, {
      getName: () => now().name,
      getDescription: () => now().description,
      getDateCreated: () => new Date(now().created),
      getLastUpdated: () => new Date(now().updated),
      getOwner: () => owner(user),
      getParents: () => iterator(drive, 'folder', now().parents.map((parent) => store.get(parent)).filter((parent) => parent !== null)),
      getSharingAccess: () => accesses[now().access as keyof typeof accesses],
      getSharingPermission: () => permissions[now().permission as keyof typeof permissions],
      getSize: () => now().bytes.length,
      getUrl: () => (type === 'File' ? `https://drive.google.com/file/d/${id}/view?usp=drivesdk` : `https://drive.google.com/drive/folders/${id}`),
      isStarred: () => now().starred,
      isTrashed: () => now().trashed,
      setName: (...given) => change({ name: text('setName', given) }),
      setDescription: (...given) => change({ description: text('setDescription', given) }),
      setStarred: flag('starred', 'setStarred'),
      setTrashed: flag('trashed', 'setTrashed'),
      setSharing: (...given) => {
        const [access, permission] = [constantName(accesses, given[0]), constantName(permissions, given[1])];
        if (access === null || permission === null) throw wrongArguments(`${type}.setSharing`, given);
        return change({ access, permission });
      },
      moveTo: (...given) => {
        const folder = itemOf(drive, given[0]);
        if (folder?.kind !== 'folder') throw wrongArguments(`${type}.moveTo`, given);
        return change({ parents: [folder.id] });
      },
    }),
    ...notEmulated(type, people),
  };
};
