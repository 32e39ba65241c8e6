/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/base/session */
import { createHash } from 'node:crypto';
import { meteredMethods, type Meter } from './execution';
import { GoogleObject, methodsOf, type GoogleType, type Method } from './google-object';
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

const absent = <State, Name extends string>(service: string, names: readonly Name[]): Record<Name, Method<State>> =>
  methodsOf<State, Name>(notEmulated(service, names));

const userType: GoogleType<string> = {
  name: 'User',
  methods: {
    getEmail: (email) => email,
    toString: (email) => email,
    ...absent<string, 'getUserLoginId'>('User', ['getUserLoginId']),
  } satisfies Record<keyof GoogleAppsScript.Base.User | 'toString', Method<string>>,
};

interface State extends SessionOptions {
  readonly ms: number;
}

const sessionType: GoogleType<State> = {
  name: 'Session',
  methods: {
    ...meteredMethods<State, 'getActiveUser' | 'getEffectiveUser'>('Session', {
      // Google does not say who it is without the scope; it does not refuse either.
      getActiveUser: ({ granted, user }) => new GoogleObject(userType, granted().includes(scope('userinfo.email')) ? user.email : ''),
      getEffectiveUser: ({ checkScope, user }) => {
        checkScope('Session.getEffectiveUser');
        return new GoogleObject(userType, user.email);
      },
    }),
    getActiveUserLocale: ({ user }) => user.locale.split('-')[0],
    getScriptTimeZone: ({ scriptTimeZone }) => scriptTimeZone,
    getTemporaryActiveUserKey: ({ scriptId, user, now }) => temporaryKey(`${scriptId}\n${user.email}`, now()),
    ...absent<State, 'getTimeZone' | 'getUser'>('Session', ['getTimeZone', 'getUser']),
  } satisfies Record<keyof GoogleAppsScript.Base.Session, Method<State>>,
};

export const createSession = (options: SessionOptions): GoogleObject => new GoogleObject(sessionType, { ...options, ms: 0 }) as GoogleObject;
