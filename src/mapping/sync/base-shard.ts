import type { Seen } from './merge';

/** What is agreed about one contact, by the number of each tag. */
export type Agreements = ReadonlyMap<number, Seen>;

/** Contacts by id. */
export type Shard = ReadonlyMap<string, Agreements>;

/** GoHighLevel's ids are 20 letters and digits, or 24; others are never stored. */
export const isStorable = (contactId: string): boolean => /^[0-9A-Za-z]{1,40}$/.test(contactId);

/** Marks are what no id has in it, so that nothing has to divide them. Each is one byte, and nothing that JSON escapes. */
const digits = "!#$%&'()*+,-./:;=?@[]^_`{|}";
const longMark = '~';
const labelOnly = '<';
const tagOnly = '>';

/** How many tags there are numbers for. */
export const mostTags = digits.length * (digits.length + 1);

const digit = (number: number): string => digits[number] ?? '';

const markOf = (tag: number): string => {
  const rest = tag - digits.length;
  return rest < 0 ? digit(tag) : longMark + digit(Math.floor(rest / digits.length)) + digit(rest % digits.length);
};

/** Label and tag, the usual case, are one mark; one of the two alone has a sign before it. */
const textOf = (tag: number, { label, tag: tagged }: Seen): string => (label === tagged ? '' : label ? labelOnly : tagOnly) + markOf(tag);

/** A contact as it is stored; empty when nothing is agreed about it. */
export const entryText = (contactId: string, agreements: Agreements): string => {
  const marks = [...agreements].filter(([, { label, tag }]) => label || tag).sort(([one], [other]) => one - other);
  return marks.length === 0 ? '' : contactId + marks.map(([tag, seen]) => textOf(tag, seen)).join('');
};

/** All of a shard, in the order of the ids: equal shards are equal texts. */
export const shardText = (shard: Shard): string =>
  [...shard].sort(([one], [other]) => (one < other ? -1 : 1)).map(([contactId, agreements]) => entryText(contactId, agreements)).join('');

const numberOf = (mark: string): number =>
  mark.startsWith(longMark) ? digits.length * (digits.indexOf(mark.charAt(1)) + 1) + digits.indexOf(mark.charAt(2)) : digits.indexOf(mark);

const agreementFrom = (text: string): readonly [number, Seen] => {
  const sign = text.charAt(0);
  const signed = sign === labelOnly || sign === tagOnly;
  return [numberOf(signed ? text.slice(1) : text), { label: sign !== tagOnly, tag: sign !== labelOnly }];
};

/** Reads what `shardText` wrote. */
export const shardFrom = (text: string): Shard => {
  const entries = text.match(/[0-9A-Za-z]+[^0-9A-Za-z]+/g) ?? [];
  return new Map(
    entries.map((entry) => {
      const end = entry.search(/[^0-9A-Za-z]/);
      return [entry.slice(0, end), new Map((entry.slice(end).match(/[<>]?(?:~..|.)/g) ?? []).map(agreementFrom))];
    }),
  );
};
