/// <reference types="google-apps-script" preserve="true" />
/**
 * https://developers.google.com/apps-script/reference/card-service. Everything that works in Gmail, and what Calendar, Drive
 * and the editors are answered; what is for Chat or in Developer Preview is absent unless it is switched on.
 */
import { googleObject, type GoogleObject } from '../google-object';
import * as action from './action';
import { isThereFor, type CardServiceOptions } from './audience';
import { newAuthorizationException } from './authorization-exception';
import * as buttons from './buttons';
import * as card from './card';
import * as carousel from './carousel';
import * as chips from './chips';
import * as draftUpdates from './draft-updates';
import { enumsFor } from './enums';
import * as hostResponses from './host-responses';
import * as inputs from './inputs';
import * as layout from './layout';
import type { PartFactory } from './part-factory';
import * as responses from './responses';
import * as textWidgets from './text-widgets';

type PublishedFactory = Extract<keyof GoogleAppsScript.Card_Service.CardService, `new${string}`>;

/** Every factory of CardService, whoever it is for. */
export const factories = {
  ...action,
  ...buttons,
  ...card,
  ...carousel,
  ...chips,
  ...draftUpdates,
  ...hostResponses,
  ...inputs,
  ...layout,
  ...responses,
  ...textWidgets,
  newAuthorizationException,
} satisfies Record<PublishedFactory, PartFactory>;

export const createCardService = (options: CardServiceOptions = {}): GoogleObject => {
  const isThere = isThereFor(options);
  const present = Object.entries<PartFactory>(factories).filter(([, factory]) => isThere(factory.only));
  return googleObject('CardService', Object.fromEntries(present.map(([name, factory]) => [name, factory.create(isThere)])), enumsFor(isThere));
};
