import type { ButtonJson } from '../card-json/widget';
import { element } from '../element';
import { cardIcon } from './card-icon';
import { cssColor, readableOn } from './color';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { clickKey, withOnClick } from './on-click';

const looks: Readonly<Record<string, string>> = {
  OUTLINED: 'outlined',
  FILLED: 'filled',
  FILLED_TONAL: 'tonal',
  BORDERLESS: 'borderless',
  // The style of former times.
  TEXT: 'borderless',
};

/** Google's default look of a text button is the outlined one; of an icon alone, no frame. */
const lookOf = ({ type = '', color, icon, text }: ButtonJson): string => {
  const isIconic = icon !== undefined && !text;
  const look = color ? 'filled' : looks[type];
  return isIconic ? `iconic ${look ?? ''}` : (look ?? 'outlined');
};

/** The button as it looks, with nothing behind it. */
export const drawButton = (json: ButtonJson): HTMLButtonElement => {
  const { text = '', icon, altText = icon?.altText, disabled = false, onClick, color } = json;
  const button = element(
    'button',
    {
      type: 'button',
      class: `button ${lookOf(json)}`,
      disabled,
      ...(altText && { 'aria-label': altText, title: text === '' ? altText : null }),
      ...focusKey('button', text, altText ?? '', clickKey(onClick)),
    },
    icon ? cardIcon({ ...icon, altText: '' }) : null,
    text,
  );
  if (color && !disabled) {
    button.style.backgroundColor = cssColor(color);
    button.style.color = readableOn(color);
  }
  return button;
};

export const renderButton = (json: ButtonJson, context: RenderContext): HTMLElement =>
  withOnClick(drawButton(json), json.onClick, { label: json.altText ?? (json.text || 'More'), context });
