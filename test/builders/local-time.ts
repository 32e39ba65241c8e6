import { DateTime } from 'luxon';
import type { LocalTime } from '../../src/mapping/local-time';

/** Java's letters for what the product shows, in Luxon's. */
const luxonPattern = (pattern: string): string => pattern.replace(/EEE/g, 'ccc');

/** `Utilities.formatDate` and `.parseDate`, as far as the product uses them, by way of Luxon. */
export const dates: LocalTime['dates'] = {
  formatDate: (at, timeZone, pattern) => DateTime.fromMillis(at, { zone: timeZone, locale: 'en' }).toFormat(luxonPattern(pattern)),
  parseDate: (text, timeZone, pattern) => {
    const date = DateTime.fromFormat(text, luxonPattern(pattern), { zone: timeZone, locale: 'en' });
    return date.isValid ? date.toMillis() : null;
  },
};

/** A clock in Chicago on Monday 5 January 2026, 09:00, unless it says otherwise. */
export const chicagoTime = ({ now = '2026-01-05T09:00:00-06:00', timeZone = 'America/Chicago' } = {}): LocalTime => ({
  dates,
  now: Date.parse(now),
  timeZone,
});
