import { createGoogleClient } from '../google/client';
import type { GoogleClient } from '../google/client';
import { createGhlClient } from '../ghl/client';
import type { GhlClient } from '../ghl/client';
import type { OAuthApp } from '../ghl/oauth';
import { oauthAppFrom } from '../ghl/oauth';
import type { Session } from '../ghl/session';
import { createSession } from '../ghl/session';
import type { Contact } from '../ghl/model/contact';
import type { Platform } from '../platform/platform';
import type { PropertyBag } from '../platform/property-bag';
import { createPropertyBag } from '../platform/property-bag';
import { readOnce } from '../platform/read-once';
import type { Journal } from './journal';
import { createJournal } from './journal';
import type { Memory } from './memory';
import { createMemory } from './memory';
import type { Senders } from './senders';
import { createSenders } from './senders';
import type { Settings } from './settings';
import { settingsFrom, settingsKey } from './settings';

/** Everything that one execution works with. Nothing in it outlives the execution. */
export interface App {
  readonly platform: Platform;
  readonly properties: PropertyBag;
  readonly memory: Memory;
  readonly session: Session;
  readonly ghl: GhlClient;
  readonly google: GoogleClient;
  readonly journal: Journal;
  readonly senders: Senders;
  readonly settings: () => Settings;
  /** The app registered with GoHighLevel, or null when the admin has set none up. */
  readonly oauthApp: () => OAuthApp | null;
  /** While a mail opens, and labels and tags follow each other. */
  readonly opening?: {
    /** Whether the mail's labels ask for other tags than are remembered of the contact, or the other way round. */
    readonly isOutOfStep: (contact: Contact) => boolean;
    /** What was done about it, or why not, as a line for the card; empty when there is nothing to tell. */
    readonly news: () => string;
  };
}

/** Puts the parts together. Reads nothing yet: each part reads when it is first asked. */
export const createApp = (platform: Platform): App => {
  const properties = createPropertyBag(platform.userProperties);
  const scriptProperties = createPropertyBag(platform.scriptProperties);
  const oauthApp = (): OAuthApp | null => oauthAppFrom(scriptProperties.get);
  const readSettings = readOnce(settingsFrom);
  const memory = createMemory(platform.userCache, platform.now);
  const session = createSession({ platform, properties, oauthApp });
  const senders = createSenders({ properties, memory });
  return {
    platform,
    properties,
    memory,
    session,
    senders,
    oauthApp,
    ghl: createGhlClient({ platform, session }),
    google: createGoogleClient(platform),
    journal: createJournal({ properties, now: platform.now, alongside: senders.pendingChanges }),
    settings: () => readSettings(properties.get(settingsKey)),
  };
};
