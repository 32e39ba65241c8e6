/** Where an answer sends a request on to (https://www.rfc-editor.org/rfc/rfc9110#section-15.4). */
import type { HttpRequest, HttpResponse } from '../http';

/** How many redirects `UrlFetchApp` follows for one request. */
export const mostRedirects = 10;

const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** These keep the method and the body; the others turn whatever is no HEAD into a GET. */
const keepsMethod: readonly number[] = [307, 308];

/** The request to make next; null when the answer is the last one. */
export const redirected = (request: HttpRequest, { status, headers }: HttpResponse): HttpRequest | null => {
  const location = headers['location'];
  if (!redirects.includes(status) || location === undefined || !URL.canParse(location, request.url)) return null;
  const url = new URL(location, request.url).href;
  if (keepsMethod.includes(status) || request.method === 'GET') return { ...request, url };
  const headersLeft = Object.fromEntries(Object.entries(request.headers).filter(([name]) => name !== 'content-type'));
  return { method: 'GET', url, headers: headersLeft, body: '' };
};
