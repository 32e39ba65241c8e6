/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/script/script-app. Not modelled: triggers, which a time-driven job needs. */
import { metered, type Meter } from './execution';
import { GoogleException, textArgument, wrongArguments } from './google-error';
import { googleEnum, googleObject, type GoogleObject, type Member } from './google-object';
import { limits } from './limits';
import { notEmulated } from './not-emulated';
import type { StateTokens } from './state-tokens';

type ScriptAppType = GoogleAppsScript.Script.ScriptApp;

export interface ScriptAppOptions {
  readonly scriptId: string;
  readonly meter: Meter;
  readonly token: () => string;
  readonly granted: () => readonly string[];
  /** The scopes of the manifest. */
  readonly wanted: readonly string[];
  readonly stateTokens: StateTokens;
}

const authMode = googleEnum('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const status = googleEnum('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const values = {
  AuthMode: authMode,
  AuthorizationStatus: status,
  EventType: googleEnum('ScriptApp.EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED']),
  InstallationSource: googleEnum('ScriptApp.InstallationSource', ['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON']),
  TriggerSource: googleEnum('ScriptApp.TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']),
  WeekDay: googleEnum('ScriptApp.WeekDay', ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']),
} satisfies Record<Extract<keyof ScriptAppType, Capitalize<string>>, unknown>;

const createStateTokenBuilder = (stateTokens: StateTokens): GoogleObject => {
  let method: string | null = null;
  let seconds = limits.stateTokenDefaultSeconds;
  const parameters: Record<string, string> = {};
  const text = (name: string, given: readonly unknown[], index: number): string => textArgument(`StateTokenBuilder.${name}`, given, index);
  const members = {
    withMethod: (...given) => {
      method = text('withMethod', given, 0);
      return builder;
    },
    withArgument: (...given) => {
      parameters[text('withArgument', given, 0)] = text('withArgument', given, 1);
      return builder;
    },
    withTimeout: (...given) => {
      const [value] = given;
      if (typeof value !== 'number') throw wrongArguments('StateTokenBuilder.withTimeout', given);
      if (value < 1 || value > limits.stateTokenSeconds) throw new GoogleException('Invalid argument: seconds');
      seconds = value;
      return builder;
    },
    createToken: () => {
      if (method === null) throw new GoogleException('A callback method must be set before a state token is created.');
      return stateTokens.mint({ method, parameters: { ...parameters }, seconds });
    },
  } satisfies Record<keyof GoogleAppsScript.Script.StateTokenBuilder, Member>;
  const builder: GoogleObject = googleObject('StateTokenBuilder', members);
  return builder;
};

export const createScriptApp = ({ scriptId, meter, token, granted, wanted, stateTokens }: ScriptAppOptions): GoogleObject => {
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

  const members = {
    ...metered({ meter, service: 'ScriptApp', ms: 0 }, {
      getOAuthToken: () => token(),
      getAuthorizationInfo: (...given) => authorizationInfo(scopesIn('ScriptApp.getAuthorizationInfo', given)),
      requireScopes: (...given) => demand(scopesIn('ScriptApp.requireScopes', given)),
      requireAllScopes: (...given) => {
        scopesIn('ScriptApp.requireAllScopes', given);
        demand(wanted);
      },
    }),
    getScriptId: () => scriptId,
    newStateToken: () => createStateTokenBuilder(stateTokens),
    ...notEmulated('ScriptApp', [
      'deleteTrigger', 'getIdentityToken', 'getInstallationSource', 'getProjectKey', 'getProjectTriggers', 'getScriptTriggers', 'getService',
      'getUserTriggers', 'invalidateAuth', 'newTrigger',
    ]),
  } satisfies Record<Exclude<keyof ScriptAppType, keyof typeof values>, Member>;
  return googleObject('ScriptApp', members, values);
};
