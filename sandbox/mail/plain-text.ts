const namedCharacters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const character = (entity: string, name: string): string => {
  if (!name.startsWith('#')) return namedCharacters[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
};

/** Words of an HTML mail for one line of a list. It is shown as text: this is no sanitizer. */
const wordsOfHtml = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^>]*(?:>|$)/g, ' ')
    .replace(/&(#?\w{1,8});/g, character);

/** Enough of a body to find a line's worth of words in; the rest of a large one is never looked at. */
const searchedCharacters = 20_000;

/** The first words of a body on one line, at most 200 characters, which is about what Gmail shows. */
export const snippetOf = ({ text, html }: { readonly text: string; readonly html: string | null }): string => {
  const words = text.trim() === '' ? wordsOfHtml((html ?? '').slice(0, searchedCharacters)) : text.slice(0, searchedCharacters);
  return Array.from(words.replace(/\s+/g, ' ').trim()).slice(0, 200).join('');
};
