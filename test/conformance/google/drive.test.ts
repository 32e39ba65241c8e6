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

const driveFile = 'https://www.googleapis.com/auth/drive.file';
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

  it('saves files where the user sees them, with the scope drive.file alone', async () => {
    await served.close();
    served = await serveGoogle({ data: 'empty', scopes: [driveFile] });
    files = new drive_v3.Drive(served.options).files;
    const fields = 'name,mimeType,size,parents,spaces,webViewLink,webContentLink';
    const { data: made } = await files.create({ requestBody: { name: 'list.csv' }, media: { mimeType: 'text/csv', body: 'a,b' }, fields: `id,${fields}` }, uploading());
    expect(made).toStrictEqual({
      ...{ id: made.id, name: 'list.csv', mimeType: 'text/csv', size: '3', parents: [made.parents?.[0]], spaces: ['drive'] },
      webViewLink: `https://drive.google.com/file/d/${made.id}/view?usp=drivesdk`,
      webContentLink: `https://drive.google.com/uc?id=${made.id}&export=download`,
    });
    const found = async (q: string) => (await files.list({ q })).data.files?.map(({ name }) => name);
    expect(await found("'root' in parents and trashed = false")).toStrictEqual(['list.csv']);
    expect(await found("'appDataFolder' in parents")).toStrictEqual([]);
    expect((await files.get({ fileId: made.id!, alt: 'media' })).data).toBe('a,b');
  });

  it('lets nobody into a space whose scope is not granted', async () => {
    const { data: hidden } = await files.create({ requestBody: { name: 'hidden', parents } });
    await served.close();
    served = await serveGoogle({ data: 'empty', scopes: [driveFile] });
    files = new drive_v3.Drive(served.options).files;
    const closed = '403: The granted scopes do not give access to all of the requested spaces.';
    expect(await refusal(files.list({ spaces }))).toBe(closed);
    expect(await refusal(files.create({ requestBody: { name: 'settings', parents } }))).toBe(closed);
    expect(await refusal(files.get({ fileId: hidden.id! }))).toBe(`404: File not found: ${hidden.id}.`);
    expect(await refusal(files.list({ spaces: 'photos' }))).toBe('400: Invalid Value');
  });

  it('makes a Sheet of CSV, and gives its cells back as CSV', async () => {
    const requestBody = { name: 'Contacts', mimeType: 'application/vnd.google-apps.spreadsheet' };
    const { data: sheet } = await files.create({ requestBody, media: { mimeType: 'text/csv', body: 'Name,City\n"Ruiz, Ana",Málaga\n' }, fields: 'id,mimeType,size,webViewLink' }, uploading());
    const fileId = sheet.id!;
    expect(sheet).toStrictEqual({ id: fileId, mimeType: requestBody.mimeType, webViewLink: `https://docs.google.com/spreadsheets/d/${fileId}/edit?usp=drivesdk` });
    expect((await files.export({ fileId, mimeType: 'text/csv' })).data).toBe('Name,City\r\n"Ruiz, Ana",Málaga');
    await files.update({ fileId, media: { mimeType: 'text/csv', body: 'Name\nBo' } }, uploading());
    expect((await files.export({ fileId, mimeType: 'text/csv' })).data).toBe('Name\r\nBo');
    expect(await refusal(files.get({ fileId, alt: 'media' }))).toBe('403: Only files with binary content can be directly downloaded. Use Export with Docs Editors files.');
    expect(await refusal(files.export({ fileId, mimeType: 'audio/x-wav' }))).toBe('400: The requested conversion is not supported.');
    const { data: plain } = await files.create({ requestBody: { name: 'plain', mimeType: 'text/plain' } });
    expect(await refusal(files.export({ fileId: plain.id!, mimeType: 'text/csv' }))).toBe('403: Export only supports Docs Editors files.');
    const made = (mimeType: string, type: string) => refusal(files.create({ requestBody: { mimeType }, media: { mimeType: type, body: 'x' } }, uploading()));
    expect(await made(requestBody.mimeType, 'text/html')).toBe('501: The sandbox does not emulate a Sheet made of text/html.');
    expect(await made('application/vnd.google-apps.document', 'text/plain')).toMatch(/^501: The sandbox does not emulate files of the type/);
  });

  it('takes a file in base64, and gives its bytes back', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 45, 45]);
    const part = (head: string, body: string): string => `--cut\r\n${head}\r\n\r\n${body}\r\n`;
    const response = await fetch(`${served.options.rootUrl}upload/drive/v3/files?uploadType=multipart`, {
      method: 'POST',
      headers: { ...served.options.headers, 'Content-Type': 'multipart/related; boundary=cut' },
      body: `${part('Content-Type: application/json', '{"name":"call.wav"}')}${part('Content-Type: audio/x-wav\r\nContent-Transfer-Encoding: base64', bytes.toString('base64'))}--cut--`,
    });
    const { id } = (await response.json()) as { readonly id: string };
    const { data } = await files.get({ fileId: id, alt: 'media' }, { responseType: 'arraybuffer' });
    expect(Buffer.from(data as unknown as ArrayBuffer)).toStrictEqual(bytes);
  });

  it('throws what the API refuses', async () => {
    expect(await refusal(files.get({ fileId: 'none' }))).toBe('404: File not found: none.');
    expect(await refusal(files.create({ requestBody: { name: 'elsewhere', parents: ['folder'] } }))).toBe('404: File not found: folder.');
    expect(await refusal(files.list({ spaces, q: 'name like me' }))).toBe('400: Invalid Value');
    expect(await refusal(files.list({ spaces, pageToken: 'x' }))).toBe('400: Invalid Value');
    expect(await refusal(files.copy({ fileId: 'none' }))).toMatch(/^501: The sandbox does not emulate POST https:\/\/www.googleapis.com\/drive/);
  });
});
