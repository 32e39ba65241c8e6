/** Time and chance, as inputs: everything in the sandbox that changes takes them from here. */

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly advance: (milliseconds: number) => void;
}

export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** An id of `length` characters out of `alphabet`. */
  readonly id: (length: number, alphabet?: string) => string;
}

export interface World {
  readonly clock: Clock;
  readonly random: Random;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A clock that stands still until it is told to move. */
export const createClock = (start: number): Clock => {
  let now = start;
  return { now: () => now, advance: (milliseconds) => void (now += milliseconds) };
};

/** The machine's own clock, which can be moved ahead of itself. */
export const createRunningClock = (machineNow: () => number): Clock => {
  let ahead = 0;
  return { now: () => machineNow() + ahead, advance: (milliseconds) => void (ahead += milliseconds) };
};

/** Mulberry32 (Tommy Ettinger, public domain algorithm): small, and the same everywhere for one seed. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    id: (length, alphabet = letters) => {
      const codes: number[] = [];
      while (codes.length < length) codes.push(alphabet.charCodeAt(Math.floor(next() * alphabet.length)));
      return String.fromCharCode(...codes);
    },
  };
};

export const createWorld = ({ now, seed }: { readonly now: number; readonly seed: number }): World => ({
  clock: createClock(now),
  random: createRandom(seed),
});
