import type { GoogleCall } from '../call';
import { GoogleError, invalidArgument } from '../errors';
import { methodTable } from '../google-method';
import { pageOf } from '../pages';
import type { GoogleState } from '../state';
import { readFileQuery } from './file-query';
import { briefly, type DriveFile, fileFields, fileResource } from './state';
import { checkParents, writableFields, written } from './write-file';

const scopes = ['drive.appdata', 'drive'].map((name) => `https://www.googleapis.com/auth/${name}`);
const path = '/drive/v3/files';
const internalName = (name: string): string => `google.apps.drive.v3.DriveFiles.${name}`;

const fileAt = ({ drive }: GoogleState, { path: { fileId = '' } }: GoogleCall): DriveFile => {
  const file = drive.data.files.find(({ id }) => id === fileId);
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

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files, of appDataFolder alone */
export const driveMethods = methodTable({
  'drive.files.list': {
    method: 'GET',
    path,
    scopes,
    internalName: internalName('List'),
    quotaUnits: 1,
    query: { spaces: 'text', q: 'text', orderBy: 'text', pageSize: 'integer', pageToken: 'text' },
    fields: ['kind', 'incompleteSearch', 'files', 'nextPageToken'],
    answer: ({ drive }, call) => {
      const { query } = call;
      const [spaces, q] = [query.text('spaces') ?? 'drive', query.text('q') ?? ''];
      // The user's own space holds nothing that the app has made.
      const files = spaces.split(',').includes('appDataFolder') ? drive.data.files.filter(readFileQuery(q)) : [];
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
      return call.query.text('alt') === 'media' ? { type: file.mimeType, bytes: Buffer.from(file.content, 'base64') } : told(call)(file);
    },
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
    answer: ({ drive, world }, call) => {
      checkParents(call);
      const now = new Date(world.clock.now()).toISOString();
      const file: DriveFile = { ...written({}, call), id: `1${world.random.id(43)}`, createdTime: now, modifiedTime: now, version: 1 };
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
