import type { Operation } from '../ghl/operation';
import { asObject } from '../json';
import { htmlToText } from './html-to-text';

/** One thing of an answer, as a row of a list. */
export interface AnswerRow {
  readonly title: string;
  readonly subtitle: string;
}

/** Names of fields, the likeliest title first. */
const titles = ['name', 'title', 'fullName', 'contactName', 'subject', 'label', 'key', 'url', 'slug', 'body', 'lastMessageBody', 'email', 'id', '_id'];
const subtitles = ['email', 'status', 'appointmentStatus', 'startTime', 'dueDate', 'phone', 'type', 'notificationType', 'lastMessageBody', 'body', 'dateAdded', 'updatedAt', 'dataType'];

const shortText = (value: unknown): string => {
  if (typeof value === 'string') return htmlToText(value).replace(/\s+/g, ' ').trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

const capitals = (name: string): string => name.replace(/(?<![\p{L}\p{M}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Searches spell a contact's names in lower case; the older list has them as they were typed under other names. */
const fullName = (thing: Readonly<Record<string, unknown>>): string =>
  ['firstName', 'lastName']
    .map((name) => shortText(thing[`${name}Raw`]) || shortText(thing[name]) || capitals(shortText(thing[`${name}LowerCase`])))
    .filter(Boolean)
    .join(' ');

const firstOf = (thing: Readonly<Record<string, unknown>>, names: readonly string[], except = ''): string =>
  names.map((name) => shortText(thing[name])).find((text) => text !== '' && text !== except) ?? '';

export const answerRow = (json: unknown): AnswerRow => {
  if (typeof json !== 'object' || json === null) return { title: shortText(json) || 'Nothing', subtitle: '' };
  const thing = asObject(json);
  const title = firstOf(thing, titles.slice(0, 1)) || fullName(thing) || firstOf(thing, titles) || 'Without a name';
  return { title, subtitle: firstOf(thing, subtitles, title) };
};

/** What an answer holds: a list of things, one thing, or the news that it is done. */
export type Answer = { readonly list: readonly unknown[] } | { readonly thing: Readonly<Record<string, unknown>> };

/** Where the things are, whichever of GoHighLevel's ways the answer is wrapped in. */
export const answerOf = ({ root }: Operation, json: unknown): Answer => {
  if (Array.isArray(json)) return { list: json };
  const whole = Object.fromEntries(Object.entries(asObject(json)).filter(([name]) => name !== 'traceId'));
  const held = root === undefined ? whole : (whole[root] ?? whole);
  if (Array.isArray(held)) return { list: held };
  // Messages come as `messages.messages`.
  const inner = root === undefined ? undefined : asObject(held)[root];
  return Array.isArray(inner) ? { list: inner } : { thing: typeof held === 'object' ? asObject(held) : whole };
};
