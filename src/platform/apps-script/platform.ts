import type { Platform } from '../platform';
import { once } from '../read-once';
import { formatDate, parseDate } from './dates';
import { decodeText } from './decode-text';
import { send, sendAll } from './http';
import { createUserLock } from './lock';
import { log } from './log';
import { consentUrl, missingScopes } from './missing-scopes';
import { callbackUrl, stateToken } from './sign-in-return';
import { cacheStore, propertyStore } from './stores';
import { triggers } from './triggers';
import { userEmail } from './user-email';

/** The port on Apps Script. One per execution. */
export const createAppsScriptPlatform = (): Platform => ({
  send,
  sendAll,
  googleToken: () => ScriptApp.getOAuthToken(),
  missingScopes,
  consentUrl,
  userProperties: propertyStore(() => PropertiesService.getUserProperties()),
  scriptProperties: propertyStore(() => PropertiesService.getScriptProperties()),
  userCache: cacheStore(() => CacheService.getUserCache()),
  withUserLock: createUserLock(),
  triggers,
  userEmail: once(userEmail),
  now: () => Date.now(),
  sleep: (ms) => Utilities.sleep(ms),
  newId: () => Utilities.getUuid(),
  formatDate,
  parseDate,
  decodeText,
  stateToken,
  callbackUrl,
  log,
});
