/**
 * The code of a packed module. Bytes are signed in Apps Script, and `Utilities.ungzip` takes only a blob that calls itself gzip.
 * @param packed gzip as `build/packed-modules.mjs` writes it
 * @param length how many bytes that is
 */
export const unpack = (packed: string, length: number): string => {
  const bytes = new Array<number>(length);
  let bits = 0;
  let count = 0;
  let next = 0;
  // Two characters hold 13 bits; the backslash is none of the 91. Nothing is called in here, since all this runs cold in every execution.
  for (let at = 0; at < packed.length; at += 2) {
    const high = packed.charCodeAt(at);
    const low = packed.charCodeAt(at + 1);
    bits = (bits << 13) | ((high - (high < 92 ? 35 : 36)) * 91 + low - (low < 92 ? 35 : 36));
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
