/** Two characters hold 13 bits; the backslash is none of the 91. */
const digitAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code - (code < 92 ? 35 : 36);
};

/**
 * The code of a packed module. Bytes are signed in Apps Script, and `Utilities.ungzip` takes only a blob that calls itself gzip.
 * @param packed gzip as `build/packed-modules.mjs` writes it
 * @param length how many bytes that is
 */
export const unpack = (packed: string, length: number): string => {
  const bytes = new Array<number>(length);
  let [bits, count, next] = [0, 0, 0];
  for (let at = 0; at < packed.length; at += 2) {
    bits = (bits << 13) | (digitAt(packed, at) * 91 + digitAt(packed, at + 1));
    count += 13;
    while (count >= 8 && next < length) {
      count -= 8;
      bytes[next] = (bits >> count << 24) >> 24;
      next += 1;
    }
    bits &= (1 << count) - 1;
  }
  return Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString();
};
