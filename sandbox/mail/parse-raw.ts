import { type Address, addressParser, decodeWords } from 'postal-mime';
import { readInvite } from './invite';
import { type Correspondent, headerValue, type ParsedMessage } from './message';
import { type MimePart, readMime, textOf } from './read-mime';

const correspondents = (addresses: readonly Address[]): readonly Correspondent[] =>
  addresses.flatMap(({ name, address = '', group }) => {
    if (group !== undefined && group.length > 0) return correspondents(group);
    return name === '' && address === '' ? [] : [{ name: decodeWords(name), email: address }];
  });

const leaves = (part: MimePart): readonly MimePart[] => (part.parts.length === 0 ? [part] : part.parts.flatMap(leaves));

const isBody = ({ mimeType, filename, headers }: MimePart): boolean =>
  ['text/plain', 'text/html'].includes(mimeType) && filename === '' && !/^attachment/i.test(headerValue({ headers }, 'Content-Disposition'));

/** Reads a mail that a client has sent, at once. Whatever it lacks is empty or null. */
export const parseRaw = (raw: Uint8Array, origin: string): ParsedMessage => {
  const root = readMime(raw);
  const { headers } = root;
  const people = (name: string): readonly Correspondent[] => correspondents(addressParser(headerValue({ headers }, name)));
  const parts = leaves(root).filter(({ mimeType }) => !mimeType.startsWith('multipart/'));
  const bodies = parts.filter(isBody);
  const html = bodies.find(({ mimeType }) => mimeType === 'text/html');
  const calendar = parts.find(({ mimeType }) => mimeType === 'text/calendar');
  const date = Date.parse(headerValue({ headers }, 'Date'));
  return {
    origin,
    headers,
    from: people('From')[0] ?? null,
    to: people('To'),
    cc: people('Cc'),
    subject: decodeWords(headerValue({ headers }, 'Subject')),
    date: Number.isNaN(date) ? null : date,
    text: bodies
      .filter(({ mimeType }) => mimeType === 'text/plain')
      .map(textOf)
      .join('\n'),
    html: html === undefined ? null : textOf(html),
    attachments: parts
      .filter((part) => !isBody(part))
      .map(({ filename, mimeType, content }) => ({ name: filename, type: mimeType, size: content.length })),
    invite: calendar === undefined ? null : readInvite(textOf(calendar), ''),
    size: raw.length,
    raw,
  };
};
