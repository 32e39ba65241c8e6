import type { Platform } from '../platform/platform';

/** The clock on the location's wall: the present moment, its zone, and how to read and write dates in it. */
export interface LocalTime {
  readonly dates: Pick<Platform, 'formatDate' | 'parseDate'>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
}

const wallPattern = 'yyyy-MM-dd HH:mm:ss';

/** What a calendar can show: outside it, dates from the API are typing errors. */
const earliest = Date.UTC(1900, 0);
const latest = Date.UTC(2200, 0);

const isSensible = (at: number): boolean => at >= earliest && at <= latest;

const sensible = (at: number | null): number | null => (at !== null && isSensible(at) ? at : null);

const withOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/i;
/** Months and hours are checked here, because Java's parser lets the 13th month pass for January. */
const wallTime = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01]))[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(\.\d{1,9})?$/;

/**
 * A moment as GoHighLevel writes one: ISO 8601 with an offset, or without one, which then is wall time in the
 * location's zone (the appointments of a contact). Null when the text is neither.
 */
export const momentFrom = (text: string, { dates, timeZone }: LocalTime): number | null => {
  const trimmed = text.length > 40 ? '' : text.trim();
  if (withOffset.test(trimmed)) {
    const at = Date.parse(trimmed.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
    return sensible(Number.isNaN(at) ? null : at);
  }
  const [, day, minute, second] = wallTime.exec(trimmed) ?? [];
  return day === undefined ? null : sensible(dates.parseDate(`${day} ${minute}${second ?? ':00'}`, timeZone, wallPattern));
};

/** What the wall clock shows at a moment, as if it were UTC: for arithmetic with days and hours. */
export const wallOf = (at: number, { dates, timeZone }: LocalTime): number =>
  Date.parse(`${dates.formatDate(at, timeZone, wallPattern).replace(' ', 'T')}Z`);

/** The moment at which the wall clock shows `wall`. The reverse of `wallOf`. */
export const momentOfWall = (wall: number, { dates, timeZone }: LocalTime): number =>
  dates.parseDate(new Date(wall).toISOString().slice(0, 19).replace('T', ' '), timeZone, wallPattern) ?? wall;
