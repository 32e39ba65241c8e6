import { GoogleError } from '../errors';
import type { GoogleState } from '../state';
import type { DriveSpace } from './state';

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** What opens each space. With `drive.file` an app sees the files that it has made itself. */
const spaceScopes: Readonly<Record<DriveSpace, readonly string[]>> = {
  appDataFolder: [scope('drive.appdata')],
  drive: [scope('drive.file'), scope('drive')],
};

/** Any of these lets an app in. */
export const driveScopes: readonly string[] = Object.values(spaceScopes).flat();

export const isSpace = (name: string): name is DriveSpace => Object.hasOwn(spaceScopes, name);

/** Whether the user has opened a space to the app. */
export const mayEnter = ({ grantedScopes }: Pick<GoogleState, 'grantedScopes'>, space: DriveSpace): boolean =>
  spaceScopes[space].some((one) => grantedScopes().includes(one));

/** @throws GoogleError 403 for a space that the user has not opened to the app */
export const checkSpace = (state: Pick<GoogleState, 'grantedScopes'>, space: DriveSpace): void => {
  if (mayEnter(state, space)) return;
  throw new GoogleError(403, 'The granted scopes do not give access to all of the requested spaces.', {
    errors: { reason: 'insufficientScopes', location: 'spaces', locationType: 'parameter' },
  });
};
