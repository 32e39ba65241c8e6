/**
 * Bytes as text, two characters for thirteen bits or fourteen: an eighth shorter than base64
 * (the method is that of http://base91.sourceforge.net). The characters are the 91 printable ones from the blank on that
 * stand in a string in single quotes as they are. `src/platform/apps-script/unpack.ts` reads it back.
 */
const quote = 39;
const backslash = 92;

const characterOf = (digit) => {
  const withoutQuote = digit + 32 < quote ? digit + 32 : digit + 33;
  return String.fromCharCode(withoutQuote < backslash ? withoutQuote : withoutQuote + 1);
};

export const base91 = (bytes) => {
  let text = '';
  let bits = 0;
  let count = 0;
  const write = (value) => (text += characterOf(value % 91) + characterOf(Math.floor(value / 91)));
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count <= 13) continue;
    // Fourteen bits where they fit into two digits.
    const take = (bits & 8191) > 88 ? 13 : 14;
    write(bits & ((1 << take) - 1));
    bits >>= take;
    count -= take;
  }
  if (count === 0) return text;
  return text + characterOf(bits % 91) + (count > 7 || bits > 90 ? characterOf(Math.floor(bits / 91)) : '');
};
