import type { IconJson } from '../card-json';
import { icon } from '../icons';
import { picture } from './picture';

/** Google's icon of that name, or the add-on's own picture. */
export const cardIcon = ({ knownIcon, iconUrl, altText = '' }: IconJson): Element =>
  iconUrl === undefined ? icon(knownIcon ?? 'unknown', altText) : picture({ url: iconUrl, altText, className: 'icon' });
