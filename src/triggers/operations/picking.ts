/** What the card that picks a value shows: a list, and what has to be chosen before there is one. */
import { onTheWayTo } from '../../cards/pick-card';
import type { PickKind } from '../../ghl/guide/picks';
import type { Call } from '../../ghl/calls';
import { unwrap } from '../../ghl/reply';
import { asObject, entryOf } from '../../json';
import type { FormField } from '../../mapping/form-fields';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import { surroundings } from '../surroundings';
import { choicesFor } from './choices';
import type { Draft } from './draft';
import type { Finder, Found } from './pick-finders';
import { pickFinders } from './pick-finders';
import type { Given } from './pick-lists';
import { wordingOf } from './wording';

export const finderOf = (kind: PickKind): Finder | undefined => entryOf<Finder>(pickFinders, kind);

/** The field of a form in which this is picked. */
export const fieldPicking = ({ fields }: Draft, kind: PickKind): FormField | undefined =>
  fields.find(({ pick, field }) => pick === kind && (field.type === 'text' || field.nullable));

export const givenIn = (draft: Draft): Given => (kind) => draft.values[fieldPicking(draft, kind)?.at ?? ''] || undefined;

/** A list that is shown. */
export interface PickLevel {
  readonly kind: PickKind;
  /** What was chosen before; empty where nothing has to be. */
  readonly parent: string;
}

/** The list of what is wanted; or, while what it is of is not chosen, the list of that. */
export const levelFor = (kind: PickKind, within: string, given: Given): PickLevel => {
  const of = finderOf(kind)?.of;
  if (of === undefined) return { kind, parent: '' };
  const way = onTheWayTo(of, '');
  const parent = within.startsWith(way) ? within.slice(way.length) : given(of);
  return parent === undefined ? levelFor(of, within, given) : { kind, parent };
};

/** Those in whose names all of the words are, or with this id. */
const withWords = (all: readonly Found[], words: string): readonly Found[] => {
  const wanted = words.toLowerCase().split(/\s+/);
  return all.filter(({ value, title, subtitle }) => value === words || wanted.every((word) => `${title} ${subtitle}`.toLowerCase().includes(word)));
};

/** What can be chosen on a level. @throws GhlError */
export const foundOn = (app: App, event: AddOnEvent, { draft, level, words }: { readonly draft: Draft; readonly level: PickLevel; readonly words: string }): readonly Found[] => {
  const { kind, parent } = level;
  const { info } = surroundings(app, event);
  const given = givenIn(draft);
  const finder = finderOf(kind);
  if (!finder) {
    const all = choicesFor(app, { kinds: [kind], info, given })[kind] ?? [];
    return withWords(all.map(({ value, text }) => ({ value, title: text, subtitle: '' })), words);
  }
  const ask = (id: string, input: object) => {
    const [outcome] = app.ghl.waveAsItCame([{ id, input } as unknown as Call]);
    const reply = outcome && unwrap(outcome);
    return Array.isArray(reply) ? { list: reply as unknown } : asObject(reply);
  };
  const all = finder.find({ ask, words, parent, given, info, wording: wordingOf(app, event) });
  return finder.searchedBy === undefined ? withWords(all, words) : all;
};
