/// <reference types="google-apps-script" preserve="true" />
/** The enums of CardService (https://developers.google.com/apps-script/reference/card-service). */
import { googleEnum } from '../google-object';
import type { Audience, IsThere } from './audience';

const rows = {
  BorderType: ['NO_BORDER', 'STROKE'],
  ChipListLayout: ['WRAPPED', 'HORIZONTAL_SCROLLABLE'],
  ComposedEmailType: ['REPLY_AS_DRAFT', 'STANDALONE_DRAFT'],
  ContentType: ['TEXT', 'MUTABLE_HTML', 'IMMUTABLE_HTML'],
  DisplayStyle: ['PEEK', 'REPLACE'],
  GridItemLayout: ['TEXT_BELOW', 'TEXT_ABOVE'],
  HorizontalAlignment: ['START', 'CENTER', 'END'],
  HorizontalSizeStyle: ['FILL_AVAILABLE_SPACE', 'FILL_MINIMUM_SPACE'],
  Icon: [
    'NONE', 'AIRPLANE', 'BOOKMARK', 'BUS', 'CAR', 'CLOCK', 'CONFIRMATION_NUMBER_ICON', 'DOLLAR', 'DESCRIPTION', 'EMAIL', 'EVENT_PERFORMER', 'EVENT_SEAT',
    'FLIGHT_ARRIVAL', 'FLIGHT_DEPARTURE', 'HOTEL', 'HOTEL_ROOM_TYPE', 'INVITE', 'MAP_PIN', 'MEMBERSHIP', 'MULTIPLE_PEOPLE', 'OFFER', 'PERSON', 'PHONE',
    'RESTAURANT_ICON', 'SHOPPING_CART', 'STAR', 'STORE', 'TICKET', 'TRAIN', 'VIDEO_CAMERA', 'VIDEO_PLAY',
  ],
  ImageButtonStyle: ['OUTLINED', 'FILLED', 'FILLED_TONAL', 'BORDERLESS'],
  ImageCropType: ['SQUARE', 'CIRCLE', 'RECTANGLE_CUSTOM', 'RECTANGLE_4_3'],
  ImageStyle: ['SQUARE', 'CIRCLE'],
  InputType: ['TEXT', 'INTEGER', 'FLOAT', 'EMAIL'],
  Interaction: ['INTERACTION_UNSPECIFIED', 'OPEN_DIALOG'],
  LoadIndicator: ['SPINNER', 'NONE'],
  OnClose: ['NOTHING', 'RELOAD', 'RELOAD_ADD_ON'],
  OpenAs: ['FULL_SIZE', 'OVERLAY'],
  SelectionInputType: ['CHECK_BOX', 'RADIO_BUTTON', 'DROPDOWN', 'SWITCH', 'MULTI_SELECT'],
  SwitchControlType: ['SWITCH', 'CHECK_BOX'],
  TextButtonStyle: ['TEXT', 'OUTLINED', 'FILLED', 'FILLED_TONAL', 'BORDERLESS'],
  UpdateDraftBodyType: ['IN_PLACE_INSERT', 'INSERT_AT_START', 'INSERT_AT_END'],
  VerticalAlignment: ['CENTER', 'TOP', 'BOTTOM'],
  WrapStyle: ['NOWRAP', 'WRAP'],
} as const satisfies Record<Extract<keyof GoogleAppsScript.Card_Service.CardService, Capitalize<string>>, readonly string[]> & Record<string, readonly string[]>;

type Enums = { readonly [Name in keyof typeof rows]: ReturnType<typeof googleEnum<(typeof rows)[Name][number]>> };

export const enums = Object.fromEntries(
  Object.entries(rows).map(([name, constants]) => [name, googleEnum(`CardService.${name}`, constants)]),
) as unknown as Enums;

const only: Partial<Record<keyof Enums, Audience>> = { ChipListLayout: 'preview', ImageButtonStyle: 'preview', Interaction: 'chat' };

/** Names of the constants of each enum, for every audience. */
export const enumConstants: Readonly<Record<string, readonly string[]>> = rows;

export const enumsFor = (isThere: IsThere): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(enums).filter(([name]) => isThere(only[name as keyof Enums])));
