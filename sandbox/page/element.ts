/** Building the page's elements. */

type Content = Node | string | null | false;

/** Attributes by name; `true` writes an empty one, `false` and null none. Functions listen to the event of that name. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>;

/** One element with its attributes and children. Text is always text, never markup. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Content[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value != null) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return made;
};

let made = 0;

/** An id that nothing else on the page has, for labels. */
export const newElementId = (): string => `e${(made += 1)}`;
