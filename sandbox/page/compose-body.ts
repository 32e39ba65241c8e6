/** The text of a draft, into which an add-on may insert text and HTML. */
import { element } from './element';

/** HTML of a mail that can do no harm here; what is not on the list stays as its words. */
const kept = new Set([
  ...['B', 'I', 'U', 'S', 'STRONG', 'EM', 'SPAN', 'A', 'BR', 'HR'],
  ...['P', 'DIV', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'UL', 'OL', 'LI', 'TABLE', 'TBODY', 'TR', 'TD', 'TH'],
]);
/** Their words are not for reading. */
const dropped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'HEAD']);

const clean = (node: Node): readonly Node[] => {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof HTMLElement) || dropped.has(node.tagName)) return [];
  const children = [...node.childNodes].flatMap(clean);
  if (!kept.has(node.tagName)) return children;
  const made = document.createElement(node.tagName);
  made.append(...children);
  return [made];
};

const fromHtml = (html: string): readonly Node[] => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].flatMap(clean);

/** What stands for each kind of content that Google's markup knows. */
const contents: Readonly<Record<string, (content: string) => readonly Node[]>> = {
  TEXT: (content) => [element('span', { class: 'inserted' }, content)],
  MUTABLE_HTML: fromHtml,
  IMMUTABLE_HTML: (content) => [element('div', { class: 'fixed-part', contenteditable: 'false' }, ...fromHtml(content))],
};

type Place = 'IN_PLACE_INSERT' | 'INSERT_AT_START' | 'INSERT_AT_END';

export const createComposeBody = () => {
  const node = element('div', {
    class: 'compose-body',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Message body',
    tabindex: '0',
  });
  /** Where the cursor was last: the click on the add-on's button takes it away. */
  let cursor: Range | null = null;
  document.addEventListener('selectionchange', () => {
    const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
    if (range && node.contains(range.startContainer)) cursor = range.cloneRange();
  });
  const places: Readonly<Record<Place, (parts: readonly Node[]) => void>> = {
    INSERT_AT_START: (parts) => node.prepend(...parts),
    INSERT_AT_END: (parts) => node.append(...parts),
    IN_PLACE_INSERT: (parts) => {
      if (!cursor || !node.contains(cursor.startContainer)) return node.append(...parts);
      const fragment = document.createDocumentFragment();
      fragment.append(...parts);
      cursor.deleteContents();
      cursor.insertNode(fragment);
      cursor.collapse(false);
    },
  };
  return {
    node,
    insert: (type: string, inserted: readonly { readonly content?: string; readonly contentType?: string }[]): void => {
      const parts = inserted.flatMap(({ content = '', contentType = 'TEXT' }) => (contents[contentType] ?? fromHtml)(content));
      const put = Object.hasOwn(places, type) ? places[type as Place] : places.IN_PLACE_INSERT;
      put(parts);
    },
    setText: (text: string): void => void (node.textContent = text),
    setHtml: (html: string): void => node.replaceChildren(...fromHtml(html)),
    clear: (): void => node.replaceChildren(),
  };
};
