/** Reads the arguments of `UrlFetchApp.fetch` into a request, with Google's defaults, limits and refusals. */
import type { HttpRequest } from '../http';
import { readPayload } from './fetch-payload';
import { GoogleException, wrongArguments } from './google-error';
import { bodyOf } from './http-body';
import { limits } from './limits';

export interface FetchRequest {
  readonly http: HttpRequest;
  readonly muted: boolean;
  readonly followRedirects: boolean;
  readonly validateHttpsCertificates: boolean;
}

const methods = ['get', 'delete', 'patch', 'post', 'put'];
/** Headers that Google's fetcher sets itself. */
const ownHeaders = ['host', 'content-length', 'transfer-encoding', 'connection'];

const invalid = (attribute: string): GoogleException => new GoogleException(`Attribute provided with invalid value: ${attribute}`);

/** Whatever may not stand in an address as it is; percent signs stay, since they may be escapes already. */
const reserved = /[^\x21-\x7e]|["<>\\^`{|}]/gu;

/** Half a surrogate pair has no UTF-8. */
const escaped = (character: string): string => (/^[\ud800-\udfff]$/.test(character) ? '%EF%BF%BD' : encodeURIComponent(character));

const readUrl = (text: unknown, escaping: boolean, member: string, given: readonly unknown[]): string => {
  if (typeof text !== 'string') throw wrongArguments(member, given);
  if (text === '') throw new GoogleException('Attribute provided with no value: url');
  const url = escaping ? text.replace(reserved, escaped) : text;
  if (url.length > limits.fetchUrlCharacters) throw new GoogleException('Limit Exceeded: URLFetch URL Length.');
  try {
    const { protocol } = new URL(url);
    if ((protocol === 'https:' || protocol === 'http:') && url.search(reserved) < 0) return url;
  } catch {
    // Falls through to the same refusal.
  }
  throw new GoogleException(`Invalid argument: ${url}`);
};

const readHeaders = (headers: unknown): Readonly<Record<string, string>> => {
  if (headers === undefined) return {};
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) throw invalid('headers');
  const entries = Object.entries(headers).map(([name, value]): [string, string] => {
    if (value === null || value === undefined) throw invalid(`Header:${String(value)}`);
    if (ownHeaders.includes(name.toLowerCase()) || /[\r\n]/.test(`${name}${String(value)}`)) throw invalid(`Header:${name}`);
    return [name.toLowerCase(), String(value)];
  });
  if (entries.length > limits.fetchHeaders || entries.some((entry) => Buffer.byteLength(entry.join(': ')) > limits.fetchHeaderBytes)) {
    throw new GoogleException('Limit Exceeded: URLFetch Header Size.');
  }
  return Object.fromEntries(entries);
};

/** @throws GoogleException when Google would refuse the request before sending it. */
export const readFetchRequest = (member: string, url: unknown, parameters: unknown, given: readonly unknown[]): FetchRequest => {
  if (parameters !== undefined && (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters))) {
    throw wrongArguments(member, given);
  }
  const options = (parameters ?? {}) as Readonly<Record<string, unknown>>;
  const { method, payload, contentType } = options;
  const target = readUrl(url, options['escaping'] !== false, member, given);
  const sent = readPayload(payload);
  // A payload without a method makes it a POST.
  const verb = String(method ?? (sent.contentType === null ? 'get' : 'post')).toLowerCase();
  if (!methods.includes(verb)) throw invalid('method');
  if (sent.bytes.length > limits.fetchPostBytes) throw new GoogleException('Limit Exceeded: URLFetch POST Size.');
  const type = contentType === undefined || contentType === null ? sent.contentType : String(contentType);
  const own = readHeaders(options['headers']);
  return {
    http: {
      method: verb.toUpperCase(),
      url: target,
      headers: { ...(type === null || sent.contentType === null ? {} : { 'content-type': type }), ...own },
      ...bodyOf(sent.bytes),
    },
    muted: options['muteHttpExceptions'] === true,
    followRedirects: options['followRedirects'] !== false,
    validateHttpsCertificates: options['validateHttpsCertificates'] !== false,
  };
};
