/** Reads the arguments of `UrlFetchApp.fetch` into a request, with Google's defaults, limits and refusals. */
import type { HttpRequest } from '../http';
import { blobContent } from './blob';
import { GoogleException, NotEmulated, wrongArguments } from './google-error';
import { limits } from './limits';

export interface FetchRequest {
  readonly http: HttpRequest;
  readonly muted: boolean;
  readonly followRedirects: boolean;
}

const methods = ['get', 'delete', 'patch', 'post', 'put'];
/** Headers that Google's fetcher sets itself. */
const ownHeaders = ['host', 'content-length', 'transfer-encoding', 'connection'];

const invalid = (attribute: string): GoogleException => new GoogleException(`Attribute provided with invalid value: ${attribute}`);

const readUrl = (url: unknown, member: string, given: readonly unknown[]): string => {
  if (typeof url !== 'string') throw wrongArguments(member, given);
  if (url === '') throw new GoogleException('Attribute provided with no value: url');
  if (url.length > limits.fetchUrlCharacters) throw new GoogleException('Limit Exceeded: URLFetch URL Length.');
  try {
    const { protocol } = new URL(url);
    if (protocol === 'https:' || protocol === 'http:') return url;
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

const formType = 'application/x-www-form-urlencoded';

const readPayload = (payload: unknown): { readonly body: string; readonly contentType: string | null } => {
  if (payload === undefined || payload === null) return { body: '', contentType: null };
  if (typeof payload === 'string') return { body: payload, contentType: formType };
  const blob = blobContent(payload);
  if (blob) return { body: blob.bytes.toString('utf8'), contentType: blob.contentType ?? 'application/octet-stream' };
  if (typeof payload !== 'object' || Array.isArray(payload)) throw invalid('payload');
  const fields = Object.entries(payload).map(([name, value]): [string, string] => {
    if (blobContent(value)) throw new NotEmulated('UrlFetchApp.fetch with a Blob inside its payload (multipart/form-data)');
    return [name, String(value)];
  });
  return { body: new URLSearchParams(fields).toString(), contentType: formType };
};

/** @throws GoogleException when Google would refuse the request before sending it. */
export const readFetchRequest = (member: string, url: unknown, parameters: unknown, given: readonly unknown[]): FetchRequest => {
  const target = readUrl(url, member, given);
  if (parameters !== undefined && (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters))) {
    throw wrongArguments(member, given);
  }
  const { method, headers, payload, contentType, muteHttpExceptions, followRedirects } = (parameters ?? {}) as Readonly<Record<string, unknown>>;
  const sent = readPayload(payload);
  // A payload without a method makes it a POST.
  const verb = String(method ?? (payload === undefined ? 'get' : 'post')).toLowerCase();
  if (!methods.includes(verb)) throw invalid('method');
  if (Buffer.byteLength(sent.body) > limits.fetchPostBytes) throw new GoogleException('Limit Exceeded: URLFetch POST Size.');
  const type = contentType === undefined ? sent.contentType : String(contentType);
  const own = readHeaders(headers);
  return {
    http: {
      method: verb.toUpperCase(),
      url: target,
      headers: { ...(type === null || sent.contentType === null ? {} : { 'content-type': type }), ...own },
      body: sent.body,
    },
    muted: muteHttpExceptions === true,
    followRedirects: followRedirects !== false,
  };
};
