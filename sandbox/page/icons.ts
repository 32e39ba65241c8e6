/** Drawings of 24 by 24, made of strokes: Google's known icons by name, Material icons, and the page's own. */
import { knownShapes } from './icons/known-shapes';
import { materialShapes } from './icons/material-shapes';
import { pageShapes } from './icons/page-shapes';
import type { MaterialIconJson } from './card-json/look';

const shapes: Readonly<Record<string, string>> = { ...knownShapes, ...pageShapes };

const svg = 'http://www.w3.org/2000/svg';

const part = (tag: keyof SVGElementTagNameMap, attributes: Readonly<Record<string, string>>, text = ''): SVGElement => {
  const made = document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
};

/** With words a drawing is an image of that name, without them it is only ornament. */
const drawn = (content: readonly SVGElement[], altText: string): SVGElement => {
  const spoken: Readonly<Record<string, string>> = altText === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': altText };
  const drawing = part('svg', { viewBox: '0 0 24 24', class: 'icon', ...spoken });
  drawing.append(...(altText === '' ? [] : [part('title', {}, altText)]), ...content);
  return drawing;
};

/** An icon by Google's known name or the page's own; a question mark for any other. */
export const icon = (name: string, altText = ''): SVGElement => {
  const known = Object.hasOwn(shapes, name) ? name : 'unknown';
  return drawn([part('path', { d: shapes[known] ?? '' })], altText);
};

/** A Material icon; one that the page cannot draw is a box with its first letter. */
export const materialIcon = ({ name = '', fill = false, weight = 400 }: MaterialIconJson, altText = ''): SVGElement => {
  const shape = Object.hasOwn(materialShapes, name) ? materialShapes[name] : undefined;
  if (shape === undefined)
    return drawn(
      [
        part('title', {}, `Gmail draws the Material icon “${name}” here`),
        part('rect', { x: '3.5', y: '3.5', width: '17', height: '17', rx: '4' }),
        part('text', { x: '12', y: '16', class: 'letter' }, name.slice(0, 1).toUpperCase()),
      ],
      altText,
    );
  const stroke = (1.7 * (0.4 + (0.6 * weight) / 400)).toFixed(2);
  return drawn([part('path', { d: shape, style: `stroke-width: ${stroke}`, ...(fill && { class: 'filled-shape' }) })], altText);
};
