/** Code as a text that stands in a string: `src/platform/apps-script/unpack.ts` reads it. */
import zopfli from '@gfx/zopfli';

/**
 * Bytes as text, 13 bits in two characters, which are 91 of those that stand in a string without an escape: a third less is
 * added than by base64.
 */
const asText = (bytes) => {
  const digit = (value) => String.fromCharCode(value + (value < 57 ? 35 : 36));
  let text = '';
  let [bits, count] = [0, 0];
  const put = (value) => (text += digit(Math.floor(value / 91)) + digit(value % 91));
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    count += 8;
    if (count < 13) continue;
    count -= 13;
    put(bits >> count);
    bits &= (1 << count) - 1;
  }
  if (count > 0) put(bits << (13 - count));
  return text;
};

/** Code as the two arguments of `unpack`. zopfli writes gzip like any other, a twenty-fifth shorter than zlib does. */
export const packedCode = async (code) => {
  const bytes = await zopfli.gzipAsync(Buffer.from(code), {});
  return `${JSON.stringify(asText(bytes))}, ${bytes.length}`;
};
