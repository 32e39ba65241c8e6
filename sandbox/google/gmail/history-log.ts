import type { Clock } from '../../world';

export type HistoryType = 'messageAdded' | 'messageDeleted' | 'labelAdded' | 'labelRemoved';

export interface HistoryRecord {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly type: HistoryType;
  readonly messageId: string;
  readonly threadId: string;
  /** The labels that the message had after it; those it had before for a deletion. */
  readonly labelIds: readonly string[];
  /** The labels that were added or removed. */
  readonly changed: readonly string[];
}

export interface HistoryLog {
  /** The id of the last change. */
  readonly last: () => number;
  /** @returns the id of the change */
  readonly note: (change: Omit<HistoryRecord, 'id' | 'at'>) => number;
  /** An id for something that came before anybody looked. */
  readonly skip: () => number;
  /** The changes after that one, oldest first; null when some of them are forgotten, or there has been no such change. */
  readonly after: (id: number) => readonly HistoryRecord[] | null;
  /** Forgets all that was noted, as Gmail does sooner or later. */
  readonly forget: () => void;
  readonly snapshot: () => SavedHistory;
  readonly restore: (saved: SavedHistory) => void;
}

export interface SavedHistory {
  readonly last: number;
  readonly forgotten: number;
  readonly records: readonly HistoryRecord[];
}

/** "Typically at least one week": https://developers.google.com/workspace/gmail/api/guides/sync */
const keptMs = 7 * 86_400_000;

/** The gaps between ids, one after the other: Gmail's rise by steps that nobody can foresee. */
const gaps: readonly number[] = [7, 23, 1, 112, 5, 41, 3, 18];

export const createHistoryLog = (clock: Clock): HistoryLog => {
  let last = 1_000_000;
  let records: HistoryRecord[] = [];
  /** Up to and with this id nothing is known any more. */
  let forgotten = 0;

  const step = (): number => {
    last += gaps[last % gaps.length] ?? 1;
    return last;
  };
  const forgetOld = (): void => {
    const kept = records.findIndex(({ at }) => at >= clock.now() - keptMs);
    if (kept === 0 || records.length === 0) return;
    const old = kept === -1 ? records : records.slice(0, kept);
    forgotten = old.at(-1)?.id ?? forgotten;
    records = kept === -1 ? [] : records.slice(kept);
  };

  return {
    last: () => last,
    note: (change) => {
      const id = step();
      records.push({ id, at: clock.now(), ...change });
      return id;
    },
    skip: () => {
      forgotten = last;
      return step();
    },
    after: (id) => {
      forgetOld();
      return id < forgotten || id > last ? null : records.filter((record) => record.id > id);
    },
    forget: () => {
      records = [];
      forgotten = step();
    },
    snapshot: () => ({ last, forgotten, records }),
    restore: (saved) => {
      ({ last, forgotten } = saved);
      records = [...saved.records];
    },
  };
};
