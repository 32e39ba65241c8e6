/**
 * The little HTML that Google allows in a card's text
 * (https://developers.google.com/workspace/chat/format-messages#card-formatting). What is not on the list is shown
 * as the characters it is written with, so a text that was not escaped can be seen and can do nothing.
 */
import { element } from './element';
import { openedByLink } from './link-click';

const token = /<(\/?)([a-z]+)((?:\s+[a-z-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>|&(#x?[0-9a-f]+|[a-z]+);/gi;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const character = (name: string): string | null => {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
};

const decoded = (text: string): string => text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => character(name) ?? whole);

const attribute = (attributes: string, name: string): string =>
  decoded(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes)?.slice(1).find((value) => value !== undefined) ?? '');

const colour = /^#[0-9a-f]{3}(?:[0-9a-f]{3})?$/i;

const coloured = (attributes: string): HTMLElement => {
  const color = attribute(attributes, 'color');
  const span = element('span', { class: 'coloured' });
  if (colour.test(color)) span.style.setProperty('--written-colour', color);
  return span;
};

const tags: Readonly<Record<string, (attributes: string) => HTMLElement>> = {
  b: () => element('b'),
  i: () => element('i'),
  u: () => element('u'),
  s: () => element('s'),
  font: coloured,
  time: () => element('time'),
  a: (attributes) => openedByLink(element('a'), attribute(attributes, 'href')),
};

/** The text as nodes, line breaks kept. */
export const richText = (source: string): DocumentFragment => {
  const root = document.createDocumentFragment();
  const open: { readonly name: string; readonly node: Node }[] = [];
  const top = (): Node => open.at(-1)?.node ?? root;
  const write = (text: string): void => {
    text.split('\n').forEach((line, index) => {
      if (index > 0) top().appendChild(element('br'));
      if (line !== '') top().appendChild(document.createTextNode(line));
    });
  };

  let end = 0;
  for (const match of source.matchAll(token)) {
    const [whole, slash = '', tag = '', attributes = '', entity] = match;
    const name = tag.toLowerCase();
    write(source.slice(end, match.index));
    end = match.index + whole.length;
    if (entity !== undefined) write(character(entity) ?? whole);
    else if (name === 'br') top().appendChild(element('br'));
    else if (slash === '' && tags[name]) {
      const node = tags[name](attributes);
      top().appendChild(node);
      open.push({ name, node });
    } else if (slash === '/' && open.some((one) => one.name === name)) open.length = open.findLastIndex((one) => one.name === name);
    else write(whole);
  }
  write(source.slice(end));
  return root;
};
