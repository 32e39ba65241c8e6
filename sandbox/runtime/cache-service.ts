/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/cache/cache */
import { meteredMethods, type Meter } from './execution';
import type { ExecutionCache } from './faulty';
import { GoogleException, wrongArguments } from './google-error';
import { GoogleObject, type GoogleType, type Method } from './google-object';
import { limits } from './limits';
import { once } from './remembered';

export interface CacheServiceOptions {
  readonly user: ExecutionCache;
  readonly script: ExecutionCache;
  readonly meter: Meter;
  /** Milliseconds a call takes. */
  readonly ms: number;
}

const checkKey = (method: string, key: unknown, given: readonly unknown[]): string => {
  if (typeof key !== 'string') throw wrongArguments(`CacheService.Cache.${method}`, given);
  if (key === '') throw new GoogleException('Invalid argument: key');
  if (key.length > limits.cacheKeyCharacters) throw new GoogleException('Argument too large: key');
  return key;
};

const checkValue = (method: string, value: unknown, given: readonly unknown[]): string => {
  if (value === null || value === undefined) throw wrongArguments(`CacheService.Cache.${method}`, given);
  if (Buffer.byteLength(String(value)) > limits.cacheValueBytes) throw new GoogleException('Argument too large: value');
  return String(value);
};

const checkSeconds = (method: string, seconds: unknown, given: readonly unknown[]): number => {
  if (seconds === undefined) return limits.cacheDefaultSeconds;
  if (typeof seconds !== 'number') throw wrongArguments(`CacheService.Cache.${method}`, given);
  if (seconds < 1 || seconds > limits.cacheSeconds) throw new GoogleException('Invalid argument: expirationInSeconds');
  return seconds;
};

const checkKeys = (method: string, given: readonly unknown[]): readonly string[] => {
  if (!Array.isArray(given[0])) throw wrongArguments(`CacheService.Cache.${method}`, given);
  return given[0].map((key: unknown) => checkKey(method, key, given));
};

interface Cache {
  readonly store: ExecutionCache;
  readonly meter: Meter;
  readonly ms: number;
}

const cacheType: GoogleType<Cache> = {
  name: 'CacheService.Cache',
  methods: meteredMethods('CacheService', {
    get: ({ store }, given) => store.get(checkKey('get', given[0], given)),
    getAll: ({ store }, given) => {
      const found = checkKeys('getAll', given).map((key) => [key, store.get(key)] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
    put: ({ store }, given) => {
      store.put(checkKey('put', given[0], given), checkValue('put', given[1], given), checkSeconds('put', given[2], given));
    },
    putAll: ({ store }, given) => {
      if (typeof given[0] !== 'object' || given[0] === null) throw wrongArguments('CacheService.Cache.putAll', given);
      const seconds = checkSeconds('putAll', given[1], given);
      const entries = Object.entries(given[0]).map(([key, value]) => [checkKey('putAll', key, given), checkValue('putAll', value, given)] as const);
      entries.forEach(([key, value]) => store.put(key, value, seconds));
    },
    remove: ({ store }, given) => store.remove(checkKey('remove', given[0], given)),
    removeAll: ({ store }, given) => checkKeys('removeAll', given).forEach((key) => store.remove(key)),
  } satisfies Record<keyof GoogleAppsScript.Cache.Cache, Method<Cache>>),
};

interface Service {
  readonly user: () => GoogleObject<Cache>;
  readonly script: () => GoogleObject<Cache>;
}

const serviceType: GoogleType<Service> = {
  name: 'CacheService',
  methods: {
    getUserCache: ({ user }) => user(),
    getScriptCache: ({ script }) => script(),
    getDocumentCache: () => null,
  } satisfies Record<keyof GoogleAppsScript.Cache.CacheService, Method<Service>>,
};

export const createCacheService = ({ user, script, meter, ms }: CacheServiceOptions): GoogleObject =>
  new GoogleObject(serviceType, {
    user: once(() => new GoogleObject(cacheType, { store: user, meter, ms })),
    script: once(() => new GoogleObject(cacheType, { store: script, meter, ms })),
  }) as GoogleObject;
