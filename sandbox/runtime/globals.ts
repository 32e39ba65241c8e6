/** Puts Google's services, and the names of those that are not emulated, into an execution's context. */
import type { World } from '../world';
import { advancedService } from './advanced-services/advanced-services';
import { createGoogleConnection } from './advanced-services/google-connection';
import type { Backend, ScriptFacts } from './backend';
import { createCacheService } from './cache-service';
import { createContactsApp } from './contacts-app';
import { createContentService } from './content-service';
import { createCalendarApp } from './calendar-app/calendar-app';
import { createCardService } from './card-service/card-service';
import { createDriveApp } from './drive-app/drive-app';
import type { Meter } from './execution';
import { createGmailApp } from './gmail-app';
import { createGmailRest } from './gmail-app/gmail-rest';
import type { GoogleObject } from './google-object';
import { createHtmlService } from './html-service';
import { createLockService } from './lock-service';
import { createConsole, createLogger } from './logger';
import { createMailApp } from './mail-app';
import { mimeType } from './mime-type';
import { absentServices } from './not-emulated';
import { createPropertiesService } from './properties-service';
import type { Realm } from './realm';
import { createScopeCheck } from './scopes';
import { readMail } from './service-scopes';
import { createScriptApp } from './script-app';
import { createSession } from './session';
import type { Deployment } from './triggers';
import { createUrlFetchApp } from './url-fetch-app';
import { createUtilities } from './utilities';

export interface GlobalsOptions {
  readonly world: World;
  readonly realm: Realm;
  readonly meter: Meter;
  readonly facts: ScriptFacts;
  readonly backend: Backend;
  /** Names the execution where locks are held. */
  readonly holder: string;
  readonly deployment: Deployment;
}

/** One card service for all executions: it has no state of its own. */
const cardService = createCardService();

export const createGlobals = ({ world, realm, meter, facts, backend, holder, deployment }: GlobalsOptions): void => {
  const { random, clock } = world;
  const { manifest, user, scriptId, serviceUrl } = facts;
  const { granted, stateTokens, triggers } = backend;
  const checkScope = createScopeCheck(granted);
  const connection = createGoogleConnection({ google: backend.google, connected: facts.hasGoogle, token: backend.googleToken, latency: backend.fetchMs, meter });
  // Made when the script asks for one: an execution uses few of them.
  const services: Readonly<Record<string, () => GoogleObject>> = {
    CacheService: () => createCacheService({ user: backend.userCache, script: backend.scriptCache, meter, ms: facts.cacheMs }),
    CalendarApp: () => createCalendarApp({ connection, meter, checkScope, timeZone: manifest.timeZone, user: user.email }),
    CardService: () => facts.cards.chat || facts.cards.preview ? createCardService(facts.cards) : cardService,
    ContactsApp: () => createContactsApp(),
    ContentService: () => createContentService(),
    DriveApp: () => createDriveApp({ store: backend.drive, meter, checkScope, user: user.email }),
    GmailApp: () => createGmailApp({
      random, meter, checkScope,
      rest: createGmailRest(connection),
      user: user.email,
      readsBodies: () => readMail.some((scope) => granted().includes(scope)),
      drafts: backend.drafts,
      spendRecipients: (count) => backend.use('email', count),
    }),
    HtmlService: () => createHtmlService(),
    LockService: () => createLockService({ user: backend.userLock, script: backend.scriptLock, holder, meter }),
    Logger: () => createLogger(meter),
    MailApp: () => createMailApp({
      meter, checkScope,
      user: user.email,
      recipientsLeft: () => backend.left('email'),
      spendRecipients: (count) => backend.use('email', count),
      post: backend.post,
    }),
    MimeType: () => mimeType,
    PropertiesService: () => createPropertiesService({ user: backend.userProperties, script: backend.scriptProperties, meter, ms: facts.propertyMs }),
    ScriptApp: () => createScriptApp({
      scriptId, serviceUrl, meter, granted, checkScope, stateTokens, triggers, deployment,
      revoke: backend.revoke,
      now: clock.now,
      token: backend.googleToken,
      wanted: manifest.oauthScopes,
    }),
    Session: () => createSession({ user, scriptId, now: clock.now, scriptTimeZone: manifest.timeZone, meter, granted, checkScope }),
    UrlFetchApp: () => createUrlFetchApp({ fetch: backend.fetch, latency: backend.fetchMs, meter, checkScope, allowedPrefixes: manifest.urlFetchWhitelist }),
    Utilities: () => createUtilities({ random, meter }),
    console: () => createConsole(meter),
  };
  realm.define(services);
  realm.defineAbsent(absentServices);
  for (const { userSymbol, serviceId } of manifest.advancedServices) {
    const make = advancedService(userSymbol, serviceId, { connection, meter });
    if (make) realm.define({ [userSymbol]: make });
    else realm.defineAbsent([userSymbol]);
  }
};
