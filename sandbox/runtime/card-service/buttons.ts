/// <reference types="google-apps-script" preserve="true" />
/** Buttons and icons. */
import { clickable } from './action';
import { enums } from './enums';
import { aPart, color, constant, flag, integer, text } from './kinds';
import { part, type Json } from './part';
import { adds, sets, setsWith } from './setters';

type Types = {
  TextButton: GoogleAppsScript.Card_Service.TextButton & { setIcon: unknown; setIconUrl: unknown; setMaterialIcon: unknown };
  ImageButton: GoogleAppsScript.Card_Service.ImageButton;
  ButtonSet: GoogleAppsScript.Card_Service.ButtonSet;
  CardAction: GoogleAppsScript.Card_Service.CardAction;
  IconImage: GoogleAppsScript.Card_Service.IconImage;
  MaterialIcon: GoogleAppsScript.Card_Service.MaterialIcon;
};

/** The setters of an icon that is a field of something else. */
export const icon = {
  setIcon: sets('icon.knownIcon', constant(enums.Icon)),
  setIconUrl: sets('icon.iconUrl', text),
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
    ...clickable,
  },
  required: { text: 'setText', onClick: 'setOnClickAction or setOpenLink' },
  widget: aloneInSection,
});

export const newImageButton = part<Types['ImageButton']>('ImageButton', {
  setters: { setAltText: sets('altText', text), ...icon, setMaterialIcon: materialIcon, ...clickable },
  required: { icon: 'setIcon', altText: 'setAltText', onClick: 'setOnClickAction or setOpenLink' },
  widget: aloneInSection,
  finish: ({ altText, icon: shown, ...rest }) => ({ ...rest, altText, icon: { ...(shown as Json), altText } }),
});

export const aButton = aPart('TextButton', 'ImageButton');

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
