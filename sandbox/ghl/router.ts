import { catalogue, operation } from '../../src/ghl/catalogue';
import type { OperationId } from '../../src/ghl/catalogue';

/** The operation that a method and a path name, with the path's parameters decoded. */
export interface Route {
  readonly id: OperationId;
  readonly path: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly id: OperationId;
  readonly method: string;
  readonly segments: readonly string[];
}

const nameIn = (segment: string): string | null => /^\{(\w+)\}$/.exec(segment)?.[1] ?? null;

/** Spelled-out segments go before parameters, so that `/contacts/lookup` is never the contact called "lookup". */
const patterns: readonly Pattern[] = (Object.keys(catalogue) as OperationId[])
  .map((id) => ({ id, method: operation(id).method, segments: operation(id).path.split('/') }))
  .sort((one, other) => one.segments.filter(nameIn).length - other.segments.filter(nameIn).length);

const decode = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
};

const match = ({ segments }: Pattern, given: readonly string[]): Record<string, string> | null => {
  if (segments.length !== given.length) return null;
  const path: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const name = nameIn(segment);
    const value = decode(given[index] ?? '');
    if (name === null ? value !== segment : !value) return null;
    if (name !== null && value !== null) path[name] = value;
  }
  return path;
};

/** Null when no operation lives there. A trailing slash counts: `/contacts/` is not `/contacts`. */
export const routeOf = (method: string, pathname: string): Route | null => {
  const given = pathname.split('/');
  for (const pattern of patterns) {
    const path = pattern.method === method ? match(pattern, given) : null;
    if (path) return { id: pattern.id, path };
  }
  return null;
};
