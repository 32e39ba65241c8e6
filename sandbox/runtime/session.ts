/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/base/session */
import { createHash } from 'node:crypto';
import { metered, type Meter } from './execution';
import { googleObject, type GoogleObject, type Member } from './google-object';
import { notEmulated } from './not-emulated';
import { scope, type CheckScope } from './scopes';

export interface User {
  readonly email: string;
  /** BCP 47: `en-GB`. */
  readonly locale: string;
  /** IANA. */
  readonly timeZone: string;
}

export interface SessionOptions {
  readonly user: User;
  readonly scriptId: string;
  readonly now: () => number;
  readonly scriptTimeZone: string;
  readonly meter: Meter;
  readonly granted: () => readonly string[];
  readonly checkScope: CheckScope;
}

/** How long a user's temporary key is the same: 30 days. */
const keyLifeMs = 30 * 24 * 3_600_000;

const temporaryKey = (whose: string, now: number): string =>
  createHash('sha256').update(`${whose}\n${Math.floor(now / keyLifeMs)}`).digest('base64');

const createUser = (email: string): GoogleObject =>
  googleObject('User', {
    getEmail: () => email,
    toString: () => email,
    ...notEmulated('User', ['getUserLoginId']),
  } satisfies Record<keyof GoogleAppsScript.Base.User | 'toString', Member>);

export const createSession = ({ user, scriptId, now, scriptTimeZone, meter, granted, checkScope }: SessionOptions): GoogleObject => {
  const members = {
    ...metered({ meter, service: 'Session', ms: 0 }, {
      // Google does not say who it is without the scope; it does not refuse either.
      getActiveUser: () => createUser(granted().includes(scope('userinfo.email')) ? user.email : ''),
      getEffectiveUser: () => {
        checkScope('Session.getEffectiveUser');
        return createUser(user.email);
      },
    }),
    getActiveUserLocale: () => user.locale.split('-')[0],
    getScriptTimeZone: () => scriptTimeZone,
    getTemporaryActiveUserKey: () => temporaryKey(`${scriptId}\n${user.email}`, now()),
    ...notEmulated('Session', ['getTimeZone', 'getUser']),
  } satisfies Record<keyof GoogleAppsScript.Base.Session, Member>;
  return googleObject('Session', members);
};
