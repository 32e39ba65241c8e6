import { DateTime } from 'luxon';
import { refusal, refusals } from '../refusals';
import type { AppointmentRecord } from '../state/calendar-records';

/** Of a series, and as many as one has that says no end. */
const mostOccurrences = 24;

const units: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = { DAILY: 'days', WEEKLY: 'weeks', MONTHLY: 'months', YEARLY: 'years' };

interface Rule {
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
  readonly interval: number;
  readonly count: number;
  readonly until: number;
  readonly exdates: readonly number[];
}

const instantOf = (text: string): number => DateTime.fromISO(text, { zone: 'utc' }).toMillis();

/** Reads a rule of RFC 5545. @throws Refusal 422 for one that is none, 501 for parts that are not modelled */
export const readRule = (rrule: string): Rule => {
  const lines = rrule.split(/\r?\n/);
  const text = lines.find((line) => !line.startsWith('EXDATE'))?.replace(/^RRULE:/, '') ?? '';
  const { FREQ = '', INTERVAL = '1', COUNT = '', UNTIL, ...others } = Object.fromEntries(
    text.split(';').map((part): readonly [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']),
  ) as Readonly<Record<string, string | undefined>>;
  const unit = units[FREQ];
  const interval = Number(INTERVAL);
  const until = UNTIL === undefined ? Infinity : instantOf(UNTIL);
  if (!unit || !(interval >= 1) || Number.isNaN(until)) throw refusal(422, 'rrule is invalid');
  const strange = Object.keys(others).find((name) => name !== '');
  if (strange !== undefined) throw refusals.notModelled(`recurrence rules with ${strange}`);
  const exdates = lines.filter((line) => line.startsWith('EXDATE')).flatMap((line) => line.slice(line.indexOf(':') + 1).split(','));
  return { unit, interval, count: Math.min(Number(COUNT) || mostOccurrences, mostOccurrences), until, exdates: exdates.map(instantOf) };
};

/** GoHighLevel's id of an appointment of a series: of the series, when it starts (ms) and how long it is (s). */
const occurrenceId = ({ id, startTime, endTime }: AppointmentRecord, start: number): string => `${id}_${start}_${(endTime - startTime) / 1000}`;

/** The appointments of a series, at the same wall time in the location's zone; any other appointment alone. */
export const occurrencesOf =
  (zone: string) =>
  (appointment: AppointmentRecord): readonly AppointmentRecord[] => {
    const { id, rrule, startTime, endTime, skipped = [] } = appointment;
    if (rrule === undefined) return [appointment];
    const { unit, interval, count, until, exdates } = readRule(rrule);
    const first = DateTime.fromMillis(startTime, { zone });
    const starts = Array.from({ length: count }, (_, index) => first.plus({ [unit]: index * interval }).toMillis());
    return starts
      .filter((start) => start <= until && !exdates.includes(start) && !skipped.includes(start))
      .map((start) => ({ ...appointment, id: occurrenceId(appointment, start), masterEventId: id, startTime: start, endTime: start + endTime - startTime }));
  };

/** The series that an id of one of its appointments names. */
export const seriesIdOf = (occurrence: string): string => occurrence.split('_')[0] ?? '';
