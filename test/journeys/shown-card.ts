/** A card as a rep meets it: words to read and things to click. Works on what the built add-on answered, as JSON. */
import type { ActionJson, CardJson, OnClick } from '../../sandbox/gmail/card-json';
import { findAll } from '../../sandbox/gmail/walk-card';

type Json = Readonly<Record<string, unknown>>;

/** Something that can be clicked, by the words on it. */
export interface Clickable {
  readonly words: string;
  /** What a screen reader says instead; empty when it is the same. */
  readonly spoken: string;
  readonly onClick: OnClick;
  /** The box that the click flips. */
  readonly box?: { readonly name: string; readonly value: string; readonly selected: boolean };
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Markup as one reads it on the screen. */
const readable = (markup: unknown): string =>
  text(markup)
    .replace(/<br>/g, ' / ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);

const wordsOf = (widget: Json): string =>
  [widget['title'], widget['subtitle'], widget['topLabel'], widget['label'], widget['name'] && widget['value'], widget['text'], widget['bottomLabel'], widget['hintText'], widget['actionLabel']]
    .map(readable)
    .filter(Boolean)
    .join(' | ');

const linesOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (typeof value !== 'object' || value === null) return [];
  const json = value as Json;
  const selected = json['selected'] === undefined ? '' : json['selected'] === true ? ' [x]' : ' [ ]';
  const own = wordsOf(json);
  const header = typeof json['header'] === 'string' ? [`# ${json['header']}`] : [];
  return [...header, ...(own || selected ? [`${own}${selected}`] : []), ...Object.entries(json).flatMap(([key, inner]) => (key === 'onClick' ? [] : linesOf(inner)))];
};

/** Everything that is written on a card, line by line. */
export const outline = (card: CardJson): string => linesOf(card).join('\n');

const clickOf = (json: Json): OnClick | undefined => json['onClick'] as OnClick | undefined;

const buttons = (card: CardJson): readonly Clickable[] =>
  findAll(card, ['buttons', 'button', 'primaryButton', 'secondaryButton', 'cardActions']).flatMap((json) => {
    const onClick = clickOf(json);
    const spoken = text(json['altText']) || text((json['icon'] as Json | undefined)?.['altText']);
    return onClick && json['disabled'] !== true ? [{ words: text(json['text']) || text(json['actionLabel']) || spoken, spoken, onClick }] : [];
  });

const rows = (card: CardJson): readonly Clickable[] =>
  findAll(card, ['decoratedText']).flatMap((json) => {
    const words = readable(json['text']);
    const onClick = clickOf(json);
    const box = json['switchControl'] as (Json & { readonly onChangeAction?: ActionJson }) | undefined;
    const flips = box?.onChangeAction;
    return [
      ...(flips
        ? [{ words, spoken: '', onClick: { action: flips }, box: { name: text(box['name']), value: text(box['value']), selected: box['selected'] === true } }]
        : []),
      ...(onClick ? [{ words, spoken: '', onClick }] : []),
    ];
  });

export const clickables = (card: CardJson): readonly Clickable[] => [...buttons(card), ...rows(card)];

/** The names of a card's text fields, by their labels. */
export const fieldNames = (card: CardJson): Readonly<Record<string, string>> =>
  Object.fromEntries(findAll(card, ['textInput', 'selectionInput', 'dateTimePicker']).map((json) => [text(json['label']), text(json['name'])]));
