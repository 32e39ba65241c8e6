/** A quoted number in base 64, which is what the API's own look like. */
export const etagOf = (changes: number): string => `"${Buffer.from(String(1_000_000_000 + changes)).toString('base64url')}"`;
