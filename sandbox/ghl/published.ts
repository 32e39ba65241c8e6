import { catalogue } from '../../src/ghl/catalogue';
import type { Operation } from '../../src/ghl/operation';
import publishedRows from './published-operations.json';
import { pathMatcher } from './path-matcher';

/** An operation of GoHighLevel's public OpenAPI files (repository `highlevel-api-docs`, June 2026). */
export interface Published {
  readonly method: string;
  readonly path: string;
  /** The one that its Version header takes; null where none is declared. */
  readonly version: string | null;
  readonly scopes: readonly string[];
}

export const published: readonly Published[] = publishedRows.map(([method, path, version, scopes]) => ({
  method: String(method),
  path: String(path),
  version: version ?? null,
  scopes: String(scopes).split(' ').filter(Boolean),
}));

const match = pathMatcher(published);

/** The published operation that a request names, whether the sandbox models it or not. */
export const publishedAt = (method: string, pathname: string): Published | null => match(method, pathname)?.row ?? null;

const modelled = new Set(Object.values<Operation>(catalogue).map(({ method, path }) => `${method} ${path}`));

/** What GoHighLevel publishes and the sandbox answers 501. */
export const unmodelled: readonly Published[] = published.filter(({ method, path }) => !modelled.has(`${method} ${path}`));
