import type { Widgets } from '../card-json';
import { element } from '../element';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { picture } from './picture';

export const renderImage = ({ imageUrl = '', altText = '', onClick }: Widgets['image'], { act }: RenderContext): HTMLElement => {
  const shown = picture({ url: imageUrl, altText, className: 'wide-picture' });
  if (!onClick) return shown;
  return element(
    'button',
    { type: 'button', class: 'picture-button', 'aria-label': altText, click: () => act(onClick), ...focusKey('image', imageUrl) },
    shown,
  );
};
