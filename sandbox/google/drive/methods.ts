import type { GoogleCall } from '../call';
import { GoogleError, invalidArgument } from '../errors';
import { methodTable } from '../google-method';
import { pageOf } from '../pages';
import type { GoogleState } from '../state';
import { readFileQuery } from './file-query';
import { downloaded, exported } from './download';
import { briefly, fileFields, fileResource } from './file-resource';
import { checkSpace, driveScopes, isSpace, mayEnter } from './spaces';
import type { DriveFile } from './state';
import { spaceOf, writableFields, written } from './write-file';

const scopes = driveScopes;
const path = '/drive/v3/files';
const internalName = (name: string): string => `google.apps.drive.v3.DriveFiles.${name}`;

/** A file in a space that is closed to the app is as good as none. */
const fileAt = (state: GoogleState, { path: { fileId = '' } }: GoogleCall): DriveFile => {
  const file = state.drive.data.files.find(({ id, space }) => id === fileId && mayEnter(state, space));
  if (file === undefined) throw new GoogleError(404, `File not found: ${fileId}.`, { errors: { location: 'fileId', locationType: 'parameter' } });
  return file;
};

const told = ({ query }: GoogleCall): ((file: DriveFile) => object) => (query.has('fields') ? fileResource : briefly);

const orders: Readonly<Record<string, (file: DriveFile) => string>> = {
  name: ({ name }) => name,
  createdTime: ({ createdTime }) => createdTime,
  modifiedTime: ({ modifiedTime }) => modifiedTime,
};

/** The newest first unless `orderBy` says otherwise. @throws GoogleError 400 */
const sorted = (files: readonly DriveFile[], orderBy = 'modifiedTime desc'): readonly DriveFile[] => {
  const [field = '', direction] = orderBy.split(' ');
  const key = Object.hasOwn(orders, field) ? orders[field] : undefined;
  if (key === undefined) throw invalidArgument(`Invalid value for orderBy: ${orderBy}`);
  const sign = direction === 'desc' ? -1 : 1;
  return [...files].sort((one, other) => (key(one) === key(other) ? 0 : key(one) < key(other) ? -sign : sign));
};

/** The files of some spaces. @throws GoogleError 400 or 403 */
const filesIn = (state: GoogleState, names: string): readonly DriveFile[] => {
  const spaces = names.split(',').map((name) => name.trim());
  for (const name of spaces) {
    if (!isSpace(name)) throw new GoogleError(400, 'Invalid Value', { errors: { reason: 'invalid', location: 'spaces', locationType: 'parameter' } });
    checkSpace(state, name);
  }
  return state.drive.data.files.filter(({ space }) => spaces.includes(space));
};

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files, of what the app itself has made */
export const driveMethods = methodTable({
  'drive.files.list': {
    method: 'GET',
    path,
    scopes,
    internalName: internalName('List'),
    quotaUnits: 1,
    query: { spaces: 'text', q: 'text', orderBy: 'text', pageSize: 'integer', pageToken: 'text' },
    fields: ['kind', 'incompleteSearch', 'files', 'nextPageToken'],
    answer: (state, call) => {
      const { query } = call;
      const [spaces, q] = [query.text('spaces') ?? 'drive', query.text('q') ?? ''];
      const files = filesIn(state, spaces).filter(readFileQuery(q));
      const size = query.integer('pageSize') ?? 100;
      if (size < 1 || size > 1000) throw invalidArgument(`Invalid value ${size}. Values must be within the range: [1, 1000]`);
      const { items, next } = pageOf({
        ...{ items: sorted(files, query.text('orderBy')), size, token: query.text('pageToken'), of: JSON.stringify([spaces, q]) },
        refusal: () => new GoogleError(400, 'Invalid Value', { errors: { reason: 'invalid', location: 'pageToken', locationType: 'parameter' } }),
      });
      return { kind: 'drive#fileList', incompleteSearch: false, files: items.map(told(call)), ...next };
    },
  },
  'drive.files.get': {
    method: 'GET',
    path: `${path}/{fileId}`,
    scopes,
    internalName: internalName('Get'),
    quotaUnits: 1,
    query: { acknowledgeAbuse: 'flag' },
    fields: fileFields,
    answer: (state, call) => {
      const file = fileAt(state, call);
      return call.query.text('alt') === 'media' ? downloaded(file) : told(call)(file);
    },
  },
  'drive.files.export': {
    method: 'GET',
    path: `${path}/{fileId}/export`,
    scopes,
    internalName: internalName('Export'),
    quotaUnits: 1,
    query: { mimeType: 'text' },
    answer: (state, call) => exported(fileAt(state, call), call.query.text('mimeType') ?? ''),
  },
  'drive.files.create': {
    method: 'POST',
    path,
    scopes,
    internalName: internalName('Create'),
    quotaUnits: 1,
    query: {},
    bodyFields: writableFields,
    upload: true,
    fields: fileFields,
    answer: (state, call) => {
      const { drive, world } = state;
      const space = spaceOf(call);
      checkSpace(state, space);
      const now = new Date(world.clock.now()).toISOString();
      const file: DriveFile = { ...written({}, call), space, id: `1${world.random.id(43)}`, createdTime: now, modifiedTime: now, version: 1 };
      drive.put({ files: [...drive.data.files, file] });
      return told(call)(file);
    },
  },
  'drive.files.update': {
    method: 'PATCH',
    path: `${path}/{fileId}`,
    scopes,
    internalName: internalName('Update'),
    quotaUnits: 1,
    query: {},
    bodyFields: writableFields.filter((name) => name !== 'parents'),
    upload: true,
    fields: fileFields,
    answer: (state, call) => {
      const before = fileAt(state, call);
      const modifiedTime = new Date(state.world.clock.now()).toISOString();
      const file: DriveFile = { ...before, ...written(before, call), modifiedTime, version: before.version + 1 };
      state.drive.put({ files: state.drive.data.files.map((one) => (one.id === file.id ? file : one)) });
      return told(call)(file);
    },
  },
  'drive.files.delete': {
    method: 'DELETE',
    path: `${path}/{fileId}`,
    scopes,
    internalName: internalName('Delete'),
    quotaUnits: 1,
    query: {},
    success: 204,
    answer: (state, call) => {
      const { id } = fileAt(state, call);
      state.drive.put({ files: state.drive.data.files.filter((file) => file.id !== id) });
      return {};
    },
  },
});
