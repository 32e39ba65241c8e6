import type { MailboxMessage } from '../../mailbox-message';

/** Only what is between signs counts: `ana@x.example` is three words. */
const wordsOf = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;

/** Whether the words stand in the text, side by side and in that order. No words stand nowhere. */
export const says = (text: string, words: string): boolean => {
  const wanted = wordsOf(words);
  return wanted.trim() !== '' && wordsOf(text).includes(wanted);
};

const htmlWords = (html: string | null): string => (html ?? '').replace(/<[^>]*>/g, ' ');

/** What a word without an operator is looked for in; it never changes, so it is put together once. */
const searched = new WeakMap<object, string>();

/** Everything that a word without an operator is looked for in. */
const everything = (message: MailboxMessage): string => {
  const known = searched.get(message.headers);
  if (known !== undefined) return known;
  const people = [message.from, ...message.to, ...message.cc].map((person) => `${person?.name ?? ''} ${person?.email ?? ''}`);
  const files = message.attachments.map(({ name }) => name);
  const text = wordsOf([message.subject, ...people, message.text, htmlWords(message.html), ...files].join('\n'));
  searched.set(message.headers, text);
  return text;
};

export const saysAnywhere = (message: MailboxMessage, words: string): boolean => {
  const wanted = wordsOf(words);
  return wanted.trim() !== '' && everything(message).includes(wanted);
};
