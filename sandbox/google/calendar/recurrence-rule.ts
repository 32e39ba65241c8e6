import { notEmulated } from '../errors';
import { invalid } from './refusals';

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A day of the week; with a number, the so-manieth of the month, counted from its end when negative. */
export interface ByDay {
  readonly weekday: (typeof weekdays)[number];
  readonly nth: number | null;
}

/** An RRULE of RFC 5545, as far as it is emulated. */
export interface RecurrenceRule {
  readonly frequency: (typeof frequencies)[number];
  readonly interval: number;
  readonly count: number | null;
  /** As it stands there: a date, or a date and time in UTC. */
  readonly until: string | null;
  readonly byDay: readonly ByDay[];
  readonly byMonthDay: readonly number[];
}

const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'WKST'];

const wrong = (rule: string) => invalid(`Invalid recurrence rule: "${rule}".`);

const readByDay = (text: string, rule: string): ByDay => {
  const [, nth, day] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = weekdays.find((one) => one === day);
  if (weekday === undefined) throw wrong(rule);
  return { weekday, nth: nth === undefined ? null : Number(nth) };
};

const positive = (text: string | undefined, rule: string): number | null => {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,4}$/.test(text)) throw wrong(rule);
  return Number(text);
};

/**
 * Reads what stands behind `RRULE:`. Weeks begin on Monday, whatever WKST says.
 * @throws GoogleError 400 for what is no rule, 501 for a part of a rule that is not emulated, by name
 */
export const readRule = (rule: string): RecurrenceRule => {
  const parts = Object.fromEntries(rule.toUpperCase().split(';').map((part) => part.split('=', 2) as [string, string]));
  const frequency = frequencies.find((one) => one === parts['FREQ']);
  if (frequency === undefined || ('COUNT' in parts && 'UNTIL' in parts)) throw wrong(rule);
  const other = Object.keys(parts).find((name) => !known.includes(name));
  if (other !== undefined) throw notEmulated(`${other} in a recurrence rule`);
  const until = parts['UNTIL'] ?? null;
  if (until !== null && !/^\d{8}(T\d{6}Z?)?$/.test(until)) throw wrong(rule);
  const byMonthDay = (parts['BYMONTHDAY']?.split(',') ?? []).map(Number);
  if (byMonthDay.some((day) => !Number.isInteger(day) || day === 0 || Math.abs(day) > 31)) throw wrong(rule);
  const byDay = (parts['BYDAY']?.split(',') ?? []).map((text) => readByDay(text, rule));
  if (frequency === 'YEARLY' && byDay.length + byMonthDay.length > 0) throw notEmulated('BYDAY and BYMONTHDAY in a yearly rule');
  return { frequency, interval: positive(parts['INTERVAL'], rule) ?? 1, count: positive(parts['COUNT'], rule), until, byDay, byMonthDay };
};
