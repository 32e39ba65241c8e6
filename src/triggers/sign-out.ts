import { sessionKey } from '../ghl/session';
import type { App } from './app';

/** What belongs to the account and not to the person: tokens, the journal, who belongs to which address. */
const isOfTheAccount = (key: string): boolean => /^(session|journal|senders)(\.|$)/.test(key);

/** Forgets the tokens and everything that was read with them. The settings stay: they hold no secret. */
export const signOut = (app: App): void => {
  const keys = app.properties.keys().filter(isOfTheAccount);
  app.properties.write(Object.fromEntries([sessionKey, ...keys].map((key) => [key, null])));
  app.memory.clear();
};
