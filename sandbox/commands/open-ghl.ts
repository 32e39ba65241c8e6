import type { DataSet } from '../ghl/data/data-sets';
import { createGhl } from '../ghl/ghl';
import type { Ghl } from '../ghl/ghl';
import { allScopes } from '../ghl/state/account';
import type { World } from '../world';

/** What a client needs to come in. */
export type GhlAccess = Readonly<
  Record<'token' | 'locationId' | 'companyId' | 'companyToken' | 'clientId' | 'clientSecret' | 'refreshToken' | 'privateToken', string>
>;

/** Every command uses the same, so a token that one has printed opens the embedded GoHighLevel of another. */
export const seed = 1;

/**
 * An embedded GoHighLevel in which the app is installed, with every scope. It must be the first to draw on the world's
 * chance. `token` is a location's OAuth token that `refreshToken` renews; `companyToken` is the agency's,
 * `privateToken` a private integration's, which never expires.
 */
export const openGhl = (world: World, data: DataSet): { readonly ghl: Ghl; readonly access: GhlAccess } => {
  const ghl = createGhl({ world, data });
  const { locationId, companyId, clientId, clientSecret, privateToken } = ghl.credentials;
  const { accessToken: token, refreshToken } = ghl.issueTokenPair({ kind: 'location', scopes: allScopes });
  const companyToken = ghl.issueToken({ kind: 'company', scopes: allScopes });
  return { ghl, access: { token, locationId, companyId, companyToken, clientId, clientSecret, refreshToken, privateToken } };
};
