/** HTTP as values: what passes between the emulated `UrlFetchApp` and the embedded servers. */

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  /** Names lower-cased. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body as it came, where it may be no text. */
  readonly bytes?: Uint8Array;
}

export interface HttpResponse {
  readonly status: number;
  /** Names lower-cased. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body, where it is no text; `body` is then what it reads as. */
  readonly bytes?: Uint8Array;
}

/** A server that answers at once, without sockets. */
export interface HttpServer {
  readonly handle: (request: HttpRequest) => HttpResponse;
}

/** Thrown in place of an answer, as the network would: no connection, no such host, or 60 s of silence. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  constructor(readonly reason: 'offline' | 'dns' | 'timeout') {
    super(reason);
  }
}

export const jsonResponse = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});
