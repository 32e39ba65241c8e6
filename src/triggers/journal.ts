import { asFlag, asNumber, asObject, asText, parseJson } from '../json';
import type { Call } from '../ghl/calls';
import type { PropertyBag } from '../platform/property-bag';
import { changeKey } from './change-key';
import { beginChange, changeDetails, doneChange, dropChange, settleChange } from './journal-writes';

/** For how long a write can be undone. */
export const undoMs = 15 * 60_000;

/**
 * `pending`: sent, and its answer not seen yet, or never. `waiting`: certainly not done yet, to be sent again by itself.
 * `done`: certainly happened. `undone`: taken back. `failed`: given up; what was to be written is still there.
 */
export type ChangeState = 'pending' | 'waiting' | 'done' | 'undone' | 'failed';

/** One write, as it is listed. */
export interface Change {
  readonly id: string;
  /** When it was made, or, if it had to wait, done. Milliseconds since 1970. */
  readonly at: number;
  /** When it was last sent. */
  readonly sentAt: number;
  readonly state: ChangeState;
  readonly contactId: string;
  /** What was done, in words: `Added task "Call Ana"`. Plain text. */
  readonly summary: string;
  /** Whether there is a call that takes it back. */
  readonly undoable: boolean;
  /** How often it was sent without success. */
  readonly attempts: number;
  /** Until when it is left alone, in milliseconds since 1970. */
  readonly notBefore: number;
  /** Why it was given up, in words; empty otherwise. */
  readonly why: string;
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

/** How an attempt at a write ended. */
export interface Settled extends Partial<Pick<Change, 'at' | 'attempts' | 'notBefore' | 'why' | 'contactId'>> {
  readonly state: ChangeState;
  readonly details?: ChangeDetails;
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
  /** A write that was made for certain otherwise, as properties to be written along. */
  readonly done: (change: Pick<Change, 'id' | 'contactId' | 'summary'>, details: ChangeDetails) => Readonly<Record<string, string | null>>;
  /** What another execution wrote in the meantime matters now. */
  readonly reread: () => void;
}

const states: readonly ChangeState[] = ['pending', 'waiting', 'done', 'undone', 'failed'];

const changeFrom = (id: string, text: string | null): Change | null => {
  const row = asObject(parseJson(text ?? ''));
  const state = states.find((one) => one === row['state']);
  if (state === undefined) return null;
  return {
    id,
    at: asNumber(row['at']) ?? 0,
    sentAt: asNumber(row['sentAt']) ?? 0,
    state,
    contactId: asText(row['contactId']),
    summary: asText(row['summary']),
    undoable: asFlag(row['undoable']),
    attempts: asNumber(row['attempts']) ?? 0,
    notBefore: asNumber(row['notBefore']) ?? 0,
    why: asText(row['why']),
    parts: asNumber(row['parts']) ?? 0,
  };
};

/** Writes younger than this may still be on their way in another execution. */
const stillRunningMs = 30_000;

/** Whether a write may be looked for and sent again now. */
export const isDue = ({ state, sentAt, notBefore }: Change, now: number, early = false): boolean =>
  (state === 'waiting' || (state === 'pending' && now - sentAt > stillRunningMs)) && (early || notBefore <= now);

interface Parts {
  readonly properties: PropertyBag;
  readonly now: () => number;
  /** Other changes that go out with the journal's own writes. */
  readonly alongside: () => Readonly<Record<string, string>>;
}

/** What the journal is kept in. */
export interface JournalStore extends Parts, Pick<Journal, 'list' | 'find'> {}

/** The last writes of this user, in user properties. Each entry costs one property write ahead of its call and one after. */
export const createJournal = (parts: Parts): Journal => {
  const { properties } = parts;
  const find = (id: string): Change | null => changeFrom(id, properties.get(changeKey(id)));
  const list = (): readonly Change[] =>
    properties
      .keys()
      .filter((key) => key.startsWith('change.'))
      .flatMap((key) => find(key.slice('change.'.length)) ?? [])
      .sort((one, other) => other.at - one.at);
  const store: JournalStore = { ...parts, list, find };
  return {
    list,
    find,
    details: (change) => changeDetails(store, change),
    begin: (change, details) => beginChange(store, change, details),
    settle: (id, outcome) => settleChange(store, id, outcome),
    drop: (id) => dropChange(store, id),
    done: (change, details) => doneChange(store, change, details),
    reread: properties.reread,
  };
};

/** Whether a change can still be taken back. */
export const canUndo = ({ state, at, undoable }: Change, now: number): boolean => state === 'done' && undoable && now - at < undoMs;
