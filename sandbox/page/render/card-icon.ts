import type { IconJson } from '../card-json/look';
import { icon, materialIcon } from '../icons';
import { picture } from './picture';

/** Google's icon of that name, a Material icon, or the add-on's own picture. */
export const cardIcon = ({ knownIcon, materialIcon: material, iconUrl, altText = '', imageType }: IconJson): Element => {
  if (material) return materialIcon(material, altText);
  return iconUrl === undefined
    ? icon(knownIcon ?? 'unknown', altText)
    : picture({ url: iconUrl, altText, className: imageType === 'CIRCLE' ? 'icon round' : 'icon' });
};
