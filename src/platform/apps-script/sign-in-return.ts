/** The way back from an OAuth provider's page to the script. https://developers.google.com/apps-script/reference/script/state-token-builder */

/** Google honours a state token for an hour at most. */
const longestLife = 3600;

export const stateToken = (callback: string, seconds: number): string =>
  ScriptApp.newStateToken()
    .withMethod(callback)
    .withTimeout(Math.min(seconds, longestLife))
    .createToken();

/** Belongs to this one script: each copy of the project has to be registered with the provider. */
export const callbackUrl = (): string => `https://script.google.com/macros/d/${ScriptApp.getScriptId()}/usercallback`;
