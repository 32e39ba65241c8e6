import type { ColorJson } from '../card-json/look';

const channel = (value = 0): number => Math.round(Math.min(1, Math.max(0, value)) * 255);

/** Google's fractions as a colour of the style sheet. */
export const cssColor = ({ red, green, blue }: ColorJson): string => `rgb(${channel(red)} ${channel(green)} ${channel(blue)})`;

const linear = (value = 0): number => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Black or white, whichever can be read better on a colour (by WCAG's contrast). */
export const readableOn = ({ red, green, blue }: ColorJson): string => {
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return (luminance + 0.05) ** 2 > 0.05 * 1.05 ? '#000' : '#fff';
};
