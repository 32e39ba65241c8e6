import type { ImageJson } from '../card-json/widget';
import { element } from '../element';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { clickKey, withOnClick } from './on-click';
import { picture } from './picture';

export const renderImage = ({ imageUrl = '', altText = '', onClick }: ImageJson, context: RenderContext): HTMLElement => {
  const shown = picture({ url: imageUrl, altText, className: 'wide-picture' });
  if (!onClick) return shown;
  const label = altText || 'Picture';
  const key = focusKey('image', imageUrl, clickKey(onClick));
  const button = element('button', { type: 'button', class: 'picture-button', 'aria-label': label, ...key }, shown);
  return withOnClick(button, onClick, { label, context });
};
