/** One card for each kind of widget, with a section for each of its states: for looking at, and for the browser tests. */
import { arrangements } from './cards/arrangements';
import { buttons } from './cards/buttons';
import { cards } from './cards/cards';
import { inputs } from './cards/inputs';
import { pictures } from './cards/pictures';
import { selections } from './cards/selections';
import { texts } from './cards/texts';
import type { GalleryExample } from './example';

export const galleryCards: readonly GalleryExample[] = [...texts, ...pictures, ...buttons, ...inputs, ...selections, ...arrangements, ...cards];
