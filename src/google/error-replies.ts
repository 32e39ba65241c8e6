/** What answers of Google's without success mean; the build packs it. */
import { asObject, asText, parseJson } from '../json';
import type { HttpResponse } from '../platform/platform';
import type { GoogleErrorCode } from './errors';
import { GoogleError } from './errors';

/**
 * Google's reasons, by their words. A card that was left open fails with "Access denied: Expired access token"
 * (odoo/mail-client-extensions issue 44); a scope that was not granted with "insufficient authentication scopes".
 */
const wordings: readonly { readonly words: RegExp; readonly code: GoogleErrorCode }[] = [
  { words: /insufficient|scope/i, code: 'google-scope-missing' },
  { words: /rate ?limit|quota/i, code: 'rate-limited' },
  { words: /expired|access.?token|access denied|invalid credentials/i, code: 'message-expired' },
];

/** The error that an answer without success stands for, of the operation `id` that needs the scope. */
export const googleErrorFrom = (id: string, { status, body }: HttpResponse, scope: string): GoogleError => {
  const { message, status: name } = asObject(asObject(parseJson(body))['error']);
  const words = `${asText(name)} ${asText(message)}`;
  const worded = status === 401 || status === 403 ? wordings.find((row) => row.words.test(words)) : undefined;
  const byStatus: Readonly<Record<number, GoogleErrorCode>> = { 401: 'message-expired', 403: 'google-scope-missing', 404: 'not-found', 429: 'rate-limited' };
  return new GoogleError(worded?.code ?? byStatus[status] ?? (status >= 500 ? 'unavailable' : 'unexpected-reply'), id, status, scope);
};
