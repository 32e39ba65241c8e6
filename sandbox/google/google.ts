import { type HttpRequest, type HttpResponse, type HttpServer, jsonResponse } from '../http';
import type { World } from '../world';
import { checkCredentials, checkQuery } from './call-checks';
import { errorResponse, GoogleError } from './errors';
import { createFaults, type Faults } from './faults';
import { partialResponse } from './fields';
import type { Mailbox } from './mailbox';
import { createMessageTokens } from './message-tokens';
import type { GoogleMethodId, GoogleState } from './methods';
import { routeOf } from './routes';
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

/** Google's REST APIs, as far as the product calls them. What is not emulated answers 501 and says so. */
export const createGoogle = ({ world, mailbox, user, grantedScopes, messageTokenLifeMs = 3_600_000 }: GoogleOptions): Google => {
  const accessToken = `sandbox-google-token-${world.random.id(24)}`;
  const tokens = createMessageTokens(world, messageTokenLifeMs);
  const state: GoogleState = { mailbox, user, tokens, grantedScopes };
  const { faults, meet } = createFaults<GoogleMethodId>();
  let units = 0;

  const answer = (request: HttpRequest): HttpResponse => {
    const { id, row, path, query } = routeOf(request, user);
    const fault = meet(id);
    if (fault !== null) return fault;
    checkCredentials(request, accessToken);
    requireScope(grantedScopes(), row.scopes, row.internalName);
    units += row.quotaUnits;
    checkQuery(query, row.query);
    const resource = row.answer(state, { path, query, messageToken: request.headers['x-goog-gmail-access-token'] });
    return jsonResponse(200, partialResponse(resource, query.get('fields'), row.fields));
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
