/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/properties/properties (no compare-and-set, no transactions). */
import { metered, type Meter } from './execution';
import { GoogleException, textArgument, wrongArguments } from './google-error';
import { googleObject, type GoogleObject, type Member } from './google-object';
import { limits } from './limits';

export interface PropertiesServiceOptions {
  readonly user: Map<string, string>;
  readonly script: Map<string, string>;
  readonly meter: Meter;
  /** Milliseconds a call takes. */
  readonly ms: number;
}

const storeBytes = (entries: Iterable<readonly [string, string]>): number =>
  [...entries].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);

const put = (store: Map<string, string>, changes: readonly (readonly [string, string])[], { replace }: { readonly replace: boolean }): void => {
  if (changes.some(([, value]) => Buffer.byteLength(value) > limits.propertyValueBytes)) throw new GoogleException('Argument too large: value');
  const next = new Map([...(replace ? [] : store), ...changes]);
  if (storeBytes(next) > limits.propertyStoreBytes) {
    throw new GoogleException('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
  if (replace) store.clear();
  changes.forEach(([key, value]) => store.set(key, value));
};

const createProperties = (store: Map<string, string>, { meter, ms }: PropertiesServiceOptions): GoogleObject => {
  const key = (method: string, given: readonly unknown[]): string => textArgument(`PropertiesService.Properties.${method}`, given, 0);
  const members = {
    getProperty: (...given) => store.get(key('getProperty', given)) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty: (...given) => {
      const value = given[1];
      if (value === undefined || value === null) throw wrongArguments('PropertiesService.Properties.setProperty', given);
      put(store, [[key('setProperty', given), String(value)]], { replace: false });
      return properties;
    },
    setProperties: (...given) => {
      const [values, replace] = given;
      if (typeof values !== 'object' || values === null) throw wrongArguments('PropertiesService.Properties.setProperties', given);
      put(store, Object.entries(values).map(([name, value]) => [name, String(value)] as const), { replace: replace === true });
      return properties;
    },
    deleteProperty: (...given) => {
      store.delete(key('deleteProperty', given));
      return properties;
    },
    deleteAllProperties: () => {
      store.clear();
      return properties;
    },
  } satisfies Record<keyof GoogleAppsScript.Properties.Properties, Member>;
  const properties: GoogleObject = googleObject('PropertiesService.Properties', metered({ meter, service: 'PropertiesService', ms }, members));
  return properties;
};

export const createPropertiesService = (options: PropertiesServiceOptions): GoogleObject => {
  const user = createProperties(options.user, options);
  const script = createProperties(options.script, options);
  const members = {
    getUserProperties: () => user,
    getScriptProperties: () => script,
    // A standalone script has no document.
    getDocumentProperties: () => null,
  } satisfies Record<keyof GoogleAppsScript.Properties.PropertiesService, Member>;
  return googleObject('PropertiesService', members);
};
