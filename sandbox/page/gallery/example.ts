/** What the gallery's cards are made of. */
import type { ActionJson, OnClickJson } from '../card-json/action';
import type { CardJson, SectionJson } from '../card-json/card';
import type { WidgetJson } from '../card-json/widget';

export interface GalleryExample {
  /** Its `name` is its address below `/gallery/`. */
  readonly card: CardJson & { readonly name: string };
  /** A card that waits at the foot of this one. */
  readonly peeking?: CardJson;
}

/** A function of the gallery's add-on (`sandbox/server/gallery-functions.ts`). */
export const action = (name: string, parameters: Readonly<Record<string, string>> = {}, more: Partial<ActionJson> = {}): ActionJson => ({
  function: name,
  parameters: Object.entries(parameters).map(([key, value]) => ({ key, value })),
  persistValues: true,
  ...more,
});

/** A click that changes nothing: the add-on only hears of it. */
export const does = (what: string): OnClickJson => ({ action: action('happened', { does: what }) });

export const section = (header: string, ...widgets: readonly WidgetJson[]): SectionJson => ({ header, widgets });

export const example = (name: string, title: string, ...sections: readonly SectionJson[]): GalleryExample => ({
  card: { name, header: { title }, sections },
});

const drawing = (width: number, height: number, ...content: readonly string[]): string => {
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return `data:image/svg+xml,${encodeURIComponent(`${root}${content.join('')}</svg>`)}`;
};

/** Pictures that need no network. */
export const hills = drawing(
  320,
  140,
  '<rect width="320" height="140" fill="#bfe3f5"/>',
  '<circle cx="250" cy="40" r="20" fill="#fbd75b"/>',
  '<path d="M0 140 90 50l70 60 60-40 100 70z" fill="#5f9e6e"/>',
  '<path d="M0 140v-20q80-30 160 0t160-6v26z" fill="#3f7d58"/>',
);
export const house = drawing(
  120,
  120,
  '<rect width="120" height="120" fill="#fde6c8"/>',
  '<path d="M20 62 60 26l40 36v42H20z" fill="#c96a4a"/>',
  '<path d="M50 104V74h20v30z" fill="#6b3a2a"/>',
);
export const face = drawing(
  96,
  96,
  '<rect width="96" height="96" fill="#4f6bd8"/>',
  '<circle cx="48" cy="38" r="16" fill="#fff"/>',
  '<path d="M16 96c0-26 14-36 32-36s32 10 32 36z" fill="#fff"/>',
);

export const longText = [
  'A text that is much longer than the sidebar is wide, and that has to find a place for every word of it,',
  'and for the longestwordthatanybodyeverwrotewithoutasinglespaceinit too.',
].join(' ');
