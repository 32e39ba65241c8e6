/** A list of choices under a text field (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
import { element, newElementId } from './element';

export interface ListboxOption {
  readonly value: string;
  readonly text: string;
  /** A second, smaller line. */
  readonly more?: string | undefined;
  readonly picture?: Element | null;
}

interface ListboxOptions {
  readonly label: string;
  readonly choose: (option: ListboxOption) => void;
  /** What the field offers now, when it is asked for by the arrow keys. */
  readonly offer: () => void;
}

const row = ({ text, more = '', picture = null }: ListboxOption): HTMLElement =>
  element(
    'li',
    { role: 'option', id: newElementId(), 'aria-selected': 'false' },
    picture,
    element('span', { class: 'words' }, element('span', {}, text), more === '' ? null : element('span', { class: 'small-label' }, more)),
  );

/** Turns a field into a combobox. `show` opens the list, or closes it when there is nothing to choose. */
export const createListbox = (field: HTMLInputElement, { label, choose, offer }: ListboxOptions) => {
  const node = element('ul', { role: 'listbox', class: 'listbox', id: newElementId(), 'aria-label': label || 'Suggestions', hidden: true });
  let rows: readonly { readonly option: ListboxOption; readonly made: HTMLElement }[] = [];
  let active = -1;

  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': node.id, 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

  const activate = (index: number): void => {
    active = index;
    rows.forEach(({ made }, at) => made.setAttribute('aria-selected', String(at === index)));
    const made = rows[index]?.made;
    if (made) {
      field.setAttribute('aria-activedescendant', made.id);
      made.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };
  const close = (): void => {
    node.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const show = (options: readonly ListboxOption[]): void => {
    rows = options.map((option) => ({ option, made: row(option) }));
    node.replaceChildren(...rows.map(({ made }) => made));
    if (rows.length === 0 || document.activeElement !== field) return close();
    node.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    activate(-1);
  };
  const take = (index: number): void => {
    const chosen = rows[index];
    if (!chosen) return;
    close();
    choose(chosen.option);
  };

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (node.hidden ? offer() : activate((active + 1) % rows.length)),
    ArrowUp: () => (node.hidden ? offer() : activate((active <= 0 ? rows.length : active) - 1)),
    Enter: () => take(active),
    Escape: close,
  };
  const heard = (key: string): boolean => (key === 'Enter' ? active >= 0 : key === 'Escape' ? !node.hidden : true);
  field.addEventListener('keydown', (event) => {
    const press = keys[event.key];
    if (!press || !heard(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    press();
  });
  field.addEventListener('blur', close);
  // The field keeps the keyboard while one clicks in its list.
  node.addEventListener('pointerdown', (event) => event.preventDefault());
  node.addEventListener('click', ({ target }) => take(rows.findIndex(({ made }) => made.contains(target as Node))));
  return { node, show, close };
};
