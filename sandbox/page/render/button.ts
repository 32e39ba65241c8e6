import type { ButtonJson, ColorJson } from '../card-json';
import { element } from '../element';
import { cardIcon } from './card-icon';
import { focusKey } from './context';
import type { RenderContext } from './context';

const looks: Readonly<Record<string, string>> = {
  OUTLINED: 'outlined',
  FILLED: 'filled',
  FILLED_TONAL: 'tonal',
  BORDERLESS: 'borderless',
};

/** Google's default look of a text button is the outlined one. */
const lookOf = ({ type = '', color, icon, text }: ButtonJson): string => {
  if (color) return 'filled';
  if (icon && !text) return 'iconic';
  return looks[type] ?? 'outlined';
};

const channel = (value = 0): number => Math.round(Math.min(1, Math.max(0, value)) * 255);

const paint = (button: HTMLElement, { red, green, blue }: ColorJson): void => {
  button.style.backgroundColor = `rgb(${channel(red)} ${channel(green)} ${channel(blue)})`;
  const luminance = 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  button.style.color = luminance > 150 ? '#1f1f1f' : '#fff';
};

export const renderButton = (json: ButtonJson, { act }: RenderContext): HTMLButtonElement => {
  const { text = '', icon, altText = icon?.altText, disabled = false, onClick, color } = json;
  const button = element(
    'button',
    {
      type: 'button',
      class: `button ${lookOf(json)}`,
      disabled,
      ...(altText && { 'aria-label': altText, title: text === '' ? altText : null }),
      ...focusKey('button', text, altText ?? '', onClick?.action?.parameters ?? onClick?.openLink?.url ?? ''),
      ...(onClick && { click: () => act(onClick) }),
    },
    icon ? cardIcon({ ...icon, altText: '' }) : null,
    text,
  );
  if (color) paint(button, color);
  return button;
};
