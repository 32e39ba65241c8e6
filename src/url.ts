/**
 * A value as it stands in a URL. Half of a surrogate pair is no character and has no UTF-8, so it becomes the
 * replacement character, as the WHATWG's URL Standard has it; `encodeURIComponent` alone would throw.
 */
export const urlPart = (value: unknown): string => encodeURIComponent(String(value).replace(/\p{Cs}/gu, '\ufffd'));
