/** What the runtime needs of `appsscript.json` (https://developers.google.com/apps-script/manifest). */

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** Null when the manifest has no list, which Google allows only for a test deployment. */
  readonly urlFetchWhitelist: readonly string[] | null;
  /** The names under which the script sees advanced services: `Gmail`, `Tasks`, … */
  readonly advancedServices: readonly string[];
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []);

export const readManifest = (manifest: unknown): Manifest => {
  const { timeZone, oauthScopes, urlFetchWhitelist, dependencies } = record(manifest);
  const services = record(dependencies)['enabledAdvancedServices'];
  return {
    timeZone: typeof timeZone === 'string' ? timeZone : 'Etc/GMT',
    oauthScopes: texts(oauthScopes),
    urlFetchWhitelist: Array.isArray(urlFetchWhitelist) ? texts(urlFetchWhitelist) : null,
    advancedServices: texts(Array.isArray(services) ? services.map((service) => record(service)['userSymbol']) : []),
  };
};
