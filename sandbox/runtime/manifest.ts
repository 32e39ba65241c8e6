/** What the runtime needs of `appsscript.json` (https://developers.google.com/apps-script/manifest). */

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** Null when the manifest has no list, which Google allows only for a test deployment. */
  readonly urlFetchWhitelist: readonly string[] | null;
  readonly advancedServices: readonly AdvancedService[];
}

export interface AdvancedService {
  /** The name under which the script sees it: `Gmail`, `Tasks`, … */
  readonly userSymbol: string;
  /** The API: `gmail`, `peopleapi`, … */
  readonly serviceId: string;
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
    advancedServices: (Array.isArray(services) ? services : []).map(record).flatMap(({ userSymbol, serviceId }) =>
      typeof userSymbol === 'string' ? [{ userSymbol, serviceId: typeof serviceId === 'string' ? serviceId : '' }] : [],
    ),
  };
};
