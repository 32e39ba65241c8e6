import type { Operation } from '../ghl/operation';
import { asObject } from '../json';
import type { Wording } from './value-words';
import { textNamed, valueWords } from './value-words';

/** One thing of an answer, as a row of a list. */
export interface AnswerRow {
  readonly title: string;
  readonly subtitle: string;
}

/** Names of fields, the likeliest title first. */
const titles = ['name', 'title', 'fullName', 'contactName', 'subject', 'label', 'key', 'url', 'slug', 'body', 'lastMessageBody', 'messageType', 'email', 'id', '_id'];
const subtitles = ['lastMessageBody', 'email', 'startTime', 'dueDate', 'status', 'appointmentStatus', 'phone', 'type', 'notificationType', 'body', 'dateAdded', 'updatedAt', 'dataType'];

const shortText = (value: unknown, name = ''): string => {
  if (typeof value === 'string') return textNamed(name, value).replace(/\s+/g, ' ').trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

const capitals = (name: string): string => name.replace(/(?<![\p{L}\p{M}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Searches spell a contact's names in lower case; the older list has them as they were typed under other names. */
const fullName = (thing: Readonly<Record<string, unknown>>): string =>
  ['firstName', 'lastName']
    .map((name) => shortText(thing[`${name}Raw`]) || shortText(thing[name]) || capitals(shortText(thing[`${name}LowerCase`])))
    .filter(Boolean)
    .join(' ');

const firstOf = (thing: Readonly<Record<string, unknown>>, names: readonly string[]): string => names.map((name) => shortText(thing[name], name)).find(Boolean) ?? '';

/** What a thing is called; empty for one that has no name. */
export const answerTitle = (json: unknown): string => {
  const thing = asObject(json);
  return typeof json === 'object' ? firstOf(thing, titles.slice(0, 1)) || fullName(thing) || firstOf(thing, titles) : shortText(json);
};

/** A thing in a list: its name, and the likeliest of what else there is to say, in words where it is given how. */
export const answerRow = (json: unknown, wording?: Wording): AnswerRow => {
  if (typeof json !== 'object' || json === null) return { title: shortText(json) || 'Nothing', subtitle: '' };
  const thing = asObject(json);
  const title = answerTitle(thing);
  const words = (name: string): string => shortText(wording ? valueWords(name, thing[name], wording) : thing[name], name);
  return { title: title || 'Without a name', subtitle: subtitles.map(words).find((text) => text !== '' && text !== title) ?? '' };
};

/** What an answer holds: a list of things, one thing, or the news that it is done. */
export type Answer = { readonly list: readonly unknown[] } | { readonly thing: Readonly<Record<string, unknown>> };

/** That it went well is seen from its being an answer. GoHighLevel has three spellings. */
const isSuccess = /^succ(?:ess|ee?ded)$/;

/** Where the things are, whichever of GoHighLevel's ways the answer is wrapped in. */
export const answerOf = ({ root }: Operation, json: unknown): Answer => {
  if (Array.isArray(json)) return { list: json };
  const whole = Object.fromEntries(Object.entries(asObject(json)).filter(([name, value]) => name !== 'traceId' && !(isSuccess.test(name) && value === true)));
  const held = root === undefined ? whole : (whole[root] ?? whole);
  if (Array.isArray(held)) return { list: held };
  // Messages come as `messages.messages`.
  const inner = root === undefined ? undefined : asObject(held)[root];
  return Array.isArray(inner) ? { list: inner } : { thing: typeof held === 'object' ? asObject(held) : whole };
};
