/** `Gmail`, `Tasks`, `People`, `Calendar` and `Drive`, made of the rows of their REST methods. */
import { blobContent } from '../blob';
import type { Meter } from '../execution';
import { GoogleException } from '../google-error';
import { googleObject, type GoogleObject, type Member } from '../google-object';
import { calendarApi } from './calendar-api';
import { driveApi } from './drive-api';
import { gmailApi } from './gmail-api';
import { RestRefusal, type GoogleConnection } from './google-connection';
import { peopleApi } from './people-api';
import type { RestApi, RestMethod } from './rest-method';
import { tasksApi } from './tasks-api';

/** By the service ids of the manifest's `enabledAdvancedServices`. */
const apis: Readonly<Record<string, RestApi>> = { gmail: gmailApi, tasks: tasksApi, peopleapi: peopleApi, calendar: calendarApi, drive: driveApi };

/** APIs whose methods take a map of headers as their very last argument. */
const takesHeaders: readonly string[] = ['calendar', 'drive'];

/** What an advanced service throws: an error with the envelope of the API in `details`. */
class GoogleJsonResponseException extends GoogleException {
  override readonly name = 'GoogleJsonResponseException';
  override readonly details: unknown;
  constructor(method: string, { code, message, envelope }: RestRefusal) {
    super(`API call to ${method} failed with error: ${message}`);
    this.details = envelope ?? { code, message };
  }
}

const countOf = (required: number, most: number): string => (required === most ? `${required}` : `${required}-${most}`);

/** The arguments by their places: the body, the path, what the query must have, the file, options, headers. */
const readCall = ({ id, hasBody, pathParameters, requiredQuery, takesMedia }: RestMethod, given: readonly unknown[]) => {
  const required = (hasBody ? 1 : 0) + pathParameters.length + requiredQuery.length;
  const most = required + (takesMedia ? 1 : 0) + 1 + (takesHeaders.includes(id.split('.')[0] ?? '') ? 1 : 0);
  if (given.length < required || given.length > most) {
    throw new GoogleException(`Invalid number of arguments provided. Expected ${countOf(required, most)} only`);
  }
  const rest = [...given];
  const body = hasBody ? rest.shift() : undefined;
  const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, rest.shift()]));
  const path = named(pathParameters);
  const query = named(requiredQuery);
  const missing = Object.entries({ ...path, ...query }).find(([, value]) => value === undefined || value === null || value === '');
  if (missing) throw new GoogleException(`Missing required parameter: ${missing[0]}`);
  const media = takesMedia ? blobContent(rest.shift()) : null;
  const [options = {}, headers = {}] = rest as readonly (object | null | undefined)[];
  const lowered = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { path, query: { ...query, ...(options ?? {}) }, body, media, headers: Object.fromEntries(lowered) as Readonly<Record<string, string>> };
};

const memberName = (method: string): string => (method === 'delete' ? 'remove' : method);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type Tree = { readonly [part: string]: Tree | RestMethod };

const isMethod = (branch: Tree | RestMethod): branch is RestMethod => typeof branch['verb'] === 'string';

const treeOf = (methods: readonly (readonly [path: readonly string[], method: RestMethod])[]): Tree => {
  const here = methods.filter(([path]) => path.length === 1).map(([[name = ''], method]) => [memberName(name), method] as const);
  const names = new Set(methods.flatMap(([path]) => (path.length > 1 ? path.slice(0, 1) : [])));
  const branches = [...names].map((name) => {
    const below = methods.filter(([path]) => path.length > 1 && path[0] === name);
    return [capital(name), treeOf(below.map(([path, method]) => [path.slice(1), method] as const))] as const;
  });
  return Object.fromEntries<Tree | RestMethod>([...here, ...branches]);
};

const trees = Object.fromEntries(
  Object.entries(apis).map(([service, api]) => [service, treeOf(Object.entries(api.methods).map(([id, method]) => [id.split('.'), method]))]),
);

export interface AdvancedServiceOptions {
  readonly connection: GoogleConnection;
  readonly meter: Meter;
}

/** The maker of the service that a manifest calls `userSymbol`; null for one that is not emulated. */
export const advancedService = (userSymbol: string, serviceId: string, { connection, meter }: AdvancedServiceOptions): (() => GoogleObject) | null => {
  const invoke = (method: RestMethod, member: string): Member => (...given) =>
    meter.call({ service: userSymbol, method: member, ms: 0 }, () => {
      try {
        return connection.call(method, readCall(method, given));
      } catch (error) {
        if (error instanceof RestRefusal) throw new GoogleJsonResponseException(method.id, error);
        throw error;
      }
    });

  const build = (name: string, tree: Tree): GoogleObject => {
    const branches = Object.entries(tree);
    const collection = name.split('.').slice(1);
    const members = branches.flatMap(([part, branch]) => (isMethod(branch) ? [[part, invoke(branch, [...collection, part].join('.'))] as const] : []));
    const values = branches.flatMap(([part, branch]) => (isMethod(branch) ? [] : [[part, build(`${name}.${part}`, branch)] as const]));
    return googleObject(name, Object.fromEntries(members), Object.fromEntries(values));
  };
  const tree = connection.connected ? trees[serviceId] : undefined;
  return tree ? () => build(userSymbol, tree) : null;
};
