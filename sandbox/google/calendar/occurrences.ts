import { DateTime } from 'luxon';
import { asTexts, type JsonObject } from '../../../src/json';
import { notEmulated } from '../errors';
import { invalid } from './refusals';
import { type ByDay, readRule, type RecurrenceRule, weekdays } from './recurrence-rule';
import { readEventTime } from './times';

/** A series without an end is given out as far as this; Google has a horizon too and does not say where. */
const mostOccurrences = 730;
const mostPeriods = 5000;

const weekdayNumber = ({ weekday }: ByDay): number => weekdays.indexOf(weekday) + 1;

const daysOfMonth = (month: DateTime, { byDay, byMonthDay }: RecurrenceRule, usual: number): readonly number[] => {
  const last = month.daysInMonth ?? 31;
  const all = Array.from({ length: last }, (_, index) => index + 1);
  if (byMonthDay.length > 0) return all.filter((day) => byMonthDay.includes(day) || byMonthDay.includes(day - last - 1));
  if (byDay.length === 0) return all.filter((day) => day === usual);
  return all.filter((day) => {
    const { weekday } = month.set({ day });
    const [fromStart, fromEnd] = [Math.ceil(day / 7), -Math.ceil((last - day + 1) / 7)];
    return byDay.some((by) => weekdayNumber(by) === weekday && (by.nth === null || by.nth === fromStart || by.nth === fromEnd));
  });
};

/** The days of the rule's period number `index`, at the time of day of the first one. */
const periods: Readonly<Record<RecurrenceRule['frequency'], (first: DateTime, index: number, rule: RecurrenceRule) => readonly DateTime[]>> = {
  DAILY: (first, index, { interval, byDay }) => {
    const day = first.plus({ days: index * interval });
    return byDay.length === 0 || byDay.some((by) => weekdayNumber(by) === day.weekday) ? [day] : [];
  },
  WEEKLY: (first, index, { interval, byDay }) => {
    const week = first.minus({ days: first.weekday - 1 }).plus({ weeks: index * interval });
    const days = byDay.length === 0 ? [first.weekday] : byDay.map(weekdayNumber).sort((one, other) => one - other);
    return days.map((weekday) => week.plus({ days: weekday - 1 }));
  },
  MONTHLY: (first, index, rule) => {
    const month = first.set({ day: 1 }).plus({ months: index * rule.interval });
    return daysOfMonth(month, rule, first.day).map((day) => month.set({ day }));
  },
  YEARLY: (first, index, { interval }) => {
    const day = first.plus({ years: index * interval });
    return day.day === first.day ? [day] : [];
  },
};

const untilOf = ({ until }: RecurrenceRule, zone: string): number => {
  if (until === null) return Number.POSITIVE_INFINITY;
  const end = DateTime.fromISO(until, { zone });
  return (until.length === 8 ? end.endOf('day') : end).toMillis();
};

/** The starts that an `EXDATE` line takes out. */
const excluded = (line: string, zone: string): readonly number[] => {
  const [name = '', values = ''] = line.split(':', 2);
  const own = /TZID=([^;]+)/.exec(name)?.[1] ?? zone;
  return values.split(',').map((value) => DateTime.fromISO(value, { zone: own }).toMillis());
};

interface Series {
  readonly rule: RecurrenceRule;
  readonly without: readonly number[];
}

/** @throws GoogleError 400 for a line that is none of RFC 5545, 501 for one that is not emulated */
export const readSeries = (fields: JsonObject, zone: string): Series => {
  const lines = asTexts(fields['recurrence']);
  const rules = lines.filter((line) => line.startsWith('RRULE:')).map((line) => readRule(line.slice('RRULE:'.length)));
  const [rule, another] = rules;
  for (const line of lines) {
    if (/^(RDATE|EXRULE)\b/.test(line)) throw notEmulated(`${line.slice(0, 6).replace(':', '')} in a recurrence`);
    if (!/^(RRULE:|EXDATE[;:])/.test(line)) throw invalid(`Invalid recurrence rule: "${line}".`);
  }
  if (rule === undefined) throw invalid('A recurring event needs a recurrence rule.');
  if (another !== undefined) throw notEmulated('a recurrence with several rules');
  return { rule, without: lines.filter((line) => line.startsWith('EXDATE')).flatMap((line) => excluded(line, zone)) };
};

/** When the instances of a series start, the first ones first, up to and without `before`. */
export const occurrencesOf = (fields: JsonObject, calendarZone: string, before = Number.POSITIVE_INFINITY): readonly number[] => {
  const start = readEventTime(fields, 'start', calendarZone);
  const { rule, without } = readSeries(fields, start.zone);
  const first = DateTime.fromMillis(start.at, { zone: start.allDay ? calendarZone : start.zone });
  const end = Math.min(before - 1, untilOf(rule, start.zone));
  const starts: number[] = [];
  for (let index = 0; index < mostPeriods; index += 1) {
    for (const day of periods[rule.frequency](first, index, rule)) {
      const at = day.toMillis();
      if (at < start.at) continue;
      if (at > end || starts.length >= (rule.count ?? mostOccurrences)) return starts.filter((one) => !without.includes(one));
      starts.push(at);
    }
  }
  return starts.filter((one) => !without.includes(one));
};
