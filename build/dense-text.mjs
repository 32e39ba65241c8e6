/** The printable characters that a quoted string holds as they are: 91 of them. `src/platform/apps-script/unpack.ts` reads them back. */
const digits = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => index + 33)).replace(/["'\\]/g, '');

/**
 * Bytes as printable text. Two characters of 91 carry 13 bits, where base64 needs 13 bits for 2.17 characters: a twelfth is
 * saved.
 */
export const denseText = (bytes) => {
  let text = '';
  let bits = 0;
  let count = 0;
  const put = (value) => {
    text += digits[value % 91] + digits[Math.floor(value / 91)];
  };
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count < 13) continue;
    put(bits & 8191);
    bits >>= 13;
    count -= 13;
  }
  if (count > 0) put(bits);
  return text;
};
