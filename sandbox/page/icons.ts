/** Drawings of 24 by 24, made of strokes: Google's known icons by name, and the page's own. */

const shapes = {
  BOOKMARK: 'M7 4h10v16l-5-4-5 4z',
  CLOCK: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2',
  DESCRIPTION: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  DOLLAR: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM14.5 9.5c-.5-1-4.5-1.3-4.5.7 0 2 4.5 1.2 4.5 3.4 0 2-4 2-5 .5M12 7.5v9',
  EMAIL: 'M3 6h18v12H3zM3 7l9 7 9-7',
  INVITE: 'M5 5h14v15H5zM5 10h14M9 3v4M15 3v4M9 15l2 2 4-4',
  MAP_PIN: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  MEMBERSHIP: 'M3 6h18v12H3zM3 10h18M7 14.5h4',
  MULTIPLE_PEOPLE: 'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 19c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M16 5.5a3 3 0 0 1 0 5.5M17 14c2.5.5 4 2.3 4 5',
  PERSON: 'M12 4a3.8 3.8 0 1 0 0 7.6A3.8 3.8 0 0 0 12 4zM4.5 20c0-4 3-6 7.5-6s7.5 2 7.5 6',
  PHONE: 'M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1-1 2-2 2C11 20 4 13 4 5.5c0-1 1-2 2-2z',
  STAR: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9L3.5 9.7l5.9-.8z',
  STORE: 'M4 9l1.5-5h13L20 9M5 11v9h14v-9M4 9c0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0M10 20v-5h4v5',
  TICKET: 'M3 7h18v3a2 2 0 0 0 0 4v3H3v-3a2 2 0 0 0 0-4zM14 8v2M14 11v2M14 14v2',
  back: 'M19 12H5M11 6l-6 6 6 6',
  more: 'M12 5a.5.5 0 1 1 0 1 .5.5 0 1 1 0-1zM12 11.5a.5.5 0 1 1 0 1 .5.5 0 1 1 0-1zM12 18a.5.5 0 1 1 0 1 .5.5 0 1 1 0-1z',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  up: 'M6 15l6-6 6 6',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4',
  attachment: 'M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4L13 4.2a3 3 0 0 1 4.3 4.3l-7.8 7.8a1.5 1.5 0 0 1-2.1-2.1L14.5 7',
  warning: 'M12 4L2.5 20h19zM12 10v5M12 17.5v.01',
  unknown: 'M4 4h16v16H4zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.5v.01',
} as const;

export type IconName = keyof typeof shapes;

const isIcon = (name: string): name is IconName => Object.hasOwn(shapes, name);

const svg = 'http://www.w3.org/2000/svg';

/** A drawing; with words it is an image of that name, without them it is only ornament. A name not known is a question mark. */
export const icon = (name: string, altText = ''): SVGSVGElement => {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('class', 'icon');
  if (altText === '') drawing.setAttribute('aria-hidden', 'true');
  else {
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', altText);
    const title = document.createElementNS(svg, 'title');
    title.textContent = altText;
    drawing.append(title);
  }
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', shapes[isIcon(name) ? name : 'unknown']);
  drawing.append(path);
  return drawing;
};
