import { catalogue } from '../../../src/ghl/catalogue';
import type { Random } from '../../world';
import { hexId } from './ids';
import type { Account } from './records';
import type { Tokens } from './tokens';
import { collection } from './collection';
import type { Tables } from './tables';

/** Every scope that some operation needs. */
export const allScopes: readonly string[] = [...new Set(Object.values(catalogue).flatMap(({ scopes }): readonly string[] => scopes))].sort();

const readScopes = allScopes.filter((scope) => scope.endsWith('.readonly'));

export interface AccountSettings {
  readonly current: () => Account;
  /** Opens the agency's account and makes its app and private integrations. */
  readonly open: (companyId: string, locationId: string) => void;
  /** Replaces the private integrations' tokens by new ones. */
  readonly renewPrivateTokens: () => void;
}

interface Parts {
  readonly tables: Tables;
  readonly tokens: Tokens;
  readonly random: Random;
}

export const createAccount = ({ tables, tokens, random }: Parts): AccountSettings => {
  const rows = collection(tables.accounts);
  const current = (): Account => {
    const account = rows.all()[0];
    if (!account) throw new Error('The embedded GoHighLevel has no account yet: fill it with a data set first.');
    return account;
  };
  const privateTokens = (companyId: string, locationId: string): Pick<Account, 'privateToken' | 'readOnlyToken'> => {
    const issue = (app: string, scopes: readonly string[]): string => tokens.issue({ kind: 'private', scopes, companyId, locationId, app });
    return { privateToken: issue('private-integration', allScopes), readOnlyToken: issue('read-only-integration', readScopes) };
  };
  return {
    current,
    open: (companyId, locationId) => {
      const clientId = `${hexId(random, 24)}-${hexId(random, 8)}`;
      rows.add({ id: companyId, clientId, clientSecret: `sandbox-secret-${hexId(random, 24)}`, locationId, ...privateTokens(companyId, locationId) });
    },
    renewPrivateTokens: () => {
      const account = current();
      rows.put({ ...account, ...privateTokens(account.id, account.locationId) });
    },
  };
};
