import type { BulkContact, Mark } from './bulk-contacts';
import { interned, marks } from './bulk-contacts';

/** Contacts that go out in one call, by their places in the list. */
export interface Batch {
  readonly target: number;
  readonly places: readonly number[];
}

interface Size {
  /** Contacts a call. */
  readonly together: number;
  /** Calls at the same time. */
  readonly parallel: number;
}

const isOpen = ({ mark }: BulkContact): boolean => mark === marks.todo || mark === marks.again;

/** The next calls, in the order of the list; contacts of one call share their target. */
export const nextBatches = (contacts: readonly BulkContact[], { together, parallel }: Size): readonly Batch[] => {
  const batches: { target: number; places: number[] }[] = [];
  for (const [place, contact] of contacts.entries()) {
    if (!isOpen(contact)) continue;
    const fitting = batches.find(({ target, places }) => target === contact.target && places.length < together);
    if (fitting) fitting.places.push(place);
    else if (batches.length < parallel) batches.push({ target: contact.target, places: [place] });
    else break;
  }
  return batches;
};

const marked = (contacts: readonly BulkContact[], markOf: (contact: BulkContact, place: number) => Mark): readonly BulkContact[] =>
  contacts.map((contact, place) => {
    const mark = markOf(contact, place);
    return mark === contact.mark ? contact : { ...contact, mark };
  });

/** Written down ahead of the calls, so that a killed run leaves a trace. */
export const sending = (contacts: readonly BulkContact[], batches: readonly Batch[]): readonly BulkContact[] => {
  const places = new Set(batches.flatMap((batch) => batch.places));
  return marked(contacts, ({ mark }, place) => (!places.has(place) ? mark : mark === marks.again ? marks.sentAgain : marks.sent));
};

/** What a killed run, or an answer that never came, leaves behind. */
const afterLoss = (isSafeTwice: boolean): Mark => (isSafeTwice ? marks.again : marks.unknown);

/** The list as the next run takes it up: what was on its way goes out again where that does no harm, and is not known otherwise. */
export const recovered = (contacts: readonly BulkContact[], isSafeTwice: boolean): readonly BulkContact[] =>
  marked(contacts, ({ mark }) => (mark === marks.sent || mark === marks.sentAgain ? afterLoss(isSafeTwice) : mark));

/** What an answer says about one contact. */
export interface ContactResult {
  readonly outcome: 'changed' | 'same' | 'failed' | 'refused-for-now' | 'lost';
  /** What was there before, as the answer tells; the list's own word stands without it. */
  readonly before?: string;
}

interface Merging {
  readonly isSafeTwice: boolean;
  /** Whether a contact that had this before was as its target would have it. */
  readonly wasSo: (target: number, before: string) => boolean;
}

const markAfter = (contact: BulkContact, outcome: ContactResult['outcome'], { isSafeTwice, had }: { readonly isSafeTwice: boolean; readonly had: boolean }): Mark => {
  if (outcome === 'lost') return afterLoss(isSafeTwice);
  if (outcome === 'refused-for-now') return contact.mark === marks.sentAgain ? marks.again : marks.todo;
  // A contact that was sent before may owe its present state to that: what it had at first tells.
  if (outcome === 'same' && contact.mark === marks.sentAgain && !had) return marks.changed;
  return marks[outcome];
};

export interface Listed {
  readonly contacts: readonly BulkContact[];
  /** What was there before, for the contacts to point at. */
  readonly olds: readonly string[];
}

/** The list after a wave. `results` are by place. */
export const merged = ({ contacts, olds }: Listed, results: ReadonlyMap<number, ContactResult>, { isSafeTwice, wasSo }: Merging): Listed => {
  let known = olds;
  const after = contacts.map((contact, place): BulkContact => {
    const result = results.get(place);
    if (!result) return contact;
    const old = contact.before === null ? undefined : olds[contact.before];
    const mark = markAfter(contact, result.outcome, { isSafeTwice, had: old !== undefined && wasSo(contact.target, old) });
    // The answer to a repeated call tells what the first one made of it.
    if (result.before === undefined || contact.mark === marks.sentAgain) return { ...contact, mark };
    const { list, index } = interned(known, result.before);
    known = list;
    return { ...contact, mark, before: index };
  });
  return { contacts: after, olds: known };
};

/** Nothing more is sent. */
export const cancelled = (contacts: readonly BulkContact[]): readonly BulkContact[] => marked(contacts, (contact) => (isOpen(contact) ? marks.left : contact.mark));

/** Those that failed are to be done again. */
export const reopened = (contacts: readonly BulkContact[]): readonly BulkContact[] => marked(contacts, ({ mark }) => (mark === marks.failed ? marks.todo : mark));
