/** Between instants and what a clock on a wall shows, for date and time pickers. */

const minute = 60_000;

/** Minutes to add to UTC for the wall time in a zone (an IANA name) at an instant. */
export const offsetIn = (timeZone: string, at: number): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((wall - Math.floor(at / minute) * minute) / minute);
};

/** `2026-01-05T09:30`, as `<input type="datetime-local">` wants it. */
export const wallTime = (at: number, offsetMinutes: number): string => new Date(at + offsetMinutes * minute).toISOString().slice(0, 16);

/** The instant of a wall time; null for text that is none. */
export const instantOf = (wall: string, offsetMinutes: number): number | null => {
  const at = Date.parse(`${wall}Z`);
  return Number.isNaN(at) ? null : at - offsetMinutes * minute;
};
