/** Dates as Gmail writes them. */

const day = 86_400_000;

const format = (at: number, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at);

/** The time for today, else the day, else the day with its year. */
export const shortDate = (at: number, { now, timeZone }: { readonly now: number; readonly timeZone: string }): string => {
  const date = (time: number): string => format(time, timeZone, { dateStyle: 'short' });
  if (date(at) === date(now)) return format(at, timeZone, { hour: '2-digit', minute: '2-digit' });
  return now - at < 300 * day
    ? format(at, timeZone, { day: 'numeric', month: 'short' })
    : format(at, timeZone, { day: 'numeric', month: 'short', year: 'numeric' });
};

export const fullDate = (at: number, timeZone: string): string => format(at, timeZone, { dateStyle: 'medium', timeStyle: 'short' });

export const exactTime = (at: number, timeZone: string): string => format(at, timeZone, { dateStyle: 'full', timeStyle: 'medium' });
