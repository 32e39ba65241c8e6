import { operation } from '../../src/ghl/catalogue';
import type { OperationId } from '../../src/ghl/catalogue';
import { successOf, tokensOf } from '../../src/ghl/operation';
import { jsonResponse } from '../http';
import type { HttpRequest, HttpResponse, HttpServer } from '../http';
import type { World } from '../world';
import { authenticate, authorize, checkLocation, checkVersion, tokenOf } from './access';
import { failWith } from './faults';
import type { AnyHandler, Answer, Handlers } from './handlers/handler';
import { checkedInput, readInput } from './input';
import { publishedAt } from './published';
import { createRateLimits } from './rate-limits';
import { Refusal, refusal, refusals } from './refusals';
import { routeOf } from './router';
import type { Route } from './router';
import { uuid } from './state/ids';
import type { AccessToken } from './state/records';
import type { State } from './state/state';

interface Parts {
  readonly world: World;
  readonly state: State;
  readonly handlers: Handlers;
}

/**
 * Answers requests. Everything but the work itself is read from the operation's row, once for all of them and in
 * this order: path, Version, token, kind of token, scope, location, rate limits, input.
 */
export const createServer = ({ world, state, handlers }: Parts): HttpServer => {
  const { clock, random } = world;
  const limits = createRateLimits(state.usage, clock);
  const handlerOf = (id: OperationId): AnyHandler => handlers[id] as AnyHandler;

  /** The status and body of success. @throws Refusal */
  const serve = (request: HttpRequest, route: Route | null, token: AccessToken | null): { readonly status: number; readonly body: Answer } => {
    const { pathname } = new URL(request.url);
    if (!route) {
      const known = publishedAt(request.method, pathname);
      throw known ? refusals.notModelled(`${known.method} ${known.path}`) : refusals.unknownPath(request.method, pathname);
    }
    const { id } = route;
    const row = operation(id);
    checkVersion({ id, row, request, pathname });

    const grant = tokensOf(row).length > 0 ? authenticate(request, token, clock.now()) : null;
    if (grant) authorize(row, grant);
    const raw = readInput(row, route.path, request);
    const location = grant ? checkLocation(row, { state, grant, input: raw }) : null;
    if (grant) limits.count(grant);

    const input = checkedInput(row, raw);
    const contact = 'contactId' in route.path ? state.contacts.withId(route.path['contactId'] ?? '') : null;
    if ('contactId' in route.path && !contact) throw refusals.noContact();
    return { status: successOf(row), body: handlerOf(id)({ id, state, now: clock.now(), grant, location, contact, input }) };
  };

  const answer = (token: AccessToken | null, { status, body }: { readonly status: number; readonly body: Answer }, media?: string): HttpResponse => {
    const headers = token ? limits.headers(token.grant) : {};
    if (body instanceof Uint8Array) {
      return { status, headers: { 'content-type': media ?? 'application/octet-stream', ...headers }, body: Buffer.from(body).toString('utf8'), bytes: body };
    }
    return jsonResponse(status, Array.isArray(body) ? body : { ...body, traceId: uuid(random) }, headers);
  };

  return {
    handle: (request) => {
      const route = routeOf(request.method, new URL(request.url).pathname);
      const token = tokenOf(state, request);
      const carryOut = (): HttpResponse => {
        try {
          return answer(token, serve(request, route, token), route ? operation(route.id).media : undefined);
        } catch (error) {
          if (error instanceof Refusal) return answer(token, error);
          throw error;
        }
      };
      const fault = state.faults.take(route?.id ?? null);
      return fault ? failWith(fault, { carryOut, refuse: (status, message) => answer(token, refusal(status, message)) }) : carryOut();
    },
  };
};
