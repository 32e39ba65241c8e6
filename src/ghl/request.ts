import type { HttpRequest } from '../platform/platform';
import { urlPart } from '../url';
import { ghlOrigin } from './calls';
import { locationPlace } from './operation';
import type { Operation } from './operation';

/** Whose token a call is made with, and in which location. */
export interface Access {
  readonly token: string;
  readonly locationId: string;
}

type Values = Readonly<Record<string, unknown>>;

const pair = (name: string, value: unknown): string => `${urlPart(name)}=${urlPart(value)}`;

const pairs = (values: Values): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => pair(name, value))
    .join('&');

/**
 * The request that a call of an operation stands for. Everything about it comes from the operation's row: path parameters are
 * encoded, the location's id goes where the row says, and `access` is null for the token endpoint alone.
 */
export const httpRequest = (row: Operation, input: object, access: Access | null): HttpRequest => {
  const { query = {}, body, ...path } = input as { readonly query?: Values; readonly body?: Values | readonly Values[] } & Values;
  const spot = locationPlace(row);
  const place = (where: 'path' | 'query' | 'body'): Values => (access && spot?.in === where ? { [spot.as]: access.locationId } : {});

  const pathValues: Values = { ...path, ...place('path') };
  const filled = row.path.replace(/\{(\w+)\}/g, (_, name: string) => urlPart(pathValues[name] ?? ''));
  const search = pairs({ ...place('query'), ...query });
  const content = !row.body ? null : row.bodyIs === 'list' ? body : { ...place('body'), ...body };
  return {
    method: row.method,
    url: ghlOrigin + filled + (search && `?${search}`),
    headers: {
      Accept: row.media ?? 'application/json',
      ...(row.version && { Version: row.version }),
      ...(access && { Authorization: `Bearer ${access.token}` }),
      ...(content && { 'Content-Type': row.encoding === 'form' ? 'application/x-www-form-urlencoded' : 'application/json' }),
    },
    ...(content && { body: row.encoding === 'form' ? pairs(content as Values) : JSON.stringify(content) }),
  };
};
