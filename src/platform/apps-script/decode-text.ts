/** Apps Script's bytes are Java's: from -128 to 127. */
const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);

/** Null when Java knows no charset of that name. */
export const decodeText = (bytes: readonly number[], charset: string): string | null => {
  try {
    return Utilities.newBlob(bytes.map(signed)).getDataAsString(charset);
  } catch {
    return null;
  }
};
