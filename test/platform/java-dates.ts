import { DateTime } from 'luxon';

/** Letters that java.text.SimpleDateFormat and luxon spell differently; the others that are in use are the same. */
const luxonLetters: Readonly<Record<string, string>> = { E: 'ccc', EEE: 'ccc', EEEE: 'cccc', Z: 'ZZZ', XXX: 'ZZ' };

const luxonFormat = (pattern: string): string => pattern.replace(/'[^']*'|([A-Za-z])\1*/g, (part) => luxonLetters[part] ?? part);

export const formatDate = (at: number, timeZone: string, pattern: string): string =>
  DateTime.fromMillis(at, { zone: timeZone, locale: 'en-US' }).toFormat(luxonFormat(pattern));

/** Stricter than Java: the 31st of February is no date here. */
export const parseDate = (text: string, timeZone: string, pattern: string): number | null => {
  const date = DateTime.fromFormat(text, luxonFormat(pattern), { zone: timeZone, locale: 'en-US' });
  return date.isValid ? date.toMillis() : null;
};
