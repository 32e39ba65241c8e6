/** Puts Google's services, and the names of those that are not emulated, into an execution's context. */
import type { World } from '../world';
import { advancedService } from './advanced-services/advanced-services';
import { createGoogleConnection, type GoogleConnection } from './advanced-services/google-connection';
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
import { createScopeCheck, type CheckScope } from './scopes';
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

/** What services are made of. */
interface Parts extends GlobalsOptions {
  readonly checkScope: CheckScope;
  readonly connection: GoogleConnection;
}

/** How each is made when a script first asks for it: an execution uses few of them. */
const services: Readonly<Record<string, (parts: Parts) => GoogleObject>> = {
  CacheService: ({ backend, facts, meter }) => createCacheService({ user: backend.userCache, script: backend.scriptCache, meter, ms: facts.cacheMs }),
  CalendarApp: ({ connection, meter, checkScope, facts: { manifest, user } }) => createCalendarApp({ connection, meter, checkScope, timeZone: manifest.timeZone, user: user.email }),
  CardService: ({ facts: { cards } }) => (cards.chat || cards.preview ? createCardService(cards) : cardService),
  ContactsApp: createContactsApp,
  ContentService: createContentService,
  DriveApp: ({ backend, meter, checkScope, facts: { user } }) => createDriveApp({ store: backend.drive, meter, checkScope, user: user.email }),
  GmailApp: ({ world: { random }, backend, connection, meter, checkScope, facts: { user } }) =>
    createGmailApp({
      random, meter, checkScope,
      rest: createGmailRest(connection),
      user: user.email,
      readsBodies: () => readMail.some((scope) => backend.granted().includes(scope)),
      drafts: backend.drafts,
      spendRecipients: (count) => backend.use('email', count),
    }),
  HtmlService: createHtmlService,
  LockService: ({ backend, holder, meter }) => createLockService({ user: backend.userLock, script: backend.scriptLock, holder, meter }),
  Logger: ({ meter }) => createLogger(meter),
  MailApp: ({ backend, meter, checkScope, facts: { user } }) =>
    createMailApp({
      meter, checkScope,
      user: user.email,
      recipientsLeft: () => backend.left('email'),
      spendRecipients: (count) => backend.use('email', count),
      post: backend.post,
    }),
  MimeType: () => mimeType,
  PropertiesService: ({ backend, facts, meter }) =>
    createPropertiesService({ user: backend.userProperties, script: backend.scriptProperties, meter, ms: facts.propertyMs }),
  ScriptApp: ({ world: { clock }, backend: { granted, stateTokens, triggers, revoke, googleToken }, facts: { scriptId, serviceUrl, manifest }, meter, checkScope, deployment }) =>
    createScriptApp({
      scriptId, serviceUrl, meter, granted, checkScope, stateTokens, triggers, deployment, revoke,
      now: clock.now,
      token: googleToken,
      wanted: manifest.oauthScopes,
    }),
  Session: ({ world: { clock }, backend: { granted }, facts: { user, scriptId, manifest }, meter, checkScope }) =>
    createSession({ user, scriptId, now: clock.now, scriptTimeZone: manifest.timeZone, meter, granted, checkScope }),
  UrlFetchApp: ({ backend, meter, checkScope, facts: { manifest } }) =>
    createUrlFetchApp({ fetch: backend.fetch, latency: backend.fetchMs, meter, checkScope, allowedPrefixes: manifest.urlFetchWhitelist }),
  Utilities: ({ world: { random }, meter }) => createUtilities({ random, meter }),
  console: ({ meter }) => createConsole(meter),
};
const serviceNames = Object.keys(services);

export const createGlobals = (options: GlobalsOptions): void => {
  const { realm, meter, facts, backend } = options;
  const connection = createGoogleConnection({ google: backend.google, connected: facts.hasGoogle, token: backend.googleToken, latency: backend.fetchMs, meter });
  const parts = { ...options, connection, checkScope: createScopeCheck(backend.granted) };
  realm.define(serviceNames, (name) => services[name]?.(parts));
  realm.defineAbsent(absentServices);
  for (const { userSymbol, serviceId } of facts.manifest.advancedServices) {
    const make = advancedService(userSymbol, serviceId, { connection, meter });
    if (make) realm.define([userSymbol], make);
    else realm.defineAbsent([userSymbol]);
  }
};
