/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/script/script-app */
import { createTriggerBuilder, triggerEnums, triggerObject, triggerOf } from './clock-trigger-builder';
import { metered, type Meter } from './execution';
import { GoogleException, textArgument, wrongArguments } from './google-error';
import { googleEnum, googleObject, type GoogleObject, type Member } from './google-object';
import { notEmulated } from './not-emulated';
import type { CheckScope } from './scopes';
import { createStateTokenBuilder } from './state-token-builder';
import type { StateTokens } from './state-tokens';
import type { Deployment, ScriptTriggers } from './triggers';

type ScriptAppType = GoogleAppsScript.Script.ScriptApp;

export interface ScriptAppOptions {
  readonly scriptId: string;
  readonly meter: Meter;
  readonly token: () => string;
  readonly granted: () => readonly string[];
  readonly checkScope: CheckScope;
  /** Takes all consent back. */
  readonly revoke: () => void;
  readonly triggers: ScriptTriggers;
  readonly deployment: Deployment;
  readonly now: () => number;
  /** The scopes of the manifest. */
  readonly wanted: readonly string[];
  readonly stateTokens: Pick<StateTokens, 'mint'>;
  /** The address of the web app; null when the script is none. */
  readonly serviceUrl: string | null;
}

const authMode = googleEnum('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const status = googleEnum('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const values = {
  AuthMode: authMode,
  AuthorizationStatus: status,
  InstallationSource: googleEnum('ScriptApp.InstallationSource', ['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON']),
  ...triggerEnums,
} satisfies Record<Extract<keyof ScriptAppType, Capitalize<string>>, unknown>;

export const createScriptApp = (options: ScriptAppOptions): GoogleObject => {
  const { scriptId, meter, token, granted, checkScope, revoke, triggers, deployment, now, wanted, stateTokens } = options;
  const scopesIn = (member: string, given: readonly unknown[]): readonly string[] => {
    const [mode, scopes = wanted] = given;
    if (!Object.values(authMode).some((one) => one === mode) || !Array.isArray(scopes)) throw wrongArguments(member, given);
    return scopes.map(String);
  };
  const demand = (scopes: readonly string[]): void => {
    if (!scopes.every((scope) => granted().includes(scope))) throw new GoogleException('Authorization is required to perform that action.');
  };
  const authorizationInfo = (scopes: readonly string[]): GoogleObject => {
    const authorized = scopes.filter((scope) => granted().includes(scope));
    const complete = authorized.length === scopes.length;
    return googleObject('AuthorizationInfo', {
      getAuthorizationStatus: () => (complete ? status.NOT_REQUIRED : status.REQUIRED),
      getAuthorizationUrl: () => (complete ? null : `https://script.google.com/macros/d/${scriptId}/authorize`),
      getAuthorizedScopes: () => authorized,
    } satisfies Record<keyof GoogleAppsScript.Script.AuthorizationInfo | 'getAuthorizedScopes', Member>);
  };

  const projectTriggers = (): readonly unknown[] => {
    checkScope('ScriptApp.getProjectTriggers');
    return triggers.list().map(triggerObject);
  };
  const service = googleObject('Service', {
    // A script that is no web app has no address.
    getUrl: () => options.serviceUrl,
    isEnabled: () => options.serviceUrl !== null,
    ...notEmulated('Service', ['disable']),
  } satisfies Record<keyof GoogleAppsScript.Script.Service, Member>);

  const members = {
    ...metered({ meter, service: 'ScriptApp', ms: 0 }, {
      getOAuthToken: () => token(),
      getAuthorizationInfo: (...given) => authorizationInfo(scopesIn('ScriptApp.getAuthorizationInfo', given)),
      requireScopes: (...given) => demand(scopesIn('ScriptApp.requireScopes', given)),
      requireAllScopes: (...given) => {
        scopesIn('ScriptApp.requireAllScopes', given);
        demand(wanted);
      },
      invalidateAuth: () => revoke(),
      getProjectTriggers: projectTriggers,
      getScriptTriggers: projectTriggers,
      // Without a document, there are no triggers of one.
      getUserTriggers: () => [],
      deleteTrigger: (...given) => {
        checkScope('ScriptApp.deleteTrigger');
        const trigger = triggerOf(given[0]);
        if (!trigger) throw wrongArguments('ScriptApp.deleteTrigger', given);
        triggers.remove(trigger.uid);
      },
    }),
    newTrigger: (...given) => {
      checkScope('ScriptApp.newTrigger');
      return createTriggerBuilder({ functionName: textArgument('ScriptApp.newTrigger', given, 0), triggers, deployment, meter, now });
    },
    getInstallationSource: () => values.InstallationSource.NONE,
    getProjectKey: () => scriptId,
    getService: () => service,
    getScriptId: () => scriptId,
    newStateToken: () => createStateTokenBuilder(stateTokens),
    ...notEmulated('ScriptApp', ['getIdentityToken']),
  } satisfies Record<Exclude<keyof ScriptAppType, keyof typeof values>, Member>;
  return googleObject('ScriptApp', members, values);
};
