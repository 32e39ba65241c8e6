import { element, newElementId } from './element';
import { icon } from './icons';

export interface MenuItem {
  readonly text: string;
  readonly choose: () => void;
}

/** Where the arrow keys and their like lead from item `index` of `count`. */
const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** A button with three dots and the menu behind it (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/). */
export const menuButton = ({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }): HTMLElement => {
  const menuId = newElementId();
  const button = element(
    'button',
    {
      type: 'button',
      class: 'button iconic',
      'aria-label': label,
      title: label,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': menuId,
    },
    icon('more'),
  );
  const rows = items.map(({ text, choose }) =>
    element('button', { type: 'button', role: 'menuitem', tabindex: '-1', click: () => (close(), choose()) }, text),
  );
  const menu = element('div', { class: 'menu', role: 'menu', id: menuId, 'aria-label': label, hidden: true }, ...rows);

  const outside = (event: Event): void => {
    if (!holder.contains(event.target as Node)) close();
  };
  const close = (): void => {
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside);
  };
  const open = (): void => {
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', outside);
    rows[0]?.focus();
  };

  button.addEventListener('click', () => (menu.hidden ? open() : close()));
  const holder = element('div', { class: 'menu-holder' }, button, menu);
  holder.addEventListener('keydown', (event) => {
    if (menu.hidden) return;
    const move = moves[event.key];
    if (event.key === 'Escape') {
      close();
      button.focus();
    } else if (event.key === 'Tab') close();
    else if (move) {
      event.preventDefault();
      rows[
        move(
          rows.findIndex((row) => row === document.activeElement),
          rows.length,
        )
      ]?.focus();
    }
  });
  return holder;
};
