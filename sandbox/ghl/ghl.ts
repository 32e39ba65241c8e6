import type { TokenKind } from '../../src/ghl/operation';
import type { HttpServer } from '../http';
import type { World } from '../world';
import { dataSets } from './data/data-sets';
import type { DataSet } from './data/data-sets';
import type { Faults } from './faults';
import { handlers } from './handlers/handlers';
import { createRecords } from './records';
import type { Records } from './records';
import { createServer } from './server';
import type { Grant } from './state/records';
import { defaultSearchLag } from './state/search-index';
import { createState } from './state/state';
import type { TokenPair } from './state/tokens';

/** What a developer copies out of GoHighLevel's settings. */
export interface Credentials {
  readonly locationId: string;
  readonly companyId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Of a private integration with every scope. */
  readonly privateToken: string;
  /** Of a private integration that may only read. */
  readonly readOnlyToken: string;
}

interface TokenWish {
  readonly kind: TokenKind;
  readonly scopes: readonly string[];
  /** The firm's own location unless told otherwise; an agency's token has none. */
  readonly locationId?: string;
}

interface Consent {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly as: 'location' | 'company';
  readonly locationId?: string;
}

/** An embedded GoHighLevel: `handle` answers for https://services.leadconnectorhq.com, the rest is behind the scenes. */
export interface Ghl extends HttpServer {
  readonly credentials: Credentials;
  /** A bearer token; OAuth ones live 86,399 s. */
  readonly issueToken: (wish: TokenWish) => string;
  /** An OAuth token together with the refresh token that renews it once. */
  readonly issueTokenPair: (wish: TokenWish) => TokenPair;
  /** What GoHighLevel's consent page does: the code that goes back to `redirectUri`. @throws Error for an unknown app or location */
  readonly consent: (consent: Consent) => string;
  /** Every OAuth access token expires now; refresh tokens stay. */
  readonly expireAccessTokens: () => void;
  /** Every token is gone, as after an uninstall; `credentials` then shows new private ones. */
  readonly revokeTokens: () => void;
  readonly faults: Pick<Faults, 'next' | 'clear' | 'list'>;
  readonly records: Records;
  /** What it answers with leads back to this moment; cheaper than a snapshot, and of use here only. */
  readonly mark: () => () => void;
  /** Everything but the world's clock and chance; any embedded GoHighLevel can be brought to it. */
  readonly snapshot: () => string;
  readonly restore: (snapshot: string) => void;
}

interface Settings {
  readonly world: World;
  readonly data: DataSet;
  /** Milliseconds until a write is found by those who search. */
  readonly searchLag?: number;
}

export const createGhl = ({ world, data, searchLag = defaultSearchLag }: Settings): Ghl => {
  const state = createState(world, searchLag);
  dataSets[data](state, world);

  const grantOf = ({ kind, scopes, locationId }: TokenWish): Grant => {
    const { id: companyId, clientId, locationId: ownLocation } = state.account.current();
    const location = state.locations.withId(locationId ?? ownLocation);
    if (!location) throw new Error(`There is no location ${locationId} in the embedded GoHighLevel.`);
    return {
      kind,
      scopes,
      companyId,
      locationId: kind === 'company' ? null : location.id,
      app: kind === 'private' ? 'private-integration' : clientId,
    };
  };

  return {
    ...createServer({ world, state, handlers }),
    get credentials() {
      const { id: companyId, ...account } = state.account.current();
      return { ...account, companyId };
    },
    issueToken: (wish) => state.tokens.issue(grantOf(wish)),
    issueTokenPair: (wish) => state.tokens.issuePair(grantOf(wish)),
    consent: ({ clientId, redirectUri, as, ...wish }) => {
      if (clientId !== state.account.current().clientId) throw new Error(`No integration found with the ID ${clientId}.`);
      return state.tokens.issueCode(grantOf({ ...wish, kind: as }), redirectUri);
    },
    expireAccessTokens: state.tokens.expireAccess,
    revokeTokens: () => {
      state.tokens.revokeAll();
      state.account.renewPrivateTokens();
    },
    faults: state.faults,
    records: createRecords(state),
    mark: state.mark,
    snapshot: state.snapshot,
    restore: state.restore,
  };
};
