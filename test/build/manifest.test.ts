import { readFileSync } from 'node:fs';
import { ghlOrigin } from '../../src/ghl/calls';
import { backgroundCatalogue } from '../../src/google/background-catalogue';
import { googleCatalogue } from '../../src/google/catalogue';
import type { GoogleOperation } from '../../src/google/operation';
import { platformScopes } from '../../src/platform/scopes';

interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist: readonly string[];
  readonly dependencies: { readonly enabledAdvancedServices: readonly object[]; readonly libraries?: readonly object[] };
}

const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as Manifest;
const googleRows: readonly GoogleOperation[] = [...Object.values(googleCatalogue), ...Object.values(backgroundCatalogue)];

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** How the manifest names the advanced service of an API. https://developers.google.com/apps-script/guides/services/advanced */
const advancedServices: { readonly [Service in GoogleOperation['service']]: object } = {
  gmail: { userSymbol: 'Gmail', version: 'v1', serviceId: 'gmail' },
  tasks: { userSymbol: 'Tasks', version: 'v1', serviceId: 'tasks' },
  peopleapi: { userSymbol: 'People', version: 'v1', serviceId: 'peopleapi' },
  calendar: { userSymbol: 'Calendar', version: 'v3', serviceId: 'calendar' },
  drive: { userSymbol: 'Drive', version: 'v3', serviceId: 'drive' },
};

describe('appsscript.json', () => {
  it('asks for the scopes that the entry points and the Google calls need, and no others', () => {
    expect([...manifest.oauthScopes].sort()).toStrictEqual(unique([...Object.keys(platformScopes), ...googleRows.map(({ scope }) => scope)]));
  });
  it('lets the add-on reach GoHighLevel and the Google APIs it calls, and nothing else', () => {
    const origins = [ghlOrigin, ...googleRows.map(({ url }) => new URL(url.replace(/[{}]/g, '')).origin)];
    expect([...manifest.urlFetchWhitelist].sort()).toStrictEqual(unique(origins.map((origin) => `${origin}/`)));
  });
  it('switches on the APIs that are called, and uses no library', () => {
    const services = unique(googleRows.map(({ service }) => service)) as readonly GoogleOperation['service'][];
    expect(manifest.dependencies).toStrictEqual({ enabledAdvancedServices: services.map((service) => advancedServices[service]) });
  });
  it('is a Gmail add-on with a homepage, an open mail, a draft and two menu entries, and a web app for whoever deploys it', () => {
    expect(manifest).toMatchObject({
      runtimeVersion: 'V8',
      webapp: { access: 'MYSELF', executeAs: 'USER_ACCESSING' },
      addOns: {
        common: {
          useLocaleFromApp: true,
          homepageTrigger: { runFunction: 'onHomepage' },
          universalActions: [
            { label: 'Recent changes', runFunction: 'onRecentChanges' },
            { label: 'Settings', runFunction: 'onSettings' },
          ],
        },
        gmail: {
          contextualTriggers: [{ unconditional: {}, onTriggerFunction: 'onMessageOpen' }],
          composeTrigger: { selectActions: [{ text: 'People in this draft', runFunction: 'onCompose' }], draftAccess: 'METADATA' },
        },
      },
    });
  });
});
