import { DateTime } from 'luxon';
import type { LocalTime } from '../../src/mapping/local-time';

/** `Utilities.formatDate` and `.parseDate` by way of Luxon, for patterns that mean the same to Java and to Luxon. */
const dates: LocalTime['dates'] = {
  formatDate: (at, timeZone, pattern) => DateTime.fromMillis(at, { zone: timeZone, locale: 'en' }).toFormat(pattern),
  parseDate: (text, timeZone, pattern) => {
    const date = DateTime.fromFormat(text, pattern, { zone: timeZone, locale: 'en' });
    return date.isValid ? date.toMillis() : null;
  },
};

/** A clock in Chicago on Monday 5 January 2026, 09:00, unless it says otherwise. */
export const chicagoTime = ({ now = '2026-01-05T09:00:00-06:00', timeZone = 'America/Chicago' } = {}): LocalTime => ({
  dates,
  now: Date.parse(now),
  timeZone,
});
