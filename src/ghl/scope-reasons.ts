import { requestedScopes } from './oauth';

/** Why each scope is asked for, in the words of the person who is asked. */
const reasons: Readonly<Record<string, string>> = {
  'contacts.readonly': 'to find who wrote the mail and show their tasks, notes and appointments',
  'contacts.write': 'to create and change contacts, tasks, notes and tags when you click',
  'locations.readonly': 'to show times in the time zone of your location',
  'locations/tags.readonly': 'to suggest the tags that your location uses',
  'locations/customFields.readonly': 'to show the custom fields that you pick',
  'users.readonly': 'to know which GoHighLevel user you are, and whom a task can be given to',
  'oauth.readonly': 'to list your locations when you sign in for a whole agency',
  'oauth.write': 'to enter the location that you choose from them',
};

export interface ScopeReason {
  readonly scope: string;
  readonly why: string;
}

/** Every scope that sign-in asks for, with its reason. */
export const scopeReasons = (): readonly ScopeReason[] => requestedScopes().map((scope) => ({ scope, why: reasons[scope] ?? '' }));

/** The scopes of a private integration: those for agencies are not on its list. */
export const privateTokenScopes = (): readonly string[] => requestedScopes().filter((scope) => !scope.startsWith('oauth.'));
