import { aServer, type TestServer } from './a-server';

const saved = async ({ holder }: TestServer, metadata: object, { type, content }: { readonly type: string; readonly content: string }): Promise<string> => {
  const { google } = holder.current();
  const part = (head: string, body: string): string => `--cut\r\nContent-Type: ${head}\r\n\r\n${body}\r\n`;
  const answer = google.handle({
    method: 'POST',
    url: 'https://www.googleapis.com/upload/drive/v3/files?uploadType=multipart',
    headers: { authorization: `Bearer ${google.accessToken()}`, 'content-type': 'multipart/related; boundary=cut' },
    body: `${part('application/json', JSON.stringify(metadata))}${part(type, content)}--cut--`,
  });
  return (JSON.parse(answer.body) as { readonly id: string }).id;
};

const csv = { type: 'text/csv', content: 'Name,City\r\n"<b>Ana</b>",Málaga\r\n' };

describe('Files in Drive over HTTP', () => {
  it('shows a Sheet as a table, in which nothing is markup, and gives it away as CSV', async () => {
    const server = await aServer();
    const id = await saved(server, { name: 'Contacts', mimeType: 'application/vnd.google-apps.spreadsheet' }, csv);
    const page = await server.request(`/drive/${id}`);
    const text = await page.text();
    expect(text).toContain('<h1>Contacts</h1>');
    expect(text).toContain('<td>&lt;b&gt;Ana&lt;/b&gt;</td><td>Málaga</td>');
    expect(text).toContain('<p>1 row</p>');
    const content = await server.request(`/drive/${id}/content`);
    expect([content.headers.get('content-type'), await content.text()]).toStrictEqual(['text/csv', csv.content]);
  });

  it('plays a recording, and runs nothing that calls itself a page', async () => {
    const server = await aServer();
    const wav = await saved(server, { name: 'call.wav' }, { type: 'audio/x-wav', content: 'RIFF' });
    expect(await (await server.request(`/drive/${wav}`)).text()).toContain(`<audio controls src="/drive/${wav}/content"></audio>`);
    const page = await saved(server, { name: 'evil.html' }, { type: 'text/html', content: '<script>alert(1)</script>' });
    expect((await server.request(`/drive/${page}/content`)).headers.get('content-type')).toBe('text/plain');
    expect(await (await server.request(`/drive/${page}`)).text()).toContain('can be downloaded');
  });

  it('says that a file is not there, or is nothing that the user sees', async () => {
    const server = await aServer();
    expect((await server.get('/drive/none')).status).toBe(404);
    expect((await server.get('/drive/none/content')).status).toBe(404);
  });
});
