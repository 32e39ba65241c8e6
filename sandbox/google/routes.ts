import type { HttpRequest } from '../http';
import { apiOf } from './apis';
import { invalidArgument, notEmulated } from './errors';
import { type GoogleMethod } from './google-method';
import { googleMethods, type GoogleMethodId } from './methods';

export interface Route {
  readonly id: GoogleMethodId;
  readonly row: GoogleMethod;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Whether the request came under `/upload`. */
  readonly upload: boolean;
}

interface Template {
  readonly id: GoogleMethodId;
  readonly row: GoogleMethod;
  readonly origins: readonly string[];
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

const templateOf = (id: GoogleMethodId, path: string): Template => ({
  id,
  row: googleMethods[id],
  origins: apiOf(id).origins,
  names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  pattern: new RegExp(`^${path.replace(/[.$]/g, '\\$&').replace(/\{\w+\}/g, '([^/]+?)')}$`),
});

const templates: readonly Template[] = (Object.keys(googleMethods) as readonly GoogleMethodId[]).flatMap((id) => {
  const { path }: GoogleMethod = googleMethods[id];
  return (typeof path === 'string' ? [path] : path).map((one) => templateOf(id, one));
});

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

/**
 * Which method a request calls.
 * @throws GoogleError 501 for what is not emulated
 */
export const routeOf = (request: Pick<HttpRequest, 'method' | 'url'>): Route => {
  const { origin, pathname, searchParams: query } = readUrl(request.url);
  const method = request.method.toUpperCase();
  const upload = pathname.startsWith('/upload/');
  const wanted = upload ? pathname.slice('/upload'.length) : pathname;
  for (const { id, row, origins, names, pattern } of templates) {
    if (row.method !== method || !origins.includes(origin) || (upload && !row.upload)) continue;
    const values = pattern.exec(wanted)?.slice(1);
    if (values !== undefined) return { id, row, path: Object.fromEntries(names.map((name, at) => [name, decoded(values[at] ?? '')])), query, upload };
  }
  throw notEmulated(`${method} ${origin}${pathname}`);
};
