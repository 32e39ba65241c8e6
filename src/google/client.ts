import type { Platform } from '../platform/platform';
import { NoAnswerError } from '../platform/platform';
import { parseJson } from '../json';
import type { GoogleOperationId } from './catalogue';
import { googleCatalogue } from './catalogue';
import { googleErrorFrom } from './error-replies';
import { GoogleError } from './errors';
import type { GoogleInput } from './request';
import { googleRequest } from './request';

type GoogleReply<Id extends GoogleOperationId> = ReturnType<(typeof googleCatalogue)[Id]['reply']>;

export interface GoogleClient {
  /** One call. `messageToken` opens the open message. @throws GoogleError */
  readonly call: <Id extends GoogleOperationId>(id: Id, input: GoogleInput, messageToken?: string) => GoogleReply<Id>;
}

/** The only place that sends to Google's REST APIs. */
export const createGoogleClient = (platform: Pick<Platform, 'send' | 'googleToken' | 'log'>): GoogleClient => ({
  call: (id, input, messageToken) => {
    const access = { token: platform.googleToken(), ...(messageToken !== undefined && { messageToken }) };
    try {
      const response = platform.send(googleRequest(id, input, access));
      if (response.status !== 200) throw googleErrorFrom(id, response, googleCatalogue[id].scope);
      const json = parseJson(response.body);
      if (json === null) throw new GoogleError('unexpected-reply', id, response.status);
      return googleCatalogue[id].reply(json) as GoogleReply<typeof id>;
    } catch (error) {
      const failure = error instanceof NoAnswerError ? new GoogleError(error.reason === 'timeout' ? 'timeout' : 'offline', id) : error;
      if (failure instanceof GoogleError) platform.log('google.failed', { operation: id, code: failure.code, status: failure.status ?? 0 });
      throw failure;
    }
  },
});
