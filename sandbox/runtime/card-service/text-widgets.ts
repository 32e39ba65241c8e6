/// <reference types="google-apps-script" preserve="true" />
/** Widgets that show something. */
import { aButton, aPart, flag, integer, text } from './kinds';
import type { Json } from './part';
import { part } from './part-factory';
import { only, sets } from './setters';
import { clickable, icon } from './shared-setters';

type Types = {
  TextParagraph: GoogleAppsScript.Card_Service.TextParagraph & { setMaxLines: unknown };
  DecoratedText: GoogleAppsScript.Card_Service.DecoratedText;
  KeyValue: GoogleAppsScript.Card_Service.KeyValue;
  Image: GoogleAppsScript.Card_Service.Image;
  Divider: GoogleAppsScript.Card_Service.Divider;
};

const decoratedText = (json: Json): Json => ({ decoratedText: json });

export const newTextParagraph = part<Types['TextParagraph']>('TextParagraph', {
  setters: { setText: sets('text', text), setMaxLines: only('preview', sets('maxLines', integer(1, 1_000))) },
  required: { text: 'setText' },
  widget: (textParagraph) => ({ textParagraph }),
});

const labels = {
  setTopLabel: sets('topLabel', text),
  setBottomLabel: sets('bottomLabel', text),
  setButton: sets('button', aButton),
  ...icon,
  setIconAltText: sets('icon.altText', text),
  ...clickable,
};

export const newDecoratedText = part<Types['DecoratedText']>('DecoratedText', {
  setters: {
    ...labels,
    setText: sets('text', text),
    setWrapText: sets('wrapText', flag),
    setStartIcon: sets('startIcon', aPart('IconImage')),
    setEndIcon: sets('endIcon', aPart('IconImage')),
    setSwitchControl: sets('switchControl', aPart('Switch')),
  },
  required: { text: 'setText' },
  widget: decoratedText,
});

/** Deprecated by Google in favour of DecoratedText, whose JSON it has. */
export const newKeyValue = part<Types['KeyValue']>('KeyValue', {
  setters: {
    ...labels,
    setContent: sets('text', text),
    setMultiline: sets('wrapText', flag),
    setSwitch: sets('switchControl', aPart('Switch')),
  },
  required: { text: 'setContent' },
  widget: decoratedText,
});

export const newImage = part<Types['Image']>('Image', {
  setters: { setImageUrl: sets('imageUrl', text), setAltText: sets('altText', text), ...clickable },
  required: { imageUrl: 'setImageUrl', altText: 'setAltText' },
  widget: (image) => ({ image }),
});

export const newDivider = part<Types['Divider']>('Divider', { setters: {}, widget: () => ({ divider: {} }) });
