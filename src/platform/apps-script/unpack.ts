/** The place of a character among the 91 that packed text is written in: the printable ones without `"`, `'` and `\`. */
const digitOf = (code: number): number => code - 33 - Number(code > 34) - Number(code > 39) - Number(code > 92);

/** The bytes, from -128 to 127, of text in which two characters carry 13 bits (`build/dense-text.mjs`). */
const bytesOf = (packed: string, size: number): number[] => {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (let at = 0; at < packed.length; at += 2) {
    bits |= (digitOf(packed.charCodeAt(at)) + digitOf(packed.charCodeAt(at + 1)) * 91) << count;
    for (count += 13; count > 7; count -= 8) {
      bytes.push((bits << 24) >> 24);
      bits >>= 8;
    }
  }
  return bytes.slice(0, size);
};

/** The text of a packed module. `Utilities.ungzip` takes only a blob that calls itself gzip. @param size of the gzip, in bytes */
export const unpack = (packed: string, size: number): string => Utilities.ungzip(Utilities.newBlob(bytesOf(packed, size), 'application/x-gzip')).getDataAsString();
