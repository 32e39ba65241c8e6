import type { HttpRequest } from '../http';
import { GoogleError, invalidArgument, notEmulated } from './errors';
import { googleMethods, type GoogleMethod, type GoogleMethodId } from './methods';

export interface Route {
  readonly id: GoogleMethodId;
  readonly row: GoogleMethod;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

const methodIds = Object.keys(googleMethods) as readonly GoogleMethodId[];

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw invalidArgument(`The path segment "${segment}" is not properly encoded.`);
  }
};

const readUrl = (url: string): URL => {
  try {
    return new URL(url);
  } catch {
    throw invalidArgument(`"${url}" is not an address.`);
  }
};

/** The values of the template's `{names}`, or null when the address is another one. */
const matchPath = (template: string, given: readonly string[]): Readonly<Record<string, string>> | null => {
  const wanted = template.split('/');
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name !== undefined) parameters[name] = decoded(given[index] ?? '');
    else if (segment !== given[index]) return null;
  }
  return parameters;
};

/**
 * Which method a request calls. `users/me` and `users/{the user's own address}` are the same mailbox.
 * @throws GoogleError 501 for what is not emulated, 403 for somebody else's mailbox
 */
export const routeOf = (request: HttpRequest, user: { readonly email: string }): Route => {
  const { origin, pathname, searchParams } = readUrl(request.url);
  const method = request.method.toUpperCase();
  const userId = /^\/gmail\/v1\/users\/([^/]+)/.exec(pathname)?.[1];
  if (userId !== undefined && !['me', user.email].includes(decoded(userId))) throw new GoogleError(403, `Delegation denied for ${user.email}`);
  const segments = `${origin}${pathname.replace(/^(\/gmail\/v1\/users)\/[^/]+/, '$1/me')}`.split('/');
  for (const id of methodIds) {
    const row = googleMethods[id];
    const path = row.method === method ? matchPath(row.url, segments) : null;
    if (path !== null) return { id, row, path, query: searchParams };
  }
  throw notEmulated(`${method} ${origin}${pathname}`);
};
