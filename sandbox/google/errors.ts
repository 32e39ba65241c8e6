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
  409: { status: 'ALREADY_EXISTS', reason: 'duplicate' },
  410: { status: 'GONE', reason: 'fullSyncRequired' },
  412: { status: 'FAILED_PRECONDITION', reason: 'conditionNotMet' },
  413: { status: 'INVALID_ARGUMENT', reason: 'uploadTooLarge' },
  429: { status: 'RESOURCE_EXHAUSTED', reason: 'rateLimitExceeded' },
  500: { status: 'INTERNAL', reason: 'backendError' },
  501: { status: 'UNIMPLEMENTED', reason: 'notImplemented' },
  503: { status: 'UNAVAILABLE', reason: 'backendError' },
};

const unknownKind: ErrorKind = { status: 'UNKNOWN', reason: 'unknown' };

/** What a refusal says besides its code and message. */
export interface ErrorDetail {
  /** Instead of the canonical code that usually goes with the number. */
  readonly status?: string;
  /** Fields of the only entry of the older `errors` list. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly details?: readonly object[];
}

/** A refusal on its way out of the method that noticed it. */
export class GoogleError extends Error {
  override readonly name = 'GoogleError';
  constructor(
    readonly code: number,
    message: string,
    readonly more: ErrorDetail = {},
  ) {
    super(message);
  }
}

/**
 * How an API words its refusals: with the older list `errors` alone (Calendar, Drive), or with the newer `status` and
 * `details` beside it (Gmail, Tasks, People; https://github.com/googleapis/google-api-go-client/issues/1904 shows both).
 */
export type ErrorForm = 'list' | 'both';

/** Google's error envelope. */
export const errorResponse = ({ code, message, more }: GoogleError, form: ErrorForm = 'both'): HttpResponse => {
  const { status, reason } = kinds[code] ?? unknownKind;
  const list = { errors: [{ message, domain: 'global', reason, ...more.errors }] };
  const newer = { status: more.status ?? status, ...(more.details !== undefined && { details: more.details }) };
  return jsonResponse(code, { error: { code, message, ...list, ...(form !== 'list' && newer) } });
};

export const invalidArgument = (message: string): GoogleError => new GoogleError(400, message);
export const notFound = (): GoogleError => new GoogleError(404, 'Requested entity was not found.');
export const notEmulated = (what: string): GoogleError => new GoogleError(501, `The sandbox does not emulate ${what}.`);
