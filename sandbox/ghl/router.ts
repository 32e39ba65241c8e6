import { catalogue, operation } from '../../src/ghl/catalogue';
import type { OperationId } from '../../src/ghl/catalogue';
import { pathMatcher } from './path-matcher';

/** The operation that a method and a path name, with the path's parameters decoded. */
export interface Route {
  readonly id: OperationId;
  readonly path: Readonly<Record<string, string>>;
}

const match = pathMatcher((Object.keys(catalogue) as OperationId[]).map((id) => ({ id, method: operation(id).method, path: operation(id).path })));

/** Null when no operation of the catalogue lives there. */
export const routeOf = (method: string, pathname: string): Route | null => {
  const found = match(method, pathname);
  return found && { id: found.row.id, path: found.path };
};
