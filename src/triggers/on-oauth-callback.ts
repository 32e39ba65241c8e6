import { GhlError } from '../ghl/errors';
import type { App } from './app';
import { signInWithCode } from './oauth-sign-in';
import type { CallbackPage } from './response';

const failed = (message: string): CallbackPage => ({ title: 'Not signed in', message: `${message} Close this window and try again from the sidebar.`, succeeded: false });

/**
 * The browser comes back from GoHighLevel's sign-in page. Google has checked the state token before it runs this.
 * @param query the callback's query: `code`, or `error` when the user declined
 */
export const onOAuthCallback = (app: App, query: Readonly<Record<string, string>>): CallbackPage => {
  const code = query['code'] ?? '';
  if (query['error'] !== undefined) return failed('GoHighLevel says that the sign-in was declined.');
  if (code === '') return failed('GoHighLevel sent no code.');
  try {
    signInWithCode(app, code);
  } catch (error) {
    if (!(error instanceof GhlError)) throw error;
    app.platform.log('session.sign-in-failed', { code: error.code });
    return failed(error.code === 'offline' || error.code === 'timeout' ? 'GoHighLevel could not be reached.' : 'GoHighLevel did not accept the sign-in.');
  } finally {
    app.memory.commit();
  }
  return { title: 'Signed in', message: 'Close this window, go back to Gmail and press “I’ve signed in”.', succeeded: true };
};
