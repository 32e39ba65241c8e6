/** What windows-1252 has at 0x80 to 0x9f; its five gaps stand for themselves. */
const characters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Several releases of Node decode windows-1252 (and ISO-8859-1, which stands for it in mail) as if these bytes
 * were control characters (https://github.com/nodejs/node/issues/56542). No mail means those.
 */
export const repaired = (text: string): string => text.replace(/[\x80-\x9f]/g, (control) => characters.charAt(control.charCodeAt(0) - 0x80));
