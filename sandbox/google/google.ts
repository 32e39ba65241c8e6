import { type HttpRequest, type HttpResponse, type HttpServer, jsonResponse } from '../http';
import type { World } from '../world';
import { errorResponse, GoogleError, invalidArgument, notEmulated } from './errors';
import { createFaults, type Faults } from './faults';
import { partialResponse } from './fields';
import type { Mailbox } from './mailbox';
import { createMessageTokens } from './message-tokens';
import { googleMethods, type GoogleMethod, type GoogleMethodId, type GoogleState } from './methods';
import { requireScope } from './scopes';

export interface Google extends HttpServer {
  /** What `ScriptApp.getOAuthToken()` gives. */
  readonly accessToken: () => string;
  /** What the event of that open message carries as `gmail.accessToken`. */
  readonly mintMessageToken: (messageId: string) => string;
  /** Makes every message token minted so far a thing of the past, as when a card is left open. */
  readonly expireMessageTokens: () => void;
  readonly faults: Faults<GoogleMethodId>;
  /** Quota units used so far. */
  readonly quotaUnits: () => number;
}

export interface GoogleOptions {
  readonly world: World;
  readonly mailbox: Mailbox;
  readonly user: { readonly email: string };
  /** The scopes that the user has granted to the add-on. */
  readonly grantedScopes: () => readonly string[];
  /** How long a message token lives; Google does not say, so an hour is assumed. */
  readonly messageTokenLifeMs?: number;
}

interface Route {
  readonly id: GoogleMethodId;
  readonly row: GoogleMethod;
  readonly path: Readonly<Record<string, string>>;
}

/** Query parameters that every method takes (https://cloud.google.com/apis/docs/system-parameters). */
const systemParameters: readonly string[] = ['fields', 'alt', 'key', 'prettyPrint', 'quotaUser'];

const methodIds = Object.keys(googleMethods) as readonly GoogleMethodId[];

const matchPath = (template: string, path: string): Readonly<Record<string, string>> | null => {
  const [wanted, given] = [template.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '');
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name !== undefined) parameters[name] = value;
    else if (segment !== value) return null;
  }
  return parameters;
};

/** @throws GoogleError 501 for what is not emulated, 403 for somebody else's mailbox */
const routeOf = (method: string, url: URL, user: { readonly email: string }): Route => {
  const userId = /^\/gmail\/v1\/users\/([^/]+)/.exec(url.pathname)?.[1];
  if (userId !== undefined && !['me', user.email].includes(decodeURIComponent(userId))) {
    throw new GoogleError(403, `Delegation denied for ${user.email}`);
  }
  const path = `${url.origin}${url.pathname.replace(/^(\/gmail\/v1\/users)\/[^/]+/, '$1/me')}`;
  for (const id of methodIds) {
    const row = googleMethods[id];
    const parameters = row.method === method ? matchPath(row.url, path) : null;
    if (parameters !== null) return { id, row, path: parameters };
  }
  throw notEmulated(`${method} ${url.origin}${url.pathname}`);
};

const checkCredentials = ({ headers }: HttpRequest, accessToken: string): void => {
  const authorization = headers['authorization'];
  if (authorization === undefined) {
    throw new GoogleError(401, 'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.', {
      errors: { message: 'Login Required.', reason: 'required', location: 'Authorization', locationType: 'header' },
    });
  }
  if (authorization !== `Bearer ${accessToken}`) {
    throw new GoogleError(401, 'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.', {
      errors: { message: 'Invalid Credentials', location: 'Authorization', locationType: 'header' },
    });
  }
};

const checkQuery = (query: URLSearchParams, known: readonly string[]): void => {
  const unknown = [...query.keys()].find((name) => !known.includes(name) && !systemParameters.includes(name));
  if (unknown === undefined) return;
  throw invalidArgument(`Invalid JSON payload received. Unknown name "${unknown}": Cannot bind query parameter. Field '${unknown}' could not be found in request message.`);
};

/** Google's REST APIs, as far as the product calls them. What is not emulated answers 501 and says so. */
export const createGoogle = ({ world, mailbox, user, grantedScopes, messageTokenLifeMs = 3_600_000 }: GoogleOptions): Google => {
  const accessToken = `sandbox-google-token-${world.random.id(24)}`;
  const tokens = createMessageTokens(world, messageTokenLifeMs);
  const state: GoogleState = { mailbox, user, tokens, grantedScopes };
  const { faults, meet } = createFaults<GoogleMethodId>();
  let units = 0;

  const answer = (request: HttpRequest): HttpResponse => {
    const url = new URL(request.url);
    const { id, row, path } = routeOf(request.method.toUpperCase(), url, user);
    const fault = meet(id);
    if (fault !== null) return fault;
    checkCredentials(request, accessToken);
    requireScope(grantedScopes(), row.scopes, row.internalName);
    units += row.quotaUnits;
    checkQuery(url.searchParams, row.query);
    const resource = row.answer(state, { path, query: url.searchParams, messageToken: request.headers['x-goog-gmail-access-token'] });
    return jsonResponse(200, partialResponse(resource, url.searchParams.get('fields'), row.fields));
  };

  return {
    handle: (request) => {
      try {
        return answer(request);
      } catch (error) {
        if (error instanceof GoogleError) return errorResponse(error);
        throw error;
      }
    },
    accessToken: () => accessToken,
    mintMessageToken: tokens.mint,
    expireMessageTokens: tokens.expireAll,
    faults,
    quotaUnits: () => units,
  };
};
