/** What reads decisions back that an LZMA stream took: bits whose likelihoods are learned, in one list, and numbers made of them. */
export interface RangeDecoder {
  /** @param index where its likelihood is */
  readonly bit: (index: number) => number;
  /** A number of `count` bits about which nothing is known. */
  readonly evenBits: (count: number) => number;
  /** A number of `count` bits, the highest first, whose likelihoods lie behind `first`. */
  readonly number: (first: number, count: number) => number;
  /** The same with the lowest first. */
  readonly reversed: (first: number, count: number) => number;
}

/**
 * By the specification in the LZMA SDK: a likelihood is that of a 0 in 2048, and each bit moves it by a 32nd of the way.
 * @param packed the stream, whose first byte says nothing
 * @param likelihoods how many there are
 */
export const rangeDecoder = (packed: Uint8Array, likelihoods: number): RangeDecoder => {
  const likely = new Uint16Array(likelihoods).fill(1024);
  // Where the stream stands: a number of 32 bits without a sign in a variable would be put on the heap at each change.
  const range = Uint32Array.of(0xffffffff);
  const code = Uint32Array.of(0);
  let next = 1;
  const take = () => {
    code[0] = ((code[0] as number) << 8) | (packed[next] as number);
    next += 1;
  };
  const widen = () => {
    range[0] = (range[0] as number) << 8;
    take();
  };
  const bit = (index: number): number => {
    const likelihood = likely[index] as number;
    const all = range[0] as number;
    const rest = code[0] as number;
    const bound = (all >>> 11) * likelihood;
    const value = rest < bound ? 0 : 1;
    if (value === 0) {
      range[0] = bound;
      likely[index] = likelihood + ((2048 - likelihood) >> 5);
    } else {
      range[0] = all - bound;
      code[0] = rest - bound;
      likely[index] = likelihood - (likelihood >> 5);
    }
    if ((range[0] as number) < 0x1000000) widen();
    return value;
  };
  const evenBits = (count: number): number => {
    let value = 0;
    for (let left = count; left > 0; left -= 1) {
      const half = (range[0] as number) >>> 1;
      const rest = code[0] as number;
      range[0] = half;
      if (rest >= half) code[0] = rest - half;
      value = value * 2 + (rest < half ? 0 : 1);
      if (half < 0x1000000) widen();
    }
    return value;
  };
  const number = (first: number, count: number): number => {
    let node = 1;
    for (let left = count; left > 0; left -= 1) node = node * 2 + bit(first + node);
    return node - (1 << count);
  };
  const reversed = (first: number, count: number): number => {
    let node = 1;
    let value = 0;
    for (let place = 0; place < count; place += 1) {
      const one = bit(first + node);
      node = node * 2 + one;
      value += one << place;
    }
    return value;
  };
  for (let byte = 0; byte < 4; byte += 1) take();
  return { bit, evenBits, number, reversed };
};
