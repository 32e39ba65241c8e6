import type { OperationId } from '../../src/ghl/catalogue';
import type { Operation, Version } from '../../src/ghl/operation';
import { locationPlace, tokensOf } from '../../src/ghl/operation';
import { asText } from '../../src/json';
import type { HttpRequest } from '../http';
import { inputAt } from './input';
import type { RawInput } from './input';
import { refusals } from './refusals';
import type { AccessToken, Grant, LocationRecord } from './state/records';
import type { State } from './state/state';

/** Published contracts; those with a date answer alike on the paths that they share. */
const versions: readonly (Version | '2023-02-21')[] = ['2021-04-15', '2021-07-28', '2023-02-21', 'v3'];

interface Asked {
  readonly id: OperationId;
  readonly row: Operation;
  readonly request: HttpRequest;
  readonly pathname: string;
}

/** @throws Refusal 401, 404 for a path that its version does not have, or 501 for an operation's v3 contract. */
export const checkVersion = ({ id, row, request, pathname }: Asked): void => {
  const given = request.headers['version'];
  if (given === undefined && row.version !== null) throw refusals.noVersion();
  if (given !== undefined && !versions.some((version) => version === given)) throw refusals.unknownVersion();
  if (row.version === 'v3' && given !== 'v3') throw refusals.unknownPath(request.method, pathname);
  if (row.version !== 'v3' && given === 'v3') throw refusals.notModelled(`the v3 contract of ${id}`);
};

const bearerOf = ({ headers }: HttpRequest): string => /^Bearer (\S+)$/.exec(headers['authorization'] ?? '')?.[1] ?? '';

/** The token that a request carries, as long as GoHighLevel knows it. */
export const tokenOf = (state: State, request: HttpRequest): AccessToken | null => state.tokens.bearer(bearerOf(request));

/** What the request's token grants. @throws Refusal 401 */
export const authenticate = (request: HttpRequest, token: AccessToken | null, now: number): Grant => {
  if (!token) throw bearerOf(request).startsWith('pit-') ? refusals.unknownPrivateToken() : refusals.unknownToken();
  if (token.expiresAt !== null && token.expiresAt <= now) throw refusals.expiredToken();
  return token.grant;
};

interface Authorized {
  readonly state: State;
  readonly grant: Grant;
  readonly input: RawInput;
}

/** @throws Refusal 401, for a missing scope too: GoHighLevel keeps 403 for foreign locations. */
export const authorize = (row: Operation, grant: Grant): void => {
  if (!tokensOf(row).includes(grant.kind)) throw refusals.wrongTokenKind();
  if (!row.scopes.every((scope) => grant.scopes.includes(scope))) throw refusals.missingScope();
};

/**
 * The location that the request names, or null where the row has no place for one. One that may be left out is then the
 * token's own. @throws Refusal 403
 */
export const checkLocation = (row: Operation, { state, grant, input }: Authorized): LocationRecord | null => {
  const contact = state.contacts.withId(asText(input.path['contactId']));
  if (contact && contact.locationId !== grant.locationId) throw refusals.otherLocation();
  const place = locationPlace(row);
  if (!place) return null;
  const named = inputAt(input, place.in, place.as);
  if (named === undefined && place.optional) return state.locations.withId(grant.locationId ?? '');
  const location = state.locations.withId(asText(named));
  // An agency's token is good for every location: there is one agency.
  if (!location || (grant.locationId !== null && grant.locationId !== location.id)) throw refusals.otherLocation();
  return location;
};
