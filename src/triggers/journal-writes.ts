/** What only a write needs of the journal; the build packs it. */
import { parseJson } from '../json';
import { changeKey } from './change-key';
import type { Change, ChangeDetails, JournalStore, Settled } from './journal';
import { isOpen } from './open-change';

/** How many writes are remembered. One that still has to be sent is kept, however many came after it. */
const remembered = 12;

/** A property holds 9 kB, and a character takes at most three bytes. */
const partLength = 2_900;
const maxParts = 12;

type Properties = Readonly<Record<string, string | null>>;

const partKey = (id: string, part: number): string => `changed.${part}.${id}`;

/** Cut into pieces that fit a property each. What is too long even so is not kept, and cannot be undone. */
const partsOf = (details: ChangeDetails): readonly string[] => {
  const text = JSON.stringify(details);
  const count = Math.ceil(text.length / partLength);
  return count > maxParts ? [] : Array.from({ length: count }, (_, part) => text.slice(part * partLength, (part + 1) * partLength));
};

const propertiesOf = ({ id, ...change }: Change): Properties => ({ [changeKey(id)]: JSON.stringify(change) });

const partsTo = (id: string, texts: readonly string[], before: number): Properties => ({
  ...Object.fromEntries(Array.from({ length: Math.max(0, before - texts.length) }, (_, index) => [partKey(id, texts.length + index), null])),
  ...Object.fromEntries(texts.map((text, part) => [partKey(id, part), text])),
});

const without = ({ id, parts }: Change): Properties => ({ [changeKey(id)]: null, ...partsTo(id, [], parts) });

/** What it takes to send a write again or to take it back; null when that was not kept. */
export const changeDetails = ({ properties }: JournalStore, { id, parts }: Change): ChangeDetails | null =>
  parseJson(Array.from({ length: parts }, (_, part) => properties.get(partKey(id, part)) ?? '').join('')) as ChangeDetails | null;

/** A new entry, in place of those that are too many. */
const entered = ({ list }: JournalStore, change: Change, { texts, before }: { readonly texts: readonly string[]; readonly before: number }): Properties => {
  const old = list().filter((one) => one.id !== change.id && !isOpen(one)).slice(remembered - 1);
  return { ...propertiesOf(change), ...partsTo(change.id, texts, before), ...Object.assign({}, ...old.map(without)) };
};

/** Written ahead of the call. */
export const beginChange = (store: JournalStore, { id, contactId, summary }: Pick<Change, 'id' | 'contactId' | 'summary'>, details: ChangeDetails | null): void => {
  const { properties, now, alongside, list, find } = store;
  const earlier = find(id);
  const texts = details ? partsOf(details) : [];
  const begun: Change = {
    id,
    contactId,
    summary: summary.slice(0, 120),
    // Two clicks within a millisecond keep their order.
    at: earlier?.at ?? Math.max(now(), (list()[0]?.at ?? 0) + 1),
    sentAt: now(),
    state: 'pending',
    undoable: false,
    attempts: earlier?.attempts ?? 0,
    notBefore: 0,
    why: '',
    parts: texts.length,
  };
  properties.write({ ...alongside(), ...entered(store, begun, { texts, before: earlier?.parts ?? 0 }) });
};

/** A write that was made for certain otherwise than through the journal, as properties: they go out with others. */
export const doneChange = (store: JournalStore, change: Pick<Change, 'id' | 'contactId' | 'summary'>, details: ChangeDetails): Properties => {
  const at = store.now();
  const texts = partsOf(details);
  return entered(store, { ...change, at, sentAt: at, state: 'done', undoable: true, attempts: 0, notBefore: 0, why: '', parts: texts.length }, { texts, before: 0 });
};

/** How the call ended. */
export const settleChange = ({ properties, alongside, find }: JournalStore, id: string, { details, undoes, ...outcome }: Settled): void => {
  const change = find(id);
  if (!change) return;
  const texts = details && partsOf(details);
  const settled: Change = { ...change, ...outcome, ...(texts && { parts: texts.length, undoable: details.undo !== null && texts.length > 0 }) };
  const takenBack = undoes === undefined ? null : find(undoes);
  properties.write({
    ...alongside(),
    ...propertiesOf(settled),
    ...(texts && partsTo(id, texts, change.parts)),
    ...(takenBack && propertiesOf({ ...takenBack, state: 'undone' })),
  });
};

/** The call certainly changed nothing. */
export const dropChange = ({ properties, alongside, find }: JournalStore, id: string): void => {
  const change = find(id);
  if (change) properties.write({ ...alongside(), ...without(change) });
};
