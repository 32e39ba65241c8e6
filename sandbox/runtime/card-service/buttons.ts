/// <reference types="google-apps-script" preserve="true" />
/** Buttons and icons. */
import { enums } from './enums';
import { aButton, aPart, color, constant, flag, integer, text } from './kinds';
import type { Json } from './part';
import { part } from './part-factory';
import { adds, only, sets, setsWith } from './setters';
import { clickable, icon, pressable } from './shared-setters';

type Newer<Name extends string> = Record<Name, unknown>;

type Types = {
  TextButton: GoogleAppsScript.Card_Service.TextButton & Newer<'setIcon' | 'setIconUrl' | 'setMaterialIcon' | 'setOverflowMenu'>;
  ImageButton: GoogleAppsScript.Card_Service.ImageButton & Newer<'setImageButtonStyle' | 'setOverflowMenu'>;
  ButtonSet: GoogleAppsScript.Card_Service.ButtonSet;
  CardAction: GoogleAppsScript.Card_Service.CardAction;
  IconImage: GoogleAppsScript.Card_Service.IconImage;
  MaterialIcon: GoogleAppsScript.Card_Service.MaterialIcon;
};

const materialIcon = sets('icon.materialIcon', aPart('MaterialIcon'));

/** A button that stands alone in a section is a list of one. */
const aloneInSection = (button: Json): Json => ({ buttonList: { buttons: [button] } });

export const newTextButton = part<Types['TextButton']>('TextButton', {
  setters: {
    setText: sets('text', text),
    setAltText: sets('altText', text),
    // A colour makes the button a filled one.
    setBackgroundColor: setsWith('color', color, { type: 'FILLED' }),
    setDisabled: sets('disabled', flag),
    setTextButtonStyle: sets('type', constant(enums.TextButtonStyle)),
    ...icon,
    setMaterialIcon: materialIcon,
    ...pressable,
  },
  required: { text: 'setText', onClick: 'setOnClickAction or setOpenLink' },
  widget: aloneInSection,
});

export const newImageButton = part<Types['ImageButton']>('ImageButton', {
  setters: {
    setAltText: sets('altText', text),
    ...icon,
    setMaterialIcon: materialIcon,
    setImageButtonStyle: only('preview', sets('type', constant(enums.ImageButtonStyle))),
    ...pressable,
  },
  required: { icon: 'setIcon', altText: 'setAltText', onClick: 'setOnClickAction or setOpenLink' },
  widget: aloneInSection,
  finish: ({ altText, icon: shown, ...rest }) => ({ ...rest, altText, icon: { ...(shown as Json), altText } }),
});

export const newButtonSet = part<Types['ButtonSet']>('ButtonSet', {
  setters: { addButton: adds('buttons', aButton) },
  required: { buttons: 'addButton' },
  widget: (buttonList) => ({ buttonList }),
});

export const newCardAction = part<Types['CardAction']>('CardAction', {
  setters: { setText: sets('actionLabel', text), ...clickable },
  required: { actionLabel: 'setText', onClick: 'setOnClickAction or setOpenLink' },
});

export const newMaterialIcon = part<Types['MaterialIcon']>('MaterialIcon', {
  setters: {
    setName: sets('name', text),
    setFill: sets('fill', flag),
    setGrade: sets('grade', integer(-25, 200)),
    setWeight: sets('weight', integer(100, 700)),
  },
  required: { name: 'setName' },
});

export const newIconImage = part<Types['IconImage']>('IconImage', {
  setters: {
    setIcon: sets('knownIcon', constant(enums.Icon)),
    setIconUrl: sets('iconUrl', text),
    setMaterialIcon: sets('materialIcon', aPart('MaterialIcon')),
    setAltText: sets('altText', text),
    setImageCropType: sets('imageType', constant(enums.ImageCropType)),
  },
});
