import type { DataSet } from '../ghl/data/data-sets';
import { type HttpRequest, type HttpResponse, type HttpServer, jsonResponse } from '../http';
import type { World } from '../world';
import { apiOf, type GoogleApi } from './apis';
import { answerBatch, isBatch } from './batch';
import { checkCredentials, checkScopes, checkUser, readJsonBody } from './call-checks';
import { savedFile, type SavedFile } from './drive/saved-file';
import { errorResponse, GoogleError } from './errors';
import { createFaults, type Faults } from './faults';
import { partialResponse } from './fields';
import type { Mailbox } from './mailbox';
import { isMedia } from './media';
import { createMessageTokens } from './message-tokens';
import type { GoogleMethodId } from './methods';
import { readQuery } from './query';
import { createQuota } from './quota';
import { type Route, routeOf } from './routes';
import { createApiStates, type GoogleState, type GoogleUser, restoreTo, snapshotOf } from './state';
import { readUpload } from './upload';

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
  /** A file that the add-on has put where the user sees it, as its editor or player would show it; null for none. */
  readonly savedFile: (id: string) => SavedFile | null;
  /** What the user has in Gmail, Drive, Tasks, Contacts and Calendar, as JSON. */
  readonly snapshot: () => string;
  /** Goes back to a snapshot. @throws Error for what is none of this account */
  readonly restore: (snapshot: string) => void;
}

export interface GoogleOptions {
  readonly world: World;
  readonly mailbox: Mailbox;
  readonly user: GoogleUser;
  /** The scopes that the user has granted to the add-on. */
  readonly grantedScopes: () => readonly string[];
  /** What the other APIs hold; nothing unless given. */
  readonly data?: DataSet;
  /** How long a message token lives; Google does not say, so an hour is assumed. */
  readonly messageTokenLifeMs?: number;
}

const succeeded = (resource: object, { row, query }: Route, known: string | undefined): HttpResponse => {
  if (isMedia(resource)) {
    const { type, bytes } = resource;
    return { status: 200, headers: { 'content-type': type }, body: Buffer.from(bytes).toString(), bytes };
  }
  if (row.success === 204) return { status: 204, headers: {}, body: '' };
  const etag = 'etag' in resource && typeof resource.etag === 'string' ? { etag: resource.etag } : {};
  if (row.method === 'GET' && known !== undefined && known === etag.etag) return { status: 304, headers: etag, body: '' };
  return jsonResponse(200, partialResponse(resource, query.get('fields'), row.fields), etag);
};

/** Google's REST APIs, as far as the product calls them. What is not emulated answers 501 and says so. */
export const createGoogle = (options: GoogleOptions): Google => {
  const { world, mailbox, user, grantedScopes, data = 'empty', messageTokenLifeMs = 3_600_000 } = options;
  const accessToken = `sandbox-google-token-${world.random.id(24)}`;
  const tokens = createMessageTokens(world, messageTokenLifeMs);
  const state: GoogleState = { world, mailbox, user, tokens, grantedScopes, ...createApiStates({ world, user, data }) };
  const { faults, meet } = createFaults<GoogleMethodId>();
  const quota = createQuota(world.clock);

  const called = (request: HttpRequest, route: Route, api: GoogleApi): HttpResponse => {
    const { row, path, upload } = route;
    checkCredentials(request, accessToken);
    checkUser(path, user);
    checkScopes(grantedScopes(), row, api);
    quota.take(api, row.quotaUnits);
    const query = readQuery(route.query, row.query);
    const came = upload ? readUpload(request, row, route.query) : { body: readJsonBody(request.body, row), media: null };
    const resource = row.answer(state, { path, query, ...came, header: (name) => request.headers[name] });
    return succeeded(resource, route, request.headers['if-none-match']);
  };

  const answer = (request: HttpRequest): HttpResponse => {
    const route = routeOf(request);
    const api = apiOf(route.id);
    const carryOut = (): HttpResponse => {
      try {
        return called(request, route, api);
      } catch (error) {
        if (error instanceof GoogleError) return errorResponse(error, api.errors);
        throw error;
      }
    };
    return meet(route.id, { form: api.errors, carryOut }) ?? carryOut();
  };

  return {
    handle: (request) => {
      try {
        return isBatch(request) ? answerBatch(request, answer) : answer(request);
      } catch (error) {
        if (error instanceof GoogleError) return errorResponse(error);
        throw error;
      }
    },
    accessToken: () => accessToken,
    mintMessageToken: tokens.mint,
    expireMessageTokens: tokens.expireAll,
    faults,
    quotaUnits: quota.used,
    savedFile: (id) => savedFile(state.drive, id),
    snapshot: () => snapshotOf(state),
    restore: (snapshot) => restoreTo(state, snapshot),
  };
};
