/** Puts Google's services, and the names of those that are not emulated, into an execution's context. */
import type { World } from '../world';
import { createCacheService } from './cache-service';
import type { CacheStore } from './cache-store';
import { createCardService } from './card-service/card-service';
import type { Meter } from './execution';
import { createGmailApp, type Draft } from './gmail-app';
import type { GoogleObject } from './google-object';
import { createHtmlService } from './html-service';
import { createLockService, type SharedLock } from './lock-service';
import { createConsole, createLogger } from './logger';
import type { Manifest } from './manifest';
import { absentServices } from './not-emulated';
import { createPropertiesService } from './properties-service';
import type { Realm } from './realm';
import type { Latency, RuntimeOptions } from './runtime';
import { createScopeCheck } from './scopes';
import { createScriptApp } from './script-app';
import { createSession } from './session';
import type { StateTokens } from './state-tokens';
import { createUrlFetchApp } from './url-fetch-app';
import { createUtilities } from './utilities';

export interface GlobalsOptions extends Pick<RuntimeOptions, 'fetch' | 'googleToken' | 'user' | 'scriptId'> {
  readonly world: World;
  readonly realm: Realm;
  readonly meter: Meter;
  readonly manifest: Manifest;
  readonly granted: () => readonly string[];
  readonly latency: Latency;
  readonly stateTokens: StateTokens;
  readonly drafts: Map<string, Draft>;
  readonly userProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  readonly userCache: CacheStore;
  readonly scriptCache: CacheStore;
  readonly userLock: SharedLock;
  readonly scriptLock: SharedLock;
  /** Stands for the execution where locks are held. */
  readonly holder: object;
}

/** One card service for all executions: it has no state of its own. */
const cardService = createCardService();

export const createGlobals = (options: GlobalsOptions): void => {
  const { world, realm, meter, manifest, granted, latency, user } = options;
  const { random } = world;
  const checkScope = createScopeCheck(granted);
  const services: Readonly<Record<string, GoogleObject>> = {
    CacheService: createCacheService({ user: options.userCache, script: options.scriptCache, meter, ms: latency.cache }),
    CardService: cardService,
    GmailApp: createGmailApp({ random, meter, checkScope, drafts: options.drafts }),
    HtmlService: createHtmlService(),
    LockService: createLockService({ user: options.userLock, script: options.scriptLock, holder: options.holder, meter }),
    Logger: createLogger(meter),
    PropertiesService: createPropertiesService({ user: options.userProperties, script: options.scriptProperties, meter, ms: latency.property }),
    ScriptApp: createScriptApp({
      scriptId: options.scriptId, meter, token: options.googleToken, granted, wanted: manifest.oauthScopes, stateTokens: options.stateTokens,
    }),
    Session: createSession({ user, scriptTimeZone: manifest.timeZone, meter, granted, checkScope }),
    UrlFetchApp: createUrlFetchApp({ fetch: options.fetch, latency: latency.fetch, meter, checkScope, allowedPrefixes: manifest.urlFetchWhitelist }),
    Utilities: createUtilities({ random, meter }),
    console: createConsole(meter),
  };
  for (const [name, service] of Object.entries(services)) realm.define(name, service);
  for (const name of [...absentServices, ...manifest.advancedServices]) realm.defineAbsent(name);
};
