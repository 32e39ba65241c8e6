/** Granular consent (2025) is newer than the published types. https://developers.google.com/apps-script/reference/script/authorization-info */
interface ScopedScriptApp {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): { readonly getAuthorizedScopes?: () => readonly string[] | null };
}

/** Empty where Apps Script cannot tell which scopes were granted: then the call that needs one says so. */
export const missingScopes = (scopes: readonly string[]): readonly string[] => {
  if (typeof ScriptApp.getAuthorizationInfo !== 'function') return [];
  const information = (ScriptApp as unknown as ScopedScriptApp).getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
  if (typeof information.getAuthorizedScopes !== 'function') return [];
  const granted = information.getAuthorizedScopes() ?? [];
  return scopes.filter((scope) => !granted.includes(scope));
};
