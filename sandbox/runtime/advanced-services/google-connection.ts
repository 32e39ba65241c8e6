/** How the services of one execution reach Google's REST APIs: in process, with the user's token, in virtual time. */
import { NetworkError, type HttpRequest, type HttpResponse } from '../../http';
import type { BlobContent } from '../blob';
import type { Meter } from '../execution';
import { GoogleException, NotEmulated } from '../google-error';
import type { RestMethod } from './rest-method';

export interface RestCall {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly media?: BlobContent | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Google's refusal of a call, as its error envelope tells it. */
export class RestRefusal extends GoogleException {
  constructor(
    readonly code: number,
    message: string,
    /** The envelope's `error`; null when the answer had none. */
    readonly envelope: unknown,
  ) {
    super(message);
  }
}

export interface GoogleConnection {
  /** False when the runtime was given no Google: every call then refuses by name. */
  readonly connected: boolean;
  /** The parsed JSON; undefined for an empty answer. @throws RestRefusal, NotEmulated */
  readonly call: (method: RestMethod, call: RestCall) => unknown;
}

export interface GoogleConnectionOptions {
  /** @throws NetworkError */
  readonly google: (request: HttpRequest) => HttpResponse;
  readonly connected: boolean;
  readonly token: () => string;
  /** Milliseconds that an answer of this URL takes. */
  readonly latency: (url: string) => number;
  readonly meter: Meter;
}

const pathValue = (value: unknown, keepSlashes: boolean): string =>
  keepSlashes ? String(value).split('/').map(encodeURIComponent).join('/') : encodeURIComponent(String(value));

const urlOf = ({ origin, path }: RestMethod, { path: values = {}, query = {}, media }: RestCall): string => {
  const filled = path.replace(/\{(\+?)(\w+)\}/g, (_, plus: string, name: string) => pathValue(values[name], plus === '+'));
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  const search = new URLSearchParams(media ? [['uploadType', 'multipart'], ...pairs] : pairs).toString();
  return `${origin}${media ? '/upload' : ''}${filled}${search === '' ? '' : `?${search}`}`;
};

const boundary = 'apps_script_upload';

/** The resource and the file as `multipart/related`; the file in base 64, so that the request is text. */
const upload = (body: unknown, { bytes, contentType }: BlobContent): Pick<HttpRequest, 'headers' | 'body'> => ({
  headers: { 'content-type': `multipart/related; boundary=${boundary}` },
  body: [
    `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(body ?? {})}\r\n`,
    `--${boundary}\r\nContent-Type: ${contentType ?? 'application/octet-stream'}\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}\r\n`,
    `--${boundary}--`,
  ].join(''),
});

const content = ({ body, media }: RestCall): Pick<HttpRequest, 'headers' | 'body'> => {
  if (media) return upload(body, media);
  return body === undefined ? { headers: {}, body: '' } : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const read = ({ id }: RestMethod, { status, body }: HttpResponse): unknown => {
  const json = parsed(body);
  if (status < 400) {
    if (body !== '' && json === undefined) throw new RestRefusal(status, `Response Code: ${status}. Message: ${body}`, null);
    return json;
  }
  const envelope = (Object(json) as { error?: unknown }).error;
  const { message, status: word } = Object(envelope) as { message?: string; status?: string };
  if (status === 501 && (word === 'UNIMPLEMENTED' || word === undefined)) throw new NotEmulated(id);
  throw new RestRefusal(status, message ?? `Response Code: ${status}. Message: ${body}.`, envelope ?? null);
};

export const createGoogleConnection = ({ google, connected, token, latency, meter }: GoogleConnectionOptions): GoogleConnection => ({
  connected,
  call: (method, call) => {
    if (!connected) throw new NotEmulated(method.id);
    const url = urlOf(method, call);
    const sent = content(call);
    const request: HttpRequest = {
      method: method.verb,
      url,
      headers: { ...sent.headers, ...call.headers, authorization: `Bearer ${token()}` },
      body: sent.body,
    };
    try {
      return read(method, google(request));
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      throw new RestRefusal(0, 'Empty response', null);
    } finally {
      meter.spend(latency(url));
    }
  },
});

