/** Notes and task texts: HTML from GoHighLevel's own editor, plain text from everywhere else. */
import { plain } from '../cards/card';
import { decodeEntities } from './html-entities';

/** Tags that an editor writes. What has none of them is plain text, whatever else it holds between angle brackets. */
const formatting = /<(?:p|br|div|span|ul|ol|li|b|strong|i|em|u|s|a|h[1-6]|table|tr|td|blockquote|pre|img|font|hr|body|html)(?=[\s/>])/i;

/** Elements that begin and end a line. */
const blocks = new Set('p div ul ol tr table blockquote pre hr h1 h2 h3 h4 h5 h6 section article header footer'.split(' '));

/** Elements whose content is not text for people. */
const hidden = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'svg']);

interface Piece {
  /** Lower-cased name of the tag that the piece begins with, with its slash; empty for mere text. */
  readonly tag: string;
  readonly text: string;
}

const tagStart = /^\/?[a-z][a-z0-9]{0,20}(?=[\s/>])/i;

/** What stands between one `<` and the next. A `<` that begins no tag is a character like any other. */
const pieceOf = (part: string): Piece => {
  const end = part.indexOf('>');
  const [tag] = tagStart.exec(part) ?? [];
  return tag === undefined || end === -1 ? { tag: '', text: `<${part}` } : { tag: tag.toLowerCase(), text: part.slice(end + 1) };
};

const breakFor = (tag: string): string => {
  if (tag === 'br') return '\n';
  if (tag === 'li') return '\n• ';
  if (tag === 'td' || tag === 'th') return ' ';
  return blocks.has(tag.replace('/', '')) ? '\n' : '';
};

const onOneLine = (text: string): string => decodeEntities(text.replace(/\s+/g, ' '));

/** No blanks at the end of a line, and never more than one empty line. */
const tidied = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The words of a piece of HTML, with its line breaks and the bullets of its lists. Takes time in proportion to its length. */
export const htmlToText = (html: string): string => {
  const [first = '', ...parts] = html.split('<');
  const words = [onOneLine(first)];
  // What ends the part that is left out now: `-->` or the end tag of a hidden element.
  let until = '';
  for (const part of parts) {
    if (until === '-->') {
      const end = part.indexOf('-->');
      if (end === -1) continue;
      until = '';
      words.push(onOneLine(part.slice(end + 3)));
    } else if (until !== '') {
      const piece = pieceOf(part);
      if (piece.tag !== until) continue;
      until = '';
      words.push(onOneLine(piece.text));
    } else if (part.startsWith('!--')) {
      const end = part.indexOf('-->', 3);
      if (end === -1) until = '-->';
      else words.push(onOneLine(part.slice(end + 3)));
    } else {
      const { tag, text } = pieceOf(part);
      if (hidden.has(tag)) until = `/${tag}`;
      else words.push(breakFor(tag), onOneLine(text));
    }
  }
  return tidied(
    words
      .join('')
      .split('\n')
      .map((line) => line.trimStart()),
  );
};

/** Whether saving the text as plain text would lose something. */
export const isFormatted = (body: string): boolean => formatting.test(body);

/**
 * What was typed, as it is to be stored: plain, unless it holds what would be taken for formatting when it is read
 * again. Then it is escaped, so that `plainText` gives back every word.
 */
export const storedText = (typed: string): string => (isFormatted(typed) ? `<p>${plain(typed).replace(/\r\n?|\n/g, '<br>')}</p>` : typed);

/** A note's or a task's text for reading, whichever way it was written. */
export const plainText = (body: string): string => (isFormatted(body) ? htmlToText(body) : tidied(body.split(/\r\n?|\n/)));
