import type { CardHeaderJson } from '../card-json/card';
import { element } from '../element';
import { picture } from './picture';

/** The picture of a header, round or not; null without one. */
const headerPicture = ({ imageUrl, imageType, imageAltText = '' }: CardHeaderJson): HTMLElement | null =>
  imageUrl ? picture({ url: imageUrl, altText: imageAltText, className: imageType === 'CIRCLE' ? 'header-picture round' : 'header-picture' }) : null;

export const renderHeader = (header: CardHeaderJson, menu: HTMLElement | null): HTMLElement =>
  element(
    'header',
    { class: 'card-header' },
    headerPicture(header),
    element(
      'div',
      { class: 'words' },
      header.title ? element('h2', { tabindex: '-1' }, header.title) : null,
      header.subtitle ? element('p', {}, header.subtitle) : null,
    ),
    menu,
  );

/** The header of a card that waits at the foot of the panel: a click brings the card up. */
export const renderPeek = (header: CardHeaderJson, open: () => void): HTMLElement =>
  element(
    'button',
    { type: 'button', class: 'peek', 'aria-label': `Open ${header.title ?? 'the card of this mail'}`, click: open },
    headerPicture(header),
    element(
      'span',
      { class: 'words' },
      element('span', {}, header.title ?? ''),
      header.subtitle ? element('span', { class: 'small-label' }, header.subtitle) : null,
    ),
  );
