import { sessionKey } from '../ghl/session';
import type { StoredSession } from '../ghl/stored-session';
import type { App } from './app';

/** What belongs to the account and not to the person: the journal, who belongs to which address, the agency's tokens, a renewal begun, work in the background. */
const isOfTheAccount = (key: string): boolean => /^(session\.[\w-]+|change|changed|senders|jobs|lease|bulk)(\.|$)/.test(key);

const forgetAccount = (app: App, more: Readonly<Record<string, null>>): void => {
  const gone = app.properties.keys().filter(isOfTheAccount).map((key) => [key, null] as const);
  if (gone.length > 0 || sessionKey in more) app.properties.write({ ...Object.fromEntries(gone), ...more });
  app.memory.clear();
};

/** Forgets the tokens and everything that was read with them. The settings stay: they hold no secret. */
export const signOut = (app: App): void => forgetAccount(app, { [sessionKey]: null });

const locationOf = (session: StoredSession | null): string => (session && 'locationId' in session ? session.locationId : '');

/** Signs in. What another location left behind must not be taken for this one's. */
export const beginSession = (app: App, session: StoredSession): void => {
  if (locationOf(app.session.stored()) === locationOf(session)) app.memory.clear();
  else forgetAccount(app, {});
  app.session.save(session);
};
