/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/properties/properties (no compare-and-set, no transactions). */
import { meteredMethods, type Meter } from './execution';
import { textArgument, wrongArguments } from './google-error';
import { GoogleObject, type GoogleType, type Method } from './google-object';
import type { PropertyStore } from './property-store';
import { once } from './remembered';

export interface PropertiesServiceOptions {
  readonly user: PropertyStore;
  readonly script: PropertyStore;
  readonly meter: Meter;
  /** Milliseconds a call takes. */
  readonly ms: number;
}

interface Properties {
  readonly store: PropertyStore;
  readonly meter: Meter;
  readonly ms: number;
}

const key = (method: string, given: readonly unknown[]): string => textArgument(`PropertiesService.Properties.${method}`, given, 0);

const propertiesType: GoogleType<Properties> = {
  name: 'PropertiesService.Properties',
  methods: meteredMethods('PropertiesService', {
    getProperty: ({ store }, given) => store.get(key('getProperty', given)),
    getProperties: ({ store }) => store.all(),
    getKeys: ({ store }) => Object.keys(store.all()),
    setProperty: ({ store }, given, self) => {
      const value = given[1];
      if (value === undefined || value === null) throw wrongArguments('PropertiesService.Properties.setProperty', given);
      store.put({ [key('setProperty', given)]: String(value) }, false);
      return self;
    },
    setProperties: ({ store }, given, self) => {
      const [values, replace] = given;
      if (typeof values !== 'object' || values === null) throw wrongArguments('PropertiesService.Properties.setProperties', given);
      store.put(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])), replace === true);
      return self;
    },
    deleteProperty: ({ store }, given, self) => {
      store.remove(key('deleteProperty', given));
      return self;
    },
    deleteAllProperties: ({ store }, _, self) => {
      store.clear();
      return self;
    },
  } satisfies Record<keyof GoogleAppsScript.Properties.Properties, Method<Properties>>),
};

interface Service {
  readonly user: () => GoogleObject<Properties>;
  readonly script: () => GoogleObject<Properties>;
}

const serviceType: GoogleType<Service> = {
  name: 'PropertiesService',
  methods: {
    getUserProperties: ({ user }) => user(),
    getScriptProperties: ({ script }) => script(),
    // A standalone script has no document.
    getDocumentProperties: () => null,
  } satisfies Record<keyof GoogleAppsScript.Properties.PropertiesService, Method<Service>>,
};

export const createPropertiesService = ({ user, script, meter, ms }: PropertiesServiceOptions): GoogleObject =>
  new GoogleObject(serviceType, {
    user: once(() => new GoogleObject(propertiesType, { store: user, meter, ms })),
    script: once(() => new GoogleObject(propertiesType, { store: script, meter, ms })),
  }) as GoogleObject;
