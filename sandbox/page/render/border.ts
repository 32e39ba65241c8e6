import type { BorderStyleJson } from '../card-json/look';
import { cssColor } from './color';

/** Draws the frame that a card asks for. Without one, its corners may still be round. */
export const withBorder = <Made extends HTMLElement>(made: Made, { type, strokeColor, cornerRadius }: BorderStyleJson = {}): Made => {
  if (cornerRadius !== undefined) made.style.borderRadius = `${cornerRadius}px`;
  if (type === 'STROKE') {
    made.classList.add('stroked');
    if (strokeColor) made.style.borderColor = cssColor(strokeColor);
  }
  return made;
};
