/** What answers without success mean; the build packs it. */
import { asList, asObject, asText, parseJson } from '../json';
import type { HttpResponse } from '../platform/platform';
import type { OperationId } from './calls';
import { operation } from './calls';
import type { GhlErrorCode } from './errors';
import { GhlError } from './errors';

/** `message` is a sentence, or a list of them in a 422; a refused token request says `error` and `error_description`. */
const detailsOf = (body: ReturnType<typeof asObject>): readonly string[] => {
  const message = body['message'] ?? body['error_description'] ?? body['error'];
  const sentences = Array.isArray(message) ? asList(message, (item) => asText(item) || null) : [asText(message)];
  return sentences.filter(Boolean).map((sentence) => sentence.slice(0, 300)).slice(0, 10);
};

/**
 * The words by which a status is told apart. GoHighLevel answers 401 for a missing scope and a missing header as
 * well as for a bad token, and 400 for things that are gone, so that the status alone does not do.
 */
const wordings: readonly { readonly status: number; readonly words: RegExp; readonly code: GhlErrorCode }[] = [
  { status: 401, words: /scope|authclass/i, code: 'no-permission' },
  { status: 401, words: /version/i, code: 'unexpected-reply' },
  { status: 403, words: /location/i, code: 'wrong-location' },
  { status: 400, words: /\bid is invalid|not found|does not exist/i, code: 'not-found' },
  { status: 400, words: /not active/i, code: 'unavailable' },
];

const codes: Readonly<Record<number, GhlErrorCode>> = {
  400: 'invalid',
  401: 'token-refused',
  403: 'no-permission',
  404: 'not-found',
  409: 'invalid',
  422: 'invalid',
  429: 'rate-limited',
};

/** The error that an answer without success stands for. */
export const errorFrom = (id: OperationId, response: HttpResponse): GhlError => {
  const { status } = response;
  const body = asObject(parseJson(response.body));
  const details = detailsOf(body);
  const worded = wordings.find((row) => row.status === status && details.some((sentence) => row.words.test(sentence)));
  const code = worded?.code ?? codes[status] ?? (status >= 500 ? 'unavailable' : 'unexpected-reply');
  const duplicateOf = asText(asObject(body['meta'])['contactId']);
  return new GhlError(code, id, {
    status,
    details,
    // A 403 is about what was asked for; a missing scope is a 401.
    ...(code === 'no-permission' && status === 401 && { scopes: operation(id).scopes }),
    ...(code === 'rate-limited' && { daily: response.headers['x-ratelimit-daily-remaining'] === '0' }),
    ...(duplicateOf !== '' && { duplicateOf }),
  });
};
