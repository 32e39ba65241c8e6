import { drive_v3 } from '@googleapis/drive';
import { type GoogleOverHttp, refusal, serveGoogle } from './a-google-over-http';

let served: GoogleOverHttp;
let files: drive_v3.Resource$Files;

beforeEach(async () => {
  served = await serveGoogle({ data: 'empty' });
  files = new drive_v3.Drive(served.options).files;
});

afterEach(() => served.close());

/** For uploads the client takes the address from the call alone. */
const uploading = () => ({ rootUrl: served.options.rootUrl });

const parents = ['appDataFolder'];
const spaces = 'appDataFolder';
const json = (value: unknown) => ({ mimeType: 'application/json', body: JSON.stringify(value) });

describe('Google’s own client of the Drive API', () => {
  it('keeps files in the folder of the app: creates, finds, reads, updates and deletes them', async () => {
    const { data: made } = await files.create({ requestBody: { name: 'settings.json', parents }, media: json({ theme: 'dark' }) }, uploading());
    const fileId = made.id!;
    expect(made).toStrictEqual({ kind: 'drive#file', id: fileId, name: 'settings.json', mimeType: 'application/json' });
    await files.create({ requestBody: { name: 'empty.txt', parents, mimeType: 'text/plain' } });
    const found = await files.list({ spaces, q: "name = 'settings.json' and trashed = false", fields: 'files(id,size,parents)' });
    expect(found.data).toStrictEqual({ files: [{ id: fileId, parents, size: '16' }] });
    expect((await files.get({ fileId, alt: 'media' })).data).toStrictEqual({ theme: 'dark' });

    served.world.clock.advance(1000);
    await files.update({ fileId, media: json({ theme: 'light' }) }, uploading());
    await files.update({ fileId, requestBody: { name: 'set.json', appProperties: { version: '2' } } });
    expect((await files.get({ fileId, fields: 'name,version,appProperties,modifiedTime' })).data).toStrictEqual({
      ...{ name: 'set.json', version: '3', appProperties: { version: '2' }, modifiedTime: '2026-11-24T15:00:01.000Z' },
    });
    expect((await files.get({ fileId, alt: 'media' })).data).toStrictEqual({ theme: 'light' });
    const names = async () => (await files.list({ spaces, orderBy: 'name' })).data.files?.map(({ name }) => name);
    expect(await names()).toStrictEqual(['empty.txt', 'set.json']);
    expect((await files.delete({ fileId })).status).toBe(204);
    expect(await names()).toStrictEqual(['empty.txt']);
  });

  it('throws what the API refuses', async () => {
    expect(await refusal(files.get({ fileId: 'none' }))).toBe('404: File not found: none.');
    expect(await refusal(files.create({ requestBody: { name: 'elsewhere' } }))).toBe('501: The sandbox does not emulate files of Drive outside of appDataFolder.');
    expect(await refusal(files.list({ spaces, q: 'name like me' }))).toBe('400: Invalid Value');
    expect(await refusal(files.list({ spaces, pageToken: 'x' }))).toBe('400: Invalid Value');
    expect(await refusal(files.copy({ fileId: 'none' }))).toMatch(/^501: The sandbox does not emulate POST https:\/\/www.googleapis.com\/drive/);
  });
});
