import type { HttpRequest, HttpResponse } from '../platform/platform';
import type { GoogleOperation } from './operation';
import type { GoogleInput } from './request';
import { requestOf } from './request';

/** A call of one of Google's methods as a value. */
export interface GoogleCall {
  readonly row: GoogleOperation;
  readonly input: GoogleInput;
}

/**
 * Gmail takes 100 calls in a batch, and advises against more than 50: it carries them out side by side and then refuses
 * some for being too many at once. https://developers.google.com/workspace/gmail/api/guides/batch
 */
export const mostInBatch = 50;

const batchUrl = 'https://gmail.googleapis.com/batch/gmail/v1';

/** No line of a part begins with it: JSON and addresses have no line that begins with hyphens. */
const boundary = 'batch_of_calls';

const partOf = ({ row, input }: GoogleCall, index: number): string => {
  const { method, url, body } = requestOf(row, input, {});
  const target = url.replace(/^https:\/\/[^/]+/, '');
  return [
    `--${boundary}`,
    'Content-Type: application/http',
    `Content-ID: <${index}>`,
    '',
    `${method} ${target} HTTP/1.1`,
    ...(body === undefined ? [] : ['Content-Type: application/json', '', body]),
    '',
    '',
  ].join('\r\n');
};

/** Many calls of Gmail's API as one request: each costs its own quota units, and all of them one request. */
export const batchRequest = (calls: readonly GoogleCall[], token: string): HttpRequest => ({
  method: 'POST',
  url: batchUrl,
  headers: { Authorization: `Bearer ${token}`, 'Content-Type': `multipart/mixed; boundary=${boundary}` },
  body: `${calls.map(partOf).join('')}--${boundary}--\r\n`,
});

const divide = (text: string): readonly [head: string, rest: string] => {
  const at = text.search(/\r?\n\r?\n/);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).replace(/^\r?\n\r?\n/, '')];
};

/** An answer within a batch, and which call it is of; null for what is no such thing. */
const answerFrom = (part: string): readonly [number, HttpResponse] | null => {
  const [head, http] = divide(part.replace(/^\r?\n/, ''));
  const [, index] = /^content-id:\s*<?response-<?(\d+)>?/im.exec(head) ?? [];
  const [, status] = /^HTTP\/[\d.]+ (\d{3})/.exec(http) ?? [];
  return index === undefined || status === undefined ? null : [Number(index), { status: Number(status), headers: {}, body: divide(http)[1].trim() }];
};

/**
 * The answers to a batch, in the order of its calls; null for a call that got none. Gmail answers in any order, and says
 * by a Content-ID which call an answer is of.
 */
export const batchAnswers = ({ headers, body }: HttpResponse, calls: number): readonly (HttpResponse | null)[] => {
  const [, quoted, plain = ''] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(headers['content-type'] ?? '') ?? [];
  const divider = quoted ?? plain;
  const parts = divider === '' ? [] : `\n${body}`.split(`\n--${divider}`).slice(1);
  const answers = new Map(parts.flatMap((part) => [answerFrom(part)].filter((answer) => answer !== null)));
  return Array.from({ length: calls }, (_, index) => answers.get(index) ?? null);
};
