/// <reference types="google-apps-script" preserve="true" />
/** What a click does: actions and links. */
import { enums } from './enums';
import { constant, flag, parameters, text } from './kinds';
import { part } from './part-factory';
import { adds, only, sets } from './setters';

type Types = {
  Action: GoogleAppsScript.Card_Service.Action & { setMethodName: unknown };
  OpenLink: GoogleAppsScript.Card_Service.OpenLink;
  AuthorizationAction: GoogleAppsScript.Card_Service.AuthorizationAction;
};

export const newAction = part<Types['Action']>('Action', {
  setters: {
    setFunctionName: sets('function', text),
    setMethodName: sets('function', text),
    setParameters: sets('parameters', parameters),
    setLoadIndicator: sets('loadIndicator', constant(enums.LoadIndicator)),
    setPersistValues: sets('persistValues', flag),
    addRequiredWidget: only('chat', adds('requiredWidgets', text)),
    setAllWidgetsAreRequired: only('chat', sets('allWidgetsAreRequired', flag)),
    setInteraction: only('chat', sets('interaction', constant(enums.Interaction))),
  },
  required: { function: 'setFunctionName' },
});

export const newOpenLink = part<Types['OpenLink']>('OpenLink', {
  setters: {
    setUrl: sets('url', text),
    setOpenAs: sets('openAs', constant(enums.OpenAs)),
    setOnClose: sets('onClose', constant(enums.OnClose)),
  },
  required: { url: 'setUrl' },
});

export const newAuthorizationAction = part<Types['AuthorizationAction']>('AuthorizationAction', {
  setters: { setAuthorizationUrl: sets('url', text) },
  required: { url: 'setAuthorizationUrl' },
});
