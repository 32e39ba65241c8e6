import { element } from './element';
import { icon } from './icons';
import { menuButton } from './menu';
import type { MenuItem } from './menu';
import { picture } from './render/picture';

interface PanelHeaderOptions {
  readonly name: string;
  readonly logoUrl: string;
  readonly menu: readonly MenuItem[];
  readonly back: () => void;
}

/** The line on top of the panel: the way back, the add-on's logo, name and menu. */
export const createPanelHeader = ({ name, logoUrl, menu, back }: PanelHeaderOptions) => {
  const holder = element('div', { class: 'back-holder' });
  const button = element('button', { type: 'button', class: 'button iconic', 'aria-label': 'Back', title: 'Back', click: back }, icon('back'));
  const node = element(
    'header',
    { class: 'panel-header' },
    holder,
    picture({ url: logoUrl, altText: name, className: 'logo' }),
    element('span', { class: 'add-on-name', 'aria-hidden': 'true' }, name),
    menuButton({ label: `More of ${name}`, items: menu }),
  );
  return { node, setBack: (canGoBack: boolean): void => holder.replaceChildren(...(canGoBack ? [button] : [])) };
};
