/** Granular consent (2025) is newer than the published types. https://developers.google.com/apps-script/reference/script/authorization-info */
interface ScopedScriptApp {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): { readonly getAuthorizedScopes?: () => readonly string[] | null; readonly getAuthorizationUrl: () => string | null };
}

const informationOn = (scopes: readonly string[]) =>
  typeof ScriptApp.getAuthorizationInfo === 'function' ? (ScriptApp as unknown as ScopedScriptApp).getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes) : null;

/** Empty where Apps Script cannot tell which scopes were granted: then the call that needs one says so. */
export const missingScopes = (scopes: readonly string[]): readonly string[] => {
  const information = informationOn(scopes);
  if (typeof information?.getAuthorizedScopes !== 'function') return [];
  const granted = information.getAuthorizedScopes() ?? [];
  return scopes.filter((scope) => !granted.includes(scope));
};

export const consentUrl = (scopes: readonly string[]): string => informationOn(scopes)?.getAuthorizationUrl() ?? '';
