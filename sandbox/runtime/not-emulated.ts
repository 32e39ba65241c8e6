/** The one way to say that something exists in production and not here. */
import type { Member } from './google-object';
import { NotEmulated } from './google-error';

/**
 * Members that throw `NotEmulated` when they are called. Together with the emulated members they cover the whole of
 * the service's published type, which the compiler checks at each use.
 */
export const notEmulated = <Name extends string>(service: string, names: readonly Name[]): Record<Name, Member> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        throw new NotEmulated(`${service}.${name}`);
      },
    ]),
  ) as unknown as Record<Name, Member>;

/** Every service of Apps Script that is not emulated at all: reading any member of one throws `NotEmulated`. */
export const absentServices = [
  'Browser', 'Charts', 'ConferenceDataService', 'DataStudioApp', 'DocumentApp', 'FormApp', 'GroupsApp', 'Jdbc', 'LanguageApp',
  'LinearOptimizationService', 'Maps', 'ScriptProperties', 'SitesApp',
  'SlidesApp', 'SpreadsheetApp', 'UserProperties', 'XmlService',
] as const;
