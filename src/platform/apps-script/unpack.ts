/** What each character of `build/base-91.mjs` stands for, by its code: the quote and the backslash are none. */
const digitsByCode = (): readonly number[] => {
  const digits: number[] = [];
  for (let code = 32, digit = 0; digit < 91; code += 1) if (code !== 39 && code !== 92) digits[code] = digit++;
  return digits;
};

/** The bytes that `build/base-91.mjs` wrote, as Java's, which have a sign. A plain loop: it runs once, before V8 makes anything fast. */
const bytesOf = (text: string): number[] => {
  const digits = digitsByCode();
  const digitAt = (place: number): number => digits[text.charCodeAt(place)] ?? 0;
  const bytes: number[] = [];
  const last = text.length - 1;
  let bits = 0;
  let count = 0;
  for (let place = 0; place <= last; place += 2) {
    const value = digitAt(place) + (place === last ? 0 : digitAt(place + 1) * 91);
    bits |= value << count;
    count += place === last ? 8 : (value & 8191) > 88 ? 13 : 14;
    for (; count > 7; count -= 8) {
      bytes.push((bits << 24) >> 24);
      bits >>= 8;
    }
  }
  return bytes;
};

/** The text of a packed module. `Utilities.ungzip` takes only a blob that calls itself gzip. @param packed gzip, as `build/base-91.mjs` writes it */
export const unpack = (packed: string): string => Utilities.ungzip(Utilities.newBlob(bytesOf(packed), 'application/x-gzip')).getDataAsString();
