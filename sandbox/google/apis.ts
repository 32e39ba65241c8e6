import type { ErrorForm } from './errors';

/** One of Google's REST APIs. */
export interface GoogleApi {
  /** Where it is served in production, its own host first. */
  readonly origins: readonly string[];
  /** How the API's paths begin, `/upload` and `/batch` left aside. */
  readonly paths: RegExp;
  /** As error details name it. */
  readonly service: string;
  readonly errors: ErrorForm;
  /** What one user may use up in a minute; unlimited unless given. */
  readonly unitsPerMinute?: number;
}

const common = 'https://www.googleapis.com';

/** By the first word of their methods' ids. */
const googleApis = {
  gmail: {
    origins: ['https://gmail.googleapis.com', common],
    paths: /^\/gmail\//,
    service: 'gmail.googleapis.com',
    errors: 'both',
    // https://developers.google.com/workspace/gmail/api/reference/quota
    unitsPerMinute: 15_000,
  },
  tasks: { origins: ['https://tasks.googleapis.com', common], paths: /^\/tasks\//, service: 'tasks.googleapis.com', errors: 'both' },
  people: {
    origins: ['https://people.googleapis.com'],
    paths: /^\/v1\/(people|otherContacts|contactGroups)\b/,
    service: 'people.googleapis.com',
    errors: 'both',
  },
  calendar: { origins: [common], paths: /^\/calendar\//, service: 'calendar-json.googleapis.com', errors: 'list' },
  drive: { origins: [common], paths: /^\/drive\//, service: 'drive.googleapis.com', errors: 'list' },
  userinfo: {
    origins: [common, 'https://openidconnect.googleapis.com'],
    paths: /^\/(oauth2\/v\d\/userinfo|v1\/userinfo)$/,
    service: 'oauth2.googleapis.com',
    errors: 'both',
  },
} as const satisfies Readonly<Record<string, GoogleApi>>;

export type GoogleApiName = keyof typeof googleApis;

const byName: Readonly<Record<GoogleApiName, GoogleApi>> = googleApis;

const isApi = (name: string): name is GoogleApiName => Object.hasOwn(googleApis, name);

/** The API of a method, by the method's id. */
export const apiOf = (methodId: string): GoogleApi => {
  const name = methodId.split('.')[0] ?? '';
  if (!isApi(name)) throw new Error(`The method ${methodId} belongs to no API of the table.`);
  return byName[name];
};

/** Every host that answers for Google. */
export const googleOrigins: readonly string[] = [...new Set(Object.values(byName).flatMap(({ origins }) => origins))];

/** Where production serves a path: for servers that are reached under one address for all APIs. */
export const googleOriginOf = (pathname: string): string => {
  const path = pathname.replace(/^\/(?:(?:resumable\/)?upload|batch)(?=\/)/, '');
  if (path === '/v1/userinfo') return 'https://openidconnect.googleapis.com';
  return Object.values(byName).find(({ paths }) => paths.test(path))?.origins[0] ?? common;
};
