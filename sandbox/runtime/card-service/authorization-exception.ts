/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/card-service/authorization-exception */
import { GoogleException, textArgument } from '../google-error';
import { googleObject, type GoogleObject, type Member } from '../google-object';
import type { PartFactory } from './part-factory';

/** What Gmail is asked to show in place of a card. */
export interface AuthorizationPrompt {
  readonly authorizationUrl: string;
  readonly resourceDisplayName: string;
  /** The function that answers the card to show; null for Gmail's own. */
  readonly customUiCallback: string | null;
}

export class AuthorizationThrown extends GoogleException {
  override readonly name = 'AuthorizationException';
  constructor(readonly prompt: AuthorizationPrompt) {
    super(`Authorization is required to access ${prompt.resourceDisplayName}.`);
  }
}

const create = (): GoogleObject => {
  let prompt: AuthorizationPrompt = { authorizationUrl: '', resourceDisplayName: '', customUiCallback: null };
  const setter = (method: string, field: keyof AuthorizationPrompt): Member => (...given) => {
    prompt = { ...prompt, [field]: textArgument(`CardService.AuthorizationException.${method}`, given, 0) };
    return exception;
  };
  const members = {
    setAuthorizationUrl: setter('setAuthorizationUrl', 'authorizationUrl'),
    setResourceDisplayName: setter('setResourceDisplayName', 'resourceDisplayName'),
    setCustomUiCallback: setter('setCustomUiCallback', 'customUiCallback'),
    throwException: () => {
      throw new AuthorizationThrown(prompt);
    },
    printJson: () => JSON.stringify(prompt),
  } satisfies Record<keyof GoogleAppsScript.Card_Service.AuthorizationException, Member>;
  const exception: GoogleObject = googleObject('CardService.AuthorizationException', members);
  return exception;
};

const { methods } = create().type;

export const newAuthorizationException: PartFactory = {
  only: undefined,
  classes: [{ name: 'AuthorizationException', members: Object.keys(methods) }],
  create: () => create,
};
