import type { Button, Icon, IconButton, TextButton } from '../../cards/card';
import { withClick } from './render-click';

export const renderIcon = ({ knownIcon, altText }: Icon): GoogleAppsScript.Card_Service.IconImage =>
  CardService.newIconImage().setIcon(CardService.Icon[knownIcon]).setAltText(altText);

/** The style and the spoken text came to Apps Script later than the button, so an older host may lack them. */
export const renderTextButton = ({ text, onClick, altText, type, disabled }: TextButton): GoogleAppsScript.Card_Service.TextButton => {
  const button = withClick(CardService.newTextButton().setText(text), onClick);
  if (disabled !== undefined) button.setDisabled(disabled);
  if (altText !== undefined && typeof button.setAltText === 'function') button.setAltText(altText);
  if (type !== undefined && typeof button.setTextButtonStyle === 'function') button.setTextButtonStyle(CardService.TextButtonStyle[type]);
  return button;
};

const renderIconButton = ({ icon, onClick }: IconButton): GoogleAppsScript.Card_Service.ImageButton =>
  withClick(CardService.newImageButton().setIcon(CardService.Icon[icon.knownIcon]).setAltText(icon.altText), onClick);

export const renderButton = (button: Button): GoogleAppsScript.Card_Service.Button =>
  'icon' in button ? renderIconButton(button) : renderTextButton(button);
