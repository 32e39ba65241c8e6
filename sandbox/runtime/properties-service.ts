/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/properties/properties (no compare-and-set, no transactions). */
import { metered, type Meter } from './execution';
import { textArgument, wrongArguments } from './google-error';
import { googleObject, type GoogleObject, type Member } from './google-object';
import type { PropertyStore } from './property-store';
import { once } from './remembered';

export interface PropertiesServiceOptions {
  readonly user: PropertyStore;
  readonly script: PropertyStore;
  readonly meter: Meter;
  /** Milliseconds a call takes. */
  readonly ms: number;
}

const createProperties = (store: PropertyStore, { meter, ms }: PropertiesServiceOptions): GoogleObject => {
  const key = (method: string, given: readonly unknown[]): string => textArgument(`PropertiesService.Properties.${method}`, given, 0);
  const members = {
    getProperty: (...given) => store.get(key('getProperty', given)),
    getProperties: () => store.all(),
    getKeys: () => Object.keys(store.all()),
    setProperty: (...given) => {
      const value = given[1];
      if (value === undefined || value === null) throw wrongArguments('PropertiesService.Properties.setProperty', given);
      store.put({ [key('setProperty', given)]: String(value) }, false);
      return properties;
    },
    setProperties: (...given) => {
      const [values, replace] = given;
      if (typeof values !== 'object' || values === null) throw wrongArguments('PropertiesService.Properties.setProperties', given);
      store.put(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])), replace === true);
      return properties;
    },
    deleteProperty: (...given) => {
      store.remove(key('deleteProperty', given));
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
  const members = {
    getUserProperties: once(() => createProperties(options.user, options)),
    getScriptProperties: once(() => createProperties(options.script, options)),
    // A standalone script has no document.
    getDocumentProperties: () => null,
  } satisfies Record<keyof GoogleAppsScript.Properties.PropertiesService, Member>;
  return googleObject('PropertiesService', members);
};
