/** How GoHighLevel writes days and moments, by the operation that takes them. A picker of days answers with midnight in UTC. */
import type { Field } from '../ghl/operation';

interface Writing {
  /** A day without a time, which is the same in every zone. */
  readonly isDay: boolean;
  /** @param at milliseconds since 1970 */
  readonly write: (at: number) => string;
  /** Milliseconds since 1970; NaN for what cannot be read. */
  readonly read: (text: string) => number;
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
const dayFrom = (text: string): number => Date.parse(`${text.trim().replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$1-$2').slice(0, 10)}T00:00:00Z`);
const day = (write: (at: number) => string): Writing => ({ isDay: true, write, read: dayFrom });

/** Milliseconds in so many seconds: a moment counted in them. */
const counted = (unit: number): Writing => ({ isDay: false, write: (at) => String(Math.floor(at / unit)), read: (text) => (text === '' ? NaN : Number(text) * unit) });

const writings: Readonly<Record<NonNullable<Field['format']>, Writing>> = {
  day: day(isoDay),
  'day-start': day((at) => `${isoDay(at)}T00:00:00.000Z`),
  'us-day': day((at) => isoDay(at).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2-$3-$1')),
  ms: counted(1),
  seconds: counted(1000),
};

const iso: Writing = { isDay: false, write: (at) => new Date(at).toISOString(), read: (text) => Date.parse(text) };

/** How a field writes days or moments; null for a field of anything else. */
export const writingOf = ({ type, format }: Field): Writing | null => (format ? writings[format] : type === 'time' ? iso : null);
