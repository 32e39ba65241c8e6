import type { Card } from '../../cards/card';
import type { Navigation, Response } from '../../triggers/response';
import { renderCard, renderCards } from './render-card';
import { renderOpenLink } from './render-click';

type NavigationSteps = GoogleAppsScript.Card_Service.Navigation;

const addStep = (steps: NavigationSteps, step: Navigation): NavigationSteps => {
  if ('push' in step) return steps.pushCard(renderCard(step.push));
  if ('update' in step) return steps.updateCard(renderCard(step.update));
  if ('popTo' in step) return steps.popToNamedCard(step.popTo);
  return 'pop' in step ? steps.popCard() : steps.popToRoot();
};

/** What a card action answers to Gmail. */
export const renderResponse = ({ navigate = [], notify, openLink, stateChanged }: Response): GoogleAppsScript.Card_Service.ActionResponse => {
  const response = CardService.newActionResponseBuilder();
  if (navigate.length > 0) response.setNavigation(navigate.reduce(addStep, CardService.newNavigation()));
  if (notify !== undefined) response.setNotification(CardService.newNotification().setText(notify));
  if (openLink !== undefined) response.setOpenLink(renderOpenLink(openLink));
  if (stateChanged !== undefined) response.setStateChanged(stateChanged);
  return response.build();
};

/** What an entry of the add-on's own menu answers. https://developers.google.com/workspace/add-ons/how-tos/universal-actions */
export const renderUniversalResponse = (cards: readonly Card[]): GoogleAppsScript.Card_Service.UniversalActionResponse =>
  CardService.newUniversalActionResponseBuilder().displayAddOnCards(renderCards(cards)).build();
