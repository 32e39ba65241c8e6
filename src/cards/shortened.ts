/** The first `max` UTF-16 units, never ending in half a character. */
export const beginning = (text: string, max: number): string =>
  text.length <= max ? text : text.slice(0, max).replace(/[\ud800-\udbff]$/, '');

/** At most `max` UTF-16 units of a text from outside, with an ellipsis where something was left out. */
export const shortened = (text: string, max: number): string => (text.length <= max ? text : `${beginning(text, max - 1).trimEnd()}…`);

/** The same on one line: every run of white space, line breaks included, becomes one space. */
export const oneLine = (text: string, max: number): string => shortened(beginning(text, max * 20).replace(/\s+/g, ' ').trim(), max);
