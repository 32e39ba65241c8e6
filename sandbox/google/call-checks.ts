import { asObject, type JsonObject, parseJson } from '../../src/json';
import type { HttpRequest } from '../http';
import type { GoogleApi } from './apis';
import { GoogleError, invalidArgument } from './errors';
import type { GoogleMethod } from './google-method';

const expected = 'Expected OAuth 2 access token, login cookie or other valid authentication credential.';

/** @throws GoogleError 401 without the user's own OAuth token */
export const checkCredentials = ({ headers }: Pick<HttpRequest, 'headers'>, accessToken: string): void => {
  const authorization = headers['authorization'];
  if (authorization === undefined) {
    throw new GoogleError(401, `Request is missing required authentication credential. ${expected}`, {
      errors: { message: 'Login Required.', reason: 'required', location: 'Authorization', locationType: 'header' },
    });
  }
  if (authorization !== `Bearer ${accessToken}`) {
    throw new GoogleError(401, `Request had invalid authentication credentials. ${expected}`, {
      errors: { message: 'Invalid Credentials', location: 'Authorization', locationType: 'header' },
    });
  }
};

/** @throws GoogleError 403 when none of the method's scopes is granted */
export const checkScopes = (granted: readonly string[], { scopes, internalName }: GoogleMethod, { service }: GoogleApi): void => {
  if (scopes.some((scope) => granted.includes(scope))) return;
  throw new GoogleError(403, 'Request had insufficient authentication scopes.', {
    errors: { message: 'Insufficient Permission', reason: 'insufficientPermissions' },
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
        domain: 'googleapis.com',
        metadata: { service, method: internalName },
      },
    ],
  });
};

/** `users/me` and `users/{the user's own address}` are the same mailbox. @throws GoogleError 403 for somebody else's */
export const checkUser = ({ userId }: Readonly<Record<string, string>>, { email }: { readonly email: string }): void => {
  if (userId !== undefined && userId !== 'me' && userId.toLowerCase() !== email.toLowerCase()) {
    throw new GoogleError(403, `Delegation denied for ${email}`);
  }
};

/** @throws GoogleError 400 for a body that is no JSON object, or has a field that the method does not know */
export const readJsonBody = (text: string, { bodyFields }: GoogleMethod): JsonObject => {
  if (text.trim() === '') return {};
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument('Invalid JSON payload received. Expected an object.');
  }
  const unknown = Object.keys(value).find((name) => bodyFields !== undefined && !bodyFields.includes(name));
  if (unknown !== undefined) throw invalidArgument(`Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.`);
  return asObject(value);
};
