import type { Problem } from '../cards/problem';
import { GhlError } from '../ghl/errors';
import { GoogleError } from '../google/errors';
import { LockBusyError } from '../platform/platform';
import type { App } from './app';

/** GoHighLevel's burst window: after it, calls are answered again. */
const burstSeconds = 10;

const causeOf = ({ code, circumstances }: GhlError): Problem => {
  switch (code) {
    case 'no-permission':
      return { code, missingScopes: circumstances.scopes ?? [] };
    case 'invalid':
      return { code, said: circumstances.details ?? [] };
    case 'rate-limited':
      return { code, daily: circumstances.daily === true, retryInSeconds: circumstances.daily === true ? null : burstSeconds };
    default:
      return { code };
  }
};

/** What a failure of GoHighLevel is to the rep. */
export const problemFromGhl = (error: GhlError): Problem => ({ ...causeOf(error), ...(error.circumstances.kept === true && { kept: true }) });

const problemFromGoogle = ({ code, scope }: GoogleError): Problem => {
  switch (code) {
    case 'google-scope-missing':
      return { code, missingScopes: [scope] };
    case 'not-found':
      return { code: 'message-expired' };
    case 'rate-limited':
      return { code, daily: false, retryInSeconds: burstSeconds, service: 'Google' };
    default:
      return { code, service: 'Google' };
  }
};

/** What no call of ours does without; a user may refuse it while allowing the rest. */
const networkScope = 'https://www.googleapis.com/auth/script.external_request';

/**
 * What any failure is to the rep. One that nobody foresaw is a bug: it is logged under a reference, without a word of
 * what it was about, since an error's text may quote a mail.
 */
export const problemFrom = (app: App, error: unknown): Problem => {
  if (error instanceof GhlError) return problemFromGhl(error);
  if (error instanceof GoogleError) return problemFromGoogle(error);
  if (error instanceof LockBusyError) return { code: 'busy' };
  const missingScopes = app.platform.missingScopes([networkScope]);
  if (missingScopes.length > 0) return { code: 'google-scope-missing', missingScopes };
  const reference = app.platform.newId().slice(0, 8);
  const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' };
  const where = /Code:(\d+:\d+)/.exec(stack ?? '')?.[1] ?? '';
  app.platform.log('bug', { reference, name, where });
  return { code: 'bug', reference };
};
