/// <reference types="google-apps-script" preserve="true" />
/** What a function answers to Gmail, as JSON on the wire (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1). */
import { GoogleObject } from '../google-object';
import { draftOf } from '../gmail-app';
import { aPart, as, flag, listOf, text } from './kinds';
import type { Json, Kind } from './part';
import { part } from './part-factory';
import { adds, addsThis, sets } from './setters';

type Types = {
  Notification: GoogleAppsScript.Card_Service.Notification;
  Navigation: GoogleAppsScript.Card_Service.Navigation;
  ActionResponseBuilder: GoogleAppsScript.Card_Service.ActionResponseBuilder;
  UniversalActionResponseBuilder: GoogleAppsScript.Card_Service.UniversalActionResponseBuilder;
  SuggestionsResponseBuilder: GoogleAppsScript.Card_Service.SuggestionsResponseBuilder;
  ComposeActionResponseBuilder: GoogleAppsScript.Card_Service.ComposeActionResponseBuilder;
};

const aCard = aPart('Card');

export const newNotification = part<Types['Notification']>('Notification', {
  setters: { setText: sets('text', text) },
  required: { text: 'setText' },
});

export const newNavigation = part<Types['Navigation']>('Navigation', {
  setters: {
    pushCard: adds('navigations', as(aCard, (pushCard) => ({ pushCard }))),
    updateCard: adds('navigations', as(aCard, (updateCard) => ({ updateCard }))),
    popCard: addsThis('navigations', { pop: true }),
    popToRoot: addsThis('navigations', { popToRoot: true }),
    popToNamedCard: adds('navigations', { accepts: text.accepts, json: (popToCard) => ({ popToCard }) }),
  },
  start: { navigations: [] },
  printsJson: true,
});

export const newActionResponseBuilder = part<Types['ActionResponseBuilder']>('ActionResponseBuilder', {
  setters: {
    setNavigation: sets('renderActions.action.navigations', as(aPart('Navigation'), ({ navigations }) => navigations)),
    setNotification: sets('renderActions.action.notification', aPart('Notification')),
    setOpenLink: sets('renderActions.action.link', aPart('OpenLink')),
    setStateChanged: sets('stateChanged', flag),
  },
  start: { renderActions: { action: {} } },
  builds: 'ActionResponse',
});

export const newUniversalActionResponseBuilder = part<Types['UniversalActionResponseBuilder']>('UniversalActionResponseBuilder', {
  setters: {
    displayAddOnCards: sets('action.navigations', listOf(as(aCard, (pushCard) => ({ pushCard })))),
    setOpenLink: sets('action.link', aPart('OpenLink')),
  },
  start: { action: {} },
  builds: 'UniversalActionResponse',
});

export const newSuggestionsResponseBuilder = part<Types['SuggestionsResponseBuilder']>('SuggestionsResponseBuilder', {
  setters: { setSuggestions: sets('autoComplete', aPart('Suggestions')) },
  builds: 'SuggestionsResponse',
});

const aGmailDraft: Kind = {
  accepts: (value) => value instanceof GoogleObject && draftOf(value) !== null,
  json: (value): Json => {
    const draft = draftOf(value as GoogleObject);
    return { draftId: draft?.id, draftThreadId: draft?.inReplyTo ?? draft?.id };
  },
};

export const newComposeActionResponseBuilder = part<Types['ComposeActionResponseBuilder']>('ComposeActionResponseBuilder', {
  setters: { setGmailDraft: sets('hostAppAction.gmailAction.openCreatedDraftActionMarkup', aGmailDraft) },
  required: { hostAppAction: 'setGmailDraft' },
  builds: 'ComposeActionResponse',
});
