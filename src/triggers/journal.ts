import { asFlag, asNumber, asObject, asText, parseJson } from '../json';
import type { Call } from '../ghl/calls';
import type { PropertyBag } from '../platform/property-bag';

/** For how long a write can be undone. */
export const undoMs = 15 * 60_000;

/** How many writes are remembered. One that still has to be sent is kept, however many came after it. */
const remembered = 12;

/** A property holds 9 kB, and a character takes at most three bytes. */
const partLength = 2_900;
const maxParts = 12;

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
  /** What another execution wrote in the meantime matters now. */
  readonly reread: () => void;
}

/** Each change has properties of its own: two executions that write at once must not undo each other's entries. */
const changeKey = (id: string): string => `change.${id}`;
const partKey = (id: string, part: number): string => `changed.${part}.${id}`;

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

/** Cut into pieces that fit a property each. What is too long even so is not kept, and cannot be undone. */
const partsOf = (details: ChangeDetails): readonly string[] => {
  const text = JSON.stringify(details);
  const count = Math.ceil(text.length / partLength);
  return count > maxParts ? [] : Array.from({ length: count }, (_, part) => text.slice(part * partLength, (part + 1) * partLength));
};

/** Whether a write still has to be sent or looked for. */
export const isOpen = ({ state }: Change): boolean => state === 'pending' || state === 'waiting' || state === 'failed';

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

type Properties = Readonly<Record<string, string | null>>;

/** The last writes of this user, in user properties. Each entry costs one property write ahead of its call and one after. */
export const createJournal = ({ properties, now, alongside }: Parts): Journal => {
  const find = (id: string): Change | null => changeFrom(id, properties.get(changeKey(id)));
  const list = (): readonly Change[] =>
    properties
      .keys()
      .filter((key) => key.startsWith('change.'))
      .flatMap((key) => find(key.slice('change.'.length)) ?? [])
      .sort((one, other) => other.at - one.at);

  const propertiesOf = ({ id, ...change }: Change): Properties => ({ [changeKey(id)]: JSON.stringify(change) });

  const partsTo = (id: string, texts: readonly string[], before: number): Properties => ({
    ...Object.fromEntries(Array.from({ length: Math.max(0, before - texts.length) }, (_, index) => [partKey(id, texts.length + index), null])),
    ...Object.fromEntries(texts.map((text, part) => [partKey(id, part), text])),
  });

  const without = ({ id, parts }: Change): Properties => ({ [changeKey(id)]: null, ...partsTo(id, [], parts) });

  return {
    list,
    find,
    details: ({ id, parts }) => parseJson(Array.from({ length: parts }, (_, part) => properties.get(partKey(id, part)) ?? '').join('')) as ChangeDetails | null,
    begin: ({ id, contactId, summary }, details) => {
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
      const old = list().filter((change) => change.id !== id && !isOpen(change)).slice(remembered - 1);
      properties.write({ ...alongside(), ...propertiesOf(begun), ...partsTo(id, texts, earlier?.parts ?? 0), ...Object.assign({}, ...old.map(without)) });
    },
    settle: (id, { details, undoes, ...outcome }) => {
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
    },
    drop: (id) => {
      const change = find(id);
      if (change) properties.write({ ...alongside(), ...without(change) });
    },
    reread: properties.reread,
  };
};

/** Whether a change can still be taken back. */
export const canUndo = ({ state, at, undoable }: Change, now: number): boolean => state === 'done' && undoable && now - at < undoMs;
