/// <reference types="google-apps-script" preserve="true" />
/**
 * https://developers.google.com/apps-script/reference/card-service. Here is everything that works in Gmail; what is for
 * Chat, Calendar, Drive, editors or Developer Preview refuses by name, and what the published types do not have is absent.
 */
import { googleObject, type GoogleObject, type Member } from '../google-object';
import { notEmulated } from '../not-emulated';
import { newAction, newAuthorizationAction, newOpenLink } from './action';
import { newAuthorizationException } from './authorization-exception';
import { newButtonSet, newCardAction, newIconImage, newImageButton, newMaterialIcon, newTextButton } from './buttons';
import * as card from './card';
import * as draftUpdates from './draft-updates';
import { enums } from './enums';
import * as inputs from './inputs';
import * as layout from './layout';
import * as responses from './responses';
import * as textWidgets from './text-widgets';

type CardServiceType = GoogleAppsScript.Card_Service.CardService;

const members = {
  newAction,
  newAuthorizationAction,
  newAuthorizationException,
  newOpenLink,
  newButtonSet,
  newCardAction,
  newIconImage,
  newImageButton,
  newMaterialIcon,
  newTextButton,
  ...card,
  ...draftUpdates,
  ...inputs,
  ...layout,
  ...responses,
  ...textWidgets,
  ...notEmulated('CardService', [
    'newAttachment', 'newCalendarEventActionResponseBuilder', 'newDriveItemsSelectedActionResponseBuilder', 'newEditorFileScopeActionResponseBuilder',
    'newLinkPreview', 'newValidation',
  ]),
} satisfies Record<Extract<keyof CardServiceType, `new${string}`>, Member>;

export const createCardService = (): GoogleObject => googleObject('CardService', members, enums);
