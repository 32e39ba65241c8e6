import { asFlag, asList, asNumber, asObject, asText, parseJson } from '../json';
import type { Call } from '../ghl/calls';
import type { PropertyBag } from '../platform/property-bag';

/** For how long a write can be undone. */
export const undoMs = 15 * 60_000;

/** How many writes are remembered; the oldest slot is used again. */
const slots = 12;

/** A property holds 9 kB, and a character takes at most three bytes. */
const partLength = 2_900;
const maxParts = 12;

/**
 * `pending`: sent, and its answer not seen yet, or never. `done`: certainly happened. `undone`: taken back.
 * `lost`: looked for and not found, so it never happened; what was to be written is still there.
 */
export type ChangeState = 'pending' | 'done' | 'undone' | 'lost';

/** One write, as it is listed. */
export interface Change {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly state: ChangeState;
  readonly contactId: string;
  /** What was done, in words: `Added task "Call Ana"`. Plain text. */
  readonly summary: string;
  /** Whether there is a call that takes it back. */
  readonly undoable: boolean;
  readonly slot: number;
  readonly parts: number;
}

/** What it takes to send a write again, to find it, or to take it back. */
export interface ChangeDetails {
  readonly call: Call;
  /** What was there before and would be lost by it. */
  readonly before: Readonly<Record<string, string>>;
  /** The call that takes it back; null when nothing can. */
  readonly undo: Call | null;
  /** What the write left behind, field by field; if it reads otherwise later, somebody changed it since. */
  readonly after: Readonly<Record<string, string>> | null;
  /** Ids of the same kind that were there before, so that a new one can be told from them. */
  readonly knownIds: readonly string[];
}

/** How a write ended. */
export interface Settled {
  readonly state: ChangeState;
  readonly details?: ChangeDetails;
  /** The contact that the write created. */
  readonly contactId?: string;
  /** The change that this one took back. */
  readonly undoes?: string | undefined;
}

export interface Journal {
  /** Newest first. */
  readonly list: () => readonly Change[];
  readonly find: (id: string) => Change | null;
  readonly details: (change: Change) => ChangeDetails | null;
  /** Written ahead of the call, so that a run killed half way leaves a trace. Without details it cannot be sent again. */
  readonly begin: (change: Pick<Change, 'id' | 'contactId' | 'summary'>, details: ChangeDetails | null) => void;
  readonly settle: (id: string, outcome: Settled) => void;
  /** The write certainly changed nothing. */
  readonly drop: (id: string) => void;
}

const listKey = 'journal';
const partKey = (slot: number, part: number): string => `journal.${slot}.${part}`;

const states: readonly ChangeState[] = ['pending', 'done', 'undone', 'lost'];

const changeFrom = (json: unknown): Change | null => {
  const row = asObject(json);
  const state = states.find((one) => one === row['state']);
  return state === undefined || asText(row['id']) === ''
    ? null
    : {
        id: asText(row['id']),
        at: asNumber(row['at']) ?? 0,
        state,
        contactId: asText(row['contactId']),
        summary: asText(row['summary']),
        undoable: asFlag(row['undoable']),
        slot: asNumber(row['slot']) ?? 0,
        parts: asNumber(row['parts']) ?? 0,
      };
};

/** Cut into pieces that fit a property each. What is too long even so is not kept, and cannot be undone. */
const partsOf = (details: ChangeDetails): readonly string[] => {
  const text = JSON.stringify(details);
  const count = Math.ceil(text.length / partLength);
  return count > maxParts ? [] : Array.from({ length: count }, (_, part) => text.slice(part * partLength, (part + 1) * partLength));
};

interface Parts {
  readonly properties: PropertyBag;
  readonly now: () => number;
  /** Other changes that go out with the journal's own writes. */
  readonly alongside: () => Readonly<Record<string, string>>;
}

/** The last writes of this user, in user properties. Each entry costs one property write ahead of its call and one after. */
export const createJournal = ({ properties, now, alongside }: Parts): Journal => {
  const list = (): readonly Change[] => asList(parseJson(properties.get(listKey) ?? ''), changeFrom);
  const find = (id: string): Change | null => list().find((change) => change.id === id) ?? null;

  const write = (changes: readonly Change[], parts: Readonly<Record<string, string | null>> = {}): void =>
    properties.write({ ...alongside(), [listKey]: JSON.stringify(changes), ...parts });

  /** The properties of a slot's new text, with what an older and longer text left behind removed. */
  const slotParts = (slot: number, texts: readonly string[]): Readonly<Record<string, string | null>> => {
    const stale = properties.keys().filter((key) => key.startsWith(`journal.${slot}.`) && Number(key.split('.')[2]) >= texts.length);
    return Object.fromEntries([...stale.map((key) => [key, null] as const), ...texts.map((text, part) => [partKey(slot, part), text] as const)]);
  };

  return {
    list,
    find,
    details: ({ slot, parts }) => {
      const text = Array.from({ length: parts }, (_, part) => properties.get(partKey(slot, part)) ?? '').join('');
      return parseJson(text) as ChangeDetails | null;
    },
    begin: (change, details) => {
      const earlier = list().filter(({ id }) => id !== change.id);
      const kept = earlier.slice(0, slots - 1);
      const free = Array.from({ length: slots }, (_, slot) => slot).find((slot) => !kept.some((one) => one.slot === slot)) ?? 0;
      const texts = details ? partsOf(details) : [];
      write([{ ...change, summary: change.summary.slice(0, 120), at: now(), state: 'pending', undoable: false, slot: free, parts: texts.length }, ...kept], slotParts(free, texts));
    },
    settle: (id, { state, details, contactId, undoes }) => {
      const change = find(id);
      if (!change) return;
      const texts = details ? partsOf(details) : null;
      const settled: Change = { ...change, state, contactId: contactId ?? change.contactId, ...(details && texts && { parts: texts.length, undoable: details.undo !== null && texts.length > 0 }) };
      write(
        list().map((one) => (one.id === id ? settled : one.id === undoes ? { ...one, state: 'undone' as const } : one)),
        texts ? slotParts(change.slot, texts) : {},
      );
    },
    drop: (id) => write(list().filter((change) => change.id !== id)),
  };
};

/** Whether a change can still be taken back. */
export const canUndo = ({ state, at, undoable }: Change, now: number): boolean => state === 'done' && undoable && now - at < undoMs;
