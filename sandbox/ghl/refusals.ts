import type { JsonObject } from '../../src/json';

/** Thrown anywhere while a request is served; becomes an answer in GoHighLevel's error shape. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    readonly body: JsonObject,
  ) {
    super(`${status} ${JSON.stringify(body)}`);
  }
}

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** `message` is a list in a 422 only. */
export const refusal = (status: number, message: string | readonly string[], extra: JsonObject = {}): Refusal =>
  new Refusal(status, { statusCode: status, message, ...(reasons[status] !== undefined && { error: reasons[status] }), ...extra });

/** The token endpoint's own error shape. */
export const tokenRefusal = (error: string, description: string): Refusal => new Refusal(400, { error, error_description: description });

/** The refusals that more than one operation gives, in GoHighLevel's words where those are known (see fidelity.ts). */
export const refusals = {
  unknownPath: (method: string, path: string) => refusal(404, `Cannot ${method} ${path}`),
  noVersion: () => refusal(401, 'version header was not found.'),
  unknownVersion: () => refusal(401, 'version header is invalid'),
  unknownToken: () => refusal(401, 'Invalid JWT'),
  unknownPrivateToken: () => refusal(401, 'Invalid Private Integration token'),
  expiredToken: () => refusal(401, 'Invalid token: access token is invalid'),
  wrongTokenKind: () => refusal(401, 'This authClass type is not allowed to access this scope. Please use another type of token.'),
  missingScope: () => refusal(401, 'The token is not authorized for this scope.'),
  otherLocation: () => refusal(403, 'The token does not have access to this location.'),
  otherCompany: () => refusal(403, 'The token does not have access to this company.'),
  tooMany: () => refusal(429, 'Too Many Requests'),
  brokenJson: () => refusal(400, 'Unexpected end of JSON input'),
  invalid: (complaints: readonly string[]) => refusal(422, complaints),
  noContact: () => refusal(400, 'Contact not found'),
  noTask: () => refusal(400, 'The task id is invalid.'),
  noBusiness: () => refusal(400, 'Business not found'),
  noUser: () => refusal(400, 'User not found'),
  noNote: () => refusal(400, 'The note id is invalid.'),
  /** For what GoHighLevel does and this sandbox does not. */
  notModelled: (what: string) => refusal(501, `The sandbox does not model ${what}.`),
};
