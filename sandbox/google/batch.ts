import { STATUS_CODES } from 'node:http';
import type { HttpRequest, HttpResponse } from '../http';
import { googleOriginOf } from './apis';
import { errorResponse, GoogleError, invalidArgument, notEmulated } from './errors';
import { type BodyPart, divided, readMultipart, readPart } from './multipart';

/** https://developers.google.com/workspace/gmail/api/guides/batch */
const mostCalls = 100;

const boundary = 'batch_sandbox';

/** The beginning of the paths of the API that a batch goes to; null for an address that takes none. */
const apiPathOf = (url: string): string | null => {
  const [, api] = /^https:\/\/[^/]+\/batch\/(gmail|calendar|drive)\/v\d+$/.exec(url.split('?')[0] ?? '') ?? [];
  return api === undefined ? null : `/${api}/`;
};

export const isBatch = ({ url }: Pick<HttpRequest, 'url'>): boolean => apiPathOf(url) !== null;

/** What holds for every call of the batch unless the call has its own: all but what describes the batch itself. */
const shared = (headers: HttpRequest['headers']): HttpRequest['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('content-')));

/** The call in a part, under the address that it has alone. @throws GoogleError 400, 501 */
const readCall = ({ bytes }: BodyPart, batch: HttpRequest, apiPath: string): HttpRequest => {
  const text = bytes.toString('latin1');
  const [, method, target, rest] = /^\s*([A-Za-z]+) (\S+)(?: HTTP\/[\d.]+)?[ \t]*(?:\r?\n([^]*))?$/.exec(text) ?? [];
  if (method === undefined || target === undefined) throw invalidArgument('A part of the batch does not begin with a request line.');
  const path = target.replace(/^https?:\/\/[^/]+/, '');
  if (/^\/(?:resumable\/)?upload\//.test(path)) throw notEmulated('uploads within a batch');
  if (!path.startsWith(apiPath)) throw invalidArgument(`A batch holds calls of one API: ${path.split('?')[0]} is of another.`);
  const { head, body } = divided(rest ?? '');
  const { headers } = readPart(`${head}\r\n\r\n`);
  const inner = Buffer.from(body.replace(/(\r?\n)+$/, ''), 'latin1');
  return { method, url: `${googleOriginOf(path)}${path}`, headers: { ...shared(batch.headers), ...headers }, body: inner.toString(), bytes: inner };
};

const partOf = ({ status, headers, body }: HttpResponse, contentId: string | undefined): string =>
  [
    `--${boundary}`,
    'Content-Type: application/http',
    ...(contentId === undefined ? [] : [`Content-ID: ${contentId.replace(/^(<?)/, '$1response-')}`]),
    '',
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');

/**
 * Answers the calls of a batch one after the other, each in a part with its own status.
 * @throws GoogleError 400 for what is no batch, or holds too many calls
 */
export const answerBatch = (batch: HttpRequest, answer: (call: HttpRequest) => HttpResponse): HttpResponse => {
  if (batch.method.toUpperCase() !== 'POST') throw notEmulated(`${batch.method} ${batch.url}`);
  const parts = readMultipart(batch.headers['content-type'] ?? '', batch.bytes ?? Buffer.from(batch.body));
  if (parts === null || parts.length === 0) throw invalidArgument('Failed to parse batch request, error: No batch parts were found.');
  if (parts.length > mostCalls) throw invalidArgument(`The batch request has ${parts.length} calls; ${mostCalls} are allowed at most.`);
  const answered = parts.map((part) => {
    try {
      return partOf(answer(readCall(part, batch, apiPathOf(batch.url) ?? '/')), part.headers['content-id']);
    } catch (error) {
      if (error instanceof GoogleError) return partOf(errorResponse(error), part.headers['content-id']);
      throw error;
    }
  });
  const body = `${[...answered, `--${boundary}--`].join('\r\n')}\r\n`;
  return { status: 200, headers: { 'content-type': `multipart/mixed; boundary=${boundary}` }, body };
};
