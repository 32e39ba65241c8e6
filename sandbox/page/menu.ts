/** Menus behind buttons (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/). */
import { element, newElementId } from './element';
import { icon } from './icons';

export interface MenuItem {
  readonly text: string;
  readonly choose: () => void;
  readonly icon?: Element | null;
  readonly disabled?: boolean;
}

interface MenuOptions {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** Where the arrow keys and their like lead from item `index` of `count`. */
const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** The button, with a menu that it opens and closes. */
export const withMenu = (button: HTMLButtonElement, { label, items }: MenuOptions): HTMLElement => {
  const menuId = newElementId();
  for (const [name, value] of Object.entries({ 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-controls': menuId }))
    button.setAttribute(name, value);
  const rows = items.map(({ text, choose, icon: picture = null, disabled = false }) =>
    element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: '-1',
        'aria-disabled': disabled ? 'true' : null,
        click: () => {
          if (disabled) return;
          close();
          choose();
        },
      },
      picture,
      text,
    ),
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
    // It opens to the side on which there is room.
    menu.classList.toggle('to-the-right', button.getBoundingClientRect().left < document.documentElement.clientWidth / 2 && holder.offsetLeft < 120);
    rows[0]?.focus();
    menu.scrollIntoView({ block: 'nearest' });
  };

  button.addEventListener('click', () => (menu.hidden ? open() : close()));
  const holder = element('div', { class: 'menu-holder' }, button, menu);
  holder.addEventListener('keydown', (event) => {
    if (menu.hidden) return;
    const move = moves[event.key];
    if (event.key === 'Escape') {
      event.stopPropagation();
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

/** A button with three dots and the menu behind it. */
export const menuButton = ({ label, items }: MenuOptions): HTMLElement =>
  withMenu(element('button', { type: 'button', class: 'button iconic', 'aria-label': label, title: label }, icon('more')), { label, items });
