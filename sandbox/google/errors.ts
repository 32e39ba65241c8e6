import { type HttpResponse, jsonResponse } from '../http';

interface ErrorKind {
  /** The canonical code (https://cloud.google.com/apis/design/errors). */
  readonly status: string;
  /** The word of the older error format, in `errors[].reason`. */
  readonly reason: string;
}

const kinds: Readonly<Record<number, ErrorKind>> = {
  400: { status: 'INVALID_ARGUMENT', reason: 'invalidArgument' },
  401: { status: 'UNAUTHENTICATED', reason: 'authError' },
  403: { status: 'PERMISSION_DENIED', reason: 'forbidden' },
  404: { status: 'NOT_FOUND', reason: 'notFound' },
  429: { status: 'RESOURCE_EXHAUSTED', reason: 'rateLimitExceeded' },
  500: { status: 'INTERNAL', reason: 'backendError' },
  501: { status: 'UNIMPLEMENTED', reason: 'notImplemented' },
  503: { status: 'UNAVAILABLE', reason: 'backendError' },
};

const unknownKind: ErrorKind = { status: 'UNKNOWN', reason: 'unknown' };

/** A refusal on its way out of the method that noticed it. */
export class GoogleError extends Error {
  override readonly name = 'GoogleError';
  constructor(
    readonly code: number,
    message: string,
    readonly more: { readonly errors?: Readonly<Record<string, string>>; readonly details?: readonly object[] } = {},
  ) {
    super(message);
  }
}

/** Google's error envelope: the newer fields and the older `errors` list, as the Gmail API sends both. */
export const errorResponse = ({ code, message, more }: GoogleError): HttpResponse => {
  const { status, reason } = kinds[code] ?? unknownKind;
  const details = more.details === undefined ? {} : { details: more.details };
  return jsonResponse(code, { error: { code, message, errors: [{ message, domain: 'global', reason, ...more.errors }], status, ...details } });
};

export const invalidArgument = (message: string): GoogleError => new GoogleError(400, message);
export const notFound = (): GoogleError => new GoogleError(404, 'Requested entity was not found.');
export const notEmulated = (what: string): GoogleError => new GoogleError(501, `The sandbox does not emulate ${what}.`);
