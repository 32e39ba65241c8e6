import type { HttpRequest } from '../http';
import { GoogleError, invalidArgument } from './errors';

const expected = 'Expected OAuth 2 access token, login cookie or other valid authentication credential.';

/** @throws GoogleError 401 without the user's own OAuth token */
export const checkCredentials = ({ headers }: HttpRequest, accessToken: string): void => {
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

/** Query parameters that every method takes (https://cloud.google.com/apis/docs/system-parameters). */
const systemParameters: readonly string[] = ['fields', 'alt', 'key', 'prettyPrint', 'quotaUser'];

/** @throws GoogleError 400 for a parameter that the method does not have */
export const checkQuery = (query: URLSearchParams, known: readonly string[]): void => {
  const unknown = [...query.keys()].find((name) => !known.includes(name) && !systemParameters.includes(name));
  if (unknown === undefined) return;
  const field = `Cannot bind query parameter. Field '${unknown}' could not be found in request message.`;
  throw invalidArgument(`Invalid JSON payload received. Unknown name "${unknown}": ${field}`);
};
