/// <reference types="google-apps-script" preserve="true" />
/** What a click does: actions and links. */
import { notEmulatedSetter } from './not-emulated-setter';
import { enums } from './enums';
import { aPart, as, constant, flag, parameters, text } from './kinds';
import { part, type Setter } from './part';
import { sets } from './setters';

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
    // For Chat apps only.
    addRequiredWidget: notEmulatedSetter('Action.addRequiredWidget'),
    setAllWidgetsAreRequired: notEmulatedSetter('Action.setAllWidgetsAreRequired'),
    setInteraction: notEmulatedSetter('Action.setInteraction'),
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

/** The setters that everything clickable shares. */
export const clickable = {
  setOnClickAction: sets('onClick', as(aPart('Action'), (action) => ({ action }))),
  setOnClickOpenLinkAction: sets('onClick', as(aPart('Action'), (openDynamicLinkAction) => ({ openDynamicLinkAction }))),
  setOpenLink: sets('onClick', as(aPart('OpenLink'), (openLink) => ({ openLink }))),
  // A pop-up that reloads the add-on when it closes.
  setAuthorizationAction: sets('onClick', as(aPart('AuthorizationAction'), ({ url }) => ({ openLink: { url, openAs: 'OVERLAY', onClose: 'RELOAD' } }))),
  // The published JSON has no field for the kind of draft: it stands beside the action here.
  setComposeAction: {
    takes: [aPart('Action'), constant(enums.ComposedEmailType)],
    apply: (json, [action, composedEmailType]) => ({ ...json, onClick: { action, composedEmailType } }),
  },
} as const satisfies Readonly<Record<string, Setter>>;
