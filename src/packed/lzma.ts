import { rangeDecoder } from './range-decoder';
import type { RangeDecoder } from './range-decoder';

// Where the likelihoods of each kind of decision begin. There are 12 states, and positions are told apart modulo 4.
const ofMatch = 0;
const ofRepeat = 48;
const ofOlder = 60;
const ofThird = 72;
const ofFourth = 84;
const ofLonger = 96;
const ofSlots = 144;
const ofMiddleBits = 400;
const ofLowBits = 515;
const ofLength = 531;
const ofRepeatLength = 853;
const ofLiterals = 1175;
const likelihoods = ofLiterals + 0x300 * 8;

/** 2 to 9, 10 to 17 or 18 to 273: two bits choose. */
const readLength = ({ bit, number }: RangeDecoder, first: number, position: number): number => {
  if (bit(first) === 0) return 2 + number(first + 2 + position * 8, 3);
  return bit(first + 1) === 0 ? 10 + number(first + 34 + position * 8, 3) : 18 + number(first + 66, 8);
};

/** How far back, less one. Its slot says how many bits it has and which the first two are. */
const readDistance = ({ evenBits, number, reversed }: RangeDecoder, length: number): number => {
  const slot = number(ofSlots + Math.min(length - 2, 3) * 64, 6);
  if (slot < 4) return slot;
  const count = (slot >> 1) - 1;
  const high = (2 | (slot & 1)) << count;
  return high + (slot < 14 ? reversed(ofMiddleBits + high - slot, count) : evenBits(count - 4) * 16 + reversed(ofLowBits, 4));
};

/** A byte, foretold by the three highest bits of the one before. */
const readByte = (bit: RangeDecoder['bit'], first: number, begun: number): number => {
  let node = begun;
  while (node < 0x100) node = node * 2 + bit(first + node);
  return node - 0x100;
};

/** A byte behind a repetition, foretold by the one that would have gone on with it as well, until it is another. */
const readOther = (bit: RangeDecoder['bit'], first: number, expected: number): number => {
  let node = 1;
  for (let place = 7; place >= 0; place -= 1) {
    const foretold = (expected >> place) & 1;
    const one = bit(first + 0x100 + foretold * 0x100 + node);
    node = node * 2 + one;
    if (one !== foretold) return readByte(bit, first, node);
  }
  return node - 0x100;
};

/** What comes out of a stream, as far as it was read. */
export interface Lzma {
  readonly bytes: Uint8Array;
  /** Goes on until there are at least so many bytes, of which there are no more than the size. */
  readonly read: (end: number) => void;
}

/**
 * What an LZMA stream holds, by the specification in the LZMA SDK, with the usual settings (lc 3, lp 0, pb 2) and without a header. It trusts
 * the stream, which lies in the same file as this.
 * @param packed the stream
 * @param size how many bytes come out
 */
export const lzma = (packed: Uint8Array, size: number): Lzma => {
  const decoder = rangeDecoder(packed, likelihoods);
  const { bit } = decoder;
  const bytes = new Uint8Array(size);
  let done = 0;
  let state = 0;
  let newest = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  const read = (end: number): void => {
    while (done < end) {
      const position = done & 3;
      if (bit(ofMatch + state * 4 + position) === 0) {
        const first = ofLiterals + 0x300 * ((bytes[done - 1] ?? 0) >> 5);
        bytes[done] = state < 7 ? readByte(bit, first, 1) : readOther(bit, first, bytes[done - newest - 1] as number);
        done += 1;
        state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
        continue;
      }
      let length = 1;
      if (bit(ofRepeat + state) === 0) {
        length = readLength(decoder, ofLength, position);
        fourth = third;
        third = second;
        second = newest;
        newest = readDistance(decoder, length);
        state = state < 7 ? 7 : 10;
      } else {
        const latest = newest;
        const which = bit(ofOlder + state) === 0 ? 0 : bit(ofThird + state) === 0 ? 1 : 2 + bit(ofFourth + state);
        if (which > 0) newest = which === 1 ? second : which === 2 ? third : fourth;
        if (which > 2) fourth = third;
        if (which > 1) third = second;
        if (which > 0) second = latest;
        const isLonger = which > 0 || bit(ofLonger + state * 4 + position) === 1;
        if (isLonger) length = readLength(decoder, ofRepeatLength, position);
        state = state < 7 ? (isLonger ? 8 : 9) : 11;
      }
      for (let left = length; left > 0; left -= 1, done += 1) bytes[done] = bytes[done - newest - 1] as number;
    }
  };
  return { bytes, read };
};
