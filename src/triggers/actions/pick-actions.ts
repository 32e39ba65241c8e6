import type { Card } from '../../cards/card';
import type { Choice } from '../../cards/drop-down';
import { pickCard, pickInputs } from '../../cards/pick-card';
import type { PickKind } from '../../ghl/guide/picks';
import type { FormField } from '../../mapping/form-fields';
import { severalIn } from '../../mapping/form-values';
import type { App } from '../app';
import { failureWords } from '../change-contact';
import type { AddOnEvent } from '../event';
import type { HandlersOf } from '../handler';
import { typed } from '../handler';
import { updated } from '../landing';
import type { Draft } from '../operations/draft';
import { saveDraft } from '../operations/draft';
import { fromNothing, keptDraft } from '../operations/filled-in';
import { formWith } from '../operations/form';
import type { Found } from '../operations/pick-finders';
import { fieldPicking, finderOf, foundOn, givenIn, levelFor } from '../operations/picking';
import { allowedFor, fillingOf, isSeveral } from '../operations/widgets';
import { withDraft, withField } from '../operations/with-draft';

/** What is chosen before something else, where no field of a form says how it is called. */
const wayWords: { readonly [Kind in PickKind]?: string } = {
  appointment: 'Appointment',
  blog: 'Blog',
  calendar: 'Calendar',
  contact: 'Contact',
  conversation: 'Conversation',
  owner: 'Calendar or team member',
  record: 'Record',
  'record-kind': 'Kind of record',
  'resource-type': 'Rooms or equipment',
};

interface Looking {
  readonly draft: Draft;
  readonly field: FormField;
  readonly within: string;
  /** Null when nothing was searched for yet. */
  readonly words: string | null;
}

const chosenIn = ({ draft: { values, names }, field }: Looking): readonly Choice[] => {
  const texts = (names[field.at] ?? '').split('\n');
  return isSeveral(field) ? severalIn(field.field, values[field.at] ?? '').map((value, index) => ({ value, text: texts[index] ?? value })) : [];
};

/** A field that allows certain values only, or whose list is long, has no level before it. */
const amongAllowed = (app: App, event: AddOnEvent, { draft, field, words }: Looking): readonly Found[] => {
  const wanted = (words ?? '').toLowerCase().split(/\s+/);
  return allowedFor(field, fillingOf(app, event, draft, [field]))
    .filter(({ text }) => wanted.every((word) => text.toLowerCase().includes(word)))
    .map(({ value, text }) => ({ value, title: text, subtitle: '' }));
};

const lookedFor = (app: App, event: AddOnEvent, looking: Looking): Card => {
  const { draft, field, within, words } = looking;
  const { pick, at, label } = field;
  const level = pick && levelFor(pick, within, givenIn(draft));
  const onTheWay = level === undefined || level.kind === pick ? null : level.kind;
  const { searchedBy } = (level && finderOf(level.kind)) ?? {};
  const view = {
    draftId: draft.id,
    at,
    within,
    onTheWay,
    label: (onTheWay && wayWords[onTheWay]) ?? label,
    wanted: label,
    searchedBy: searchedBy ?? 'Words in the name',
    words: words ?? '',
    chosen: onTheWay === null ? chosenIn(looking) : [],
    error: null,
  };
  try {
    // All contacts are too many to begin with.
    if (level?.kind === 'contact' && !words) return pickCard({ ...view, found: null, error: words === null ? null : 'Type a name, an e-mail or a phone number.' });
    const found = level === undefined || field.field.values ? amongAllowed(app, event, looking) : foundOn(app, event, { draft, level, words: words ?? '' });
    return pickCard({ ...view, found });
  } catch (failure) {
    return pickCard({ ...view, found: null, error: failureWords(failure) });
  }
};

interface Picked {
  readonly at: string;
  readonly value: string;
  readonly text: string;
}

const lines = (texts: readonly string[]): string => texts.join('\n');

/** One more, or one fewer where it was chosen already. */
const toggled = (looking: Looking, { at, value, text }: Picked): Draft => {
  const before = chosenIn(looking);
  const after = before.some((one) => one.value === value) ? before.filter((one) => one.value !== value) : [...before, { value, text }];
  const { draft } = looking;
  return { ...draft, values: { ...draft.values, [at]: lines(after.map((one) => one.value)) }, names: { ...draft.names, [at]: lines(after.map((one) => one.text)) } };
};

const withPicked = (draft: Draft, { at, value, text }: Picked): Draft => ({ ...draft, values: { ...draft.values, [at]: value }, names: { ...draft.names, [at]: text } });

const withoutError = (draft: Draft, at: string): Draft => ({ ...draft, errors: Object.fromEntries(Object.entries(draft.errors).filter(([place]) => place !== at)) });

export const pickActions: HandlersOf<'pick'> = {
  'pick.open': ({ app, event, form, parameters: { from, ...place } }) =>
    withField(app, place, (kept, field) => updated(lookedFor(app, event, { draft: keptDraft(app, event, { draft: kept, from, form }), field, within: fromNothing, words: null }))),

  'pick.search': ({ app, event, form, parameters: { within, ...place } }) =>
    withField(app, place, (draft, field) => updated(lookedFor(app, event, { draft, field, within, words: typed(form, pickInputs.words) }))),

  'pick.within': ({ app, event, parameters: { within, text, ...place } }) =>
    withField(app, place, (kept, field) => {
      const [kind = ''] = within.split('=');
      // The form may ask for it as well.
      const other = fieldPicking(kept, kind as PickKind);
      const draft = other ? saveDraft(app, withoutError(withPicked(kept, { at: other.at, value: within.slice(kind.length + 1), text }), other.at)) : kept;
      return updated(lookedFor(app, event, { draft, field, within, words: null }));
    }),

  'pick.choose': ({ app, event, parameters: { value, text, ...place } }) =>
    withField(app, place, (kept, field) => {
      const picked = { at: place.at, value, text };
      const looking = { draft: withoutError(kept, place.at), field, within: fromNothing, words: null };
      if (!isSeveral(field)) return updated(formWith(app, event, { draft: saveDraft(app, withPicked(looking.draft, picked)), at: place.at }));
      return updated(lookedFor(app, event, { ...looking, draft: saveDraft(app, toggled(looking, picked)) }));
    }),

  'pick.clear': ({ app, event, parameters: { draftId, at } }) =>
    withDraft(app, draftId, (draft) => {
      const without = (texts: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(texts).filter(([place]) => place !== at));
      return updated(formWith(app, event, { draft: saveDraft(app, { ...draft, values: without(draft.values), names: without(draft.names) }), at }));
    }),
};
