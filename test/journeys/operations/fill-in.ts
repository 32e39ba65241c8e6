/** A rep who fills in the form of any operation: field by field, by the places that the fields have, on the cards that the form leads to. */
import type { CardJson, OnClick } from '../../../sandbox/gmail/card-json';
import { fieldsOf } from '../../../sandbox/gmail/form';
import type { Field, FormValue } from '../../../sandbox/gmail/form';
import { findAll } from '../../../sandbox/gmail/walk-card';
import type { Rep } from '../rep';
import { picks } from '../pick-by-name';
import { clickables } from '../shown-card';

/**
 * What goes into one field: the text that is typed, the words of what is chosen, a moment (`2026-12-01T10:00:00Z`) or a day
 * (`2026-12-01`); several of them where several are ticked; and forms of their own where a list is filled in item by item.
 */
export type Filled = string | readonly string[] | readonly Fill[];

/** By the place of the field: `body.name`, `path.contactId`; inside an item by the name alone. */
export type Fill = Readonly<Record<string, Filled>>;

type Parameters = Readonly<Record<string, string>>;

const shown = ({ view }: Rep): CardJson => view().cards.at(-1)!;

const parametersOf = ({ action }: OnClick): Parameters => Object.fromEntries((action?.parameters ?? []).map(({ key, value }) => [key, value]));

/** What can be clicked that does this, by the parameters of its action. */
const clickFor = ({ view }: Rep, wanted: Parameters): OnClick | undefined =>
  view().cards.slice(-1).flatMap(clickables).find(({ onClick }) => {
    const has = parametersOf(onClick);
    return Object.entries(wanted).every(([name, value]) => has[name] === value);
  })?.onClick;

export const offers = (rep: Rep, wanted: Parameters): boolean => clickFor(rep, wanted) !== undefined;

type Changes = Readonly<Record<string, FormValue>>;

/** Clicks what does this, by the parameters of its action. */
export const clicks = (rep: Rep, wanted: Parameters, changes: Changes = {}): void => {
  const onClick = clickFor(rep, wanted);
  if (!onClick) throw new Error(`Nothing to click does ${JSON.stringify(wanted)}.\n${rep.reads()}`);
  rep.sandbox.panel.click(onClick, changes);
};

type Item = { readonly text: string; readonly value: string };

/** The value behind the words that a rep chooses. */
const chosen = (rep: Rep, { name }: Field, words: string): string => {
  const [selection] = findAll(shown(rep), ['selectionInput', 'switchControl']).filter((json) => json['name'] === name);
  const items = (selection?.['items'] ?? [{ text: 'Yes', value: selection?.['value'] }]) as readonly Item[];
  const item = items.find(({ text }) => text === words) ?? items.find(({ value }) => value === words);
  if (!item) throw new Error(`${name} does not offer “${words}”. There is: ${items.map(({ text }) => text).join(', ')}`);
  return item.value;
};

/** What an input is set to. */
const valueFor = (rep: Rep, field: Field, filled: string | readonly string[]): FormValue => {
  const [first = '', ...others] = [filled].flat();
  if (field.kind === 'text') return [first, ...others];
  if (field.kind === 'selection') return [filled].flat().map((words) => chosen(rep, field, words));
  return { msSinceEpoch: String(Date.parse(first)), hasDate: true, hasTime: field.kind === 'DATE_AND_TIME' };
};

const labels = (rep: Rep): Readonly<Record<string, string>> =>
  Object.fromEntries(findAll(shown(rep), ['textInput']).map((json) => [String(json['label']), String(json['name'])]));

/** Ticks several of a long list, each searched for by its words. */
const ticks = (rep: Rep, all: readonly string[]): void => {
  for (const words of all) {
    rep.types({ [Object.keys(labels(rep))[0]!]: words });
    rep.clicks('Search');
    const [boxes] = fieldsOf(shown(rep));
    const before = Array.isArray(boxes!.initial) ? (boxes!.initial as readonly string[]) : [];
    clicks(rep, { action: 'options.keep', take: 'ticked' }, { [boxes!.name]: [...before, chosen(rep, boxes!, words)] });
  }
  rep.clicks('Done');
};

/** Fills in a list, item by item. Stops at one that is not taken, and answers whether all were. */
const addsItems = (rep: Rep, at: string, items: readonly Fill[]): boolean => {
  const places = (item: Fill, index: number): Fill => Object.fromEntries(Object.entries(item).map(([name, value]) => [`${at}.${index}.${name}`, value]));
  const isTaken = items.every((item, index) => {
    clicks(rep, { action: 'form.item', at, index: String(index) });
    if (!fillsIn(rep, places(item, index))) return false;
    return !offers(rep, { action: 'form.saveItem' });
  });
  if (isTaken) clicks(rep, { action: 'form.show', at });
  return isTaken;
};

/** Cards of their own that a field is filled in on, by the action of the button that leads there. Each answers whether it was taken. */
const elsewhere: Readonly<Record<string, (rep: Rep, at: string, filled: Filled) => boolean>> = {
  'pick.open': (rep, _, filled) => (picks(rep, filled as string | readonly string[]), true),
  'options.open': (rep, _, filled) => (ticks(rep, [filled].flat().map(String)), true),
  'form.items': (rep, at, filled) => addsItems(rep, at, filled as readonly Fill[]),
};

/** Picks on cards of their own what a form begins with, up to the first field that is filled in otherwise. Answers what is left of it. */
export const picksFirst = (rep: Rep, fill: Fill): Fill => {
  const [[at, filled] = [], ...others] = Object.entries(fill);
  if (at === undefined || !offers(rep, { action: 'pick.open', at })) return fill;
  clicks(rep, { action: 'pick.open', at });
  picks(rep, filled as string | readonly string[]);
  return picksFirst(rep, Object.fromEntries(others));
};

/**
 * Fills in the shown card and those behind “More fields”, and sends it: the network’s log then holds what that click sent.
 * Answers whether it came that far.
 */
export const fillsIn = (rep: Rep, fill: Fill): boolean => {
  const left = new Map(Object.entries(fill));
  for (;;) {
    const changes: Record<string, FormValue> = {};
    // What is here again is typed again: a password is on every page, and not kept.
    for (const field of fieldsOf(shown(rep)).filter(({ name }) => fill[name] !== undefined)) {
      changes[field.name] = valueFor(rep, field, fill[field.name] as string | readonly string[]);
      left.delete(field.name);
    }
    const [next] = [...left.keys()].flatMap((at) => Object.keys(elsewhere).flatMap((action) => (clickFor(rep, { action, at }) ? [{ action, at }] : [])));
    if (next) {
      clicks(rep, next, changes);
      const isTaken = elsewhere[next.action]!(rep, next.at, left.get(next.at)!);
      if (!isTaken) return false;
      left.delete(next.at);
    } else if (left.size > 0) {
      const more = clickables(shown(rep)).find(({ words }) => words === 'More fields');
      if (!more) throw new Error(`The form has no field at ${[...left.keys()].join(', ')}.\n${rep.reads()}`);
      rep.sandbox.panel.click(more.onClick, changes);
    } else {
      rep.sandbox.network.clearLog();
      clicks(rep, { action: offers(rep, { action: 'form.saveItem' }) ? 'form.saveItem' : 'form.submit' }, changes);
      return true;
    }
  }
};
