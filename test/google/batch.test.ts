import { backgroundCatalogue } from '../../src/google/background-catalogue';
import type { GoogleCall } from '../../src/google/batch';
import { batchAnswers, batchRequest } from '../../src/google/batch';
import { aMailAccount } from '../sandbox/google/a-mail-account';

const thread = (id: string): GoogleCall => ({ row: backgroundCatalogue['gmail.threads.get'], input: { path: { id }, query: { format: 'metadata', metadataHeaders: ['From', 'To'] } } });

const label = (name: string): GoogleCall => ({ row: backgroundCatalogue['gmail.labels.create'], input: { path: {}, body: { name } } });

const lowerCased = (headers: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const send = async (calls: readonly GoogleCall[] | ((id: (number: number) => string) => readonly GoogleCall[])) => {
  const { google, id } = await aMailAccount([['From: ana@x.example', 'To: me@x.example', 'Subject: One'], ['From: ben@x.example', 'Subject: Two']]);
  const asked = typeof calls === 'function' ? calls(id) : calls;
  const { method, url, headers, body = '' } = batchRequest(asked, google.accessToken());
  const response = google.handle({ method, url, headers: lowerCased(headers), body });
  return batchAnswers({ ...response, headers: lowerCased(response.headers) }, asked.length).map((answer) => answer && ([answer.status, answer.body === '' ? null : JSON.parse(answer.body)] as const));
};

it('carries many calls of Gmail in one request, each with its own answer', async () => {
  const [one, gone, made, again] = await send((id) => [thread(id(0)), thread('abc123'), label('GHL/Ünïcode 🔥'), label('ghl/ünïcode 🔥')]);
  expect(one).toMatchObject([200, { messages: [{ labelIds: expect.any(Array), payload: { headers: [{ name: 'From', value: 'ana@x.example' }, { name: 'To' }] } }] }]);
  expect(gone).toMatchObject([404, { error: { code: 404 } }]);
  expect(made).toMatchObject([200, { name: 'GHL/Ünïcode 🔥' }]);
  expect(again).toMatchObject([409, { error: { message: 'Label name exists or conflicts' } }]);
});

it('carries an answer without a body', async () => {
  const [answer] = await send((id) => [{ row: backgroundCatalogue['gmail.messages.batchModify'], input: { path: {}, body: { ids: [id(0)], addLabelIds: ['STARRED'] } } }]);
  expect(answer).toStrictEqual([204, null]);
});

const part = (index: number | string, status: string, body: string): string =>
  `--x\nContent-Type: application/http\nContent-ID: <response-${index}>\n\nHTTP/1.1 ${status}\nContent-Type: application/json\n\n${body}\n`;

const answered = (body: string, type = 'multipart/mixed; boundary="x"') =>
  batchAnswers({ status: 200, headers: { 'content-type': type }, body }, 3).map((answer) => answer && `${answer.status} ${answer.body}`);

it('puts answers in the order of the calls, and tells which call got none', () => {
  expect(answered(`${part(2, '200 OK', '{"c":3}')}${part(0, '429 Too Many Requests', '{}')}--x--`)).toStrictEqual(['429 {}', null, '200 {"c":3}']);
});

it.each([
  ['no boundary', part(0, '200 OK', '{}'), 'application/json'],
  ['nothing in it', '', undefined],
  ['parts that are of nobody', `${part('abc', '200 OK', '{}')}${part(0, 'what', '{}')}--x--`, undefined],
])('takes an answer with %s for no answers', (_, body, type) => {
  expect(answered(body, type)).toStrictEqual([null, null, null]);
});
