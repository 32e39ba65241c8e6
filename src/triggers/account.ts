import { sessionKey } from '../ghl/session-keys';
import type { StoredSession } from '../ghl/stored-session';
import { syncSettingsFrom, syncSettingsKey } from '../mapping/sync/sync-settings';
import type { App } from './app';

/** What belongs to the account and not to the person: the journal, who belongs to which address, the agency's tokens, a renewal begun, work in the background, what labels and tags were. */
const isOfTheAccount = (key: string): boolean => /^(session\.[\w-]+|change|changed|senders|jobs|lease|bulk|sync|auto)(\.|$)/.test(key);

/** Labels stay as they were set; but nobody is tagged in another location before somebody has looked at what that would do. */
const withoutSync = (text: string | null): string => JSON.stringify({ ...syncSettingsFrom(text), on: false });

const forgetAccount = (app: App, more: Readonly<Record<string, null>>): void => {
  const gone = app.properties.keys().filter(isOfTheAccount).map((key) => [key, key === syncSettingsKey ? withoutSync(app.properties.get(key)) : null] as const);
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
