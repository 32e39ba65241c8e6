/** Days without a time, which GoHighLevel writes in two ways. A picker of days answers with midnight in UTC. */
import type { Field } from '../ghl/operation';

export type DayFormat = Exclude<Field['format'], 'ms' | undefined>;

/** `2026-11-09`, or `11-09-2026` where it wants that. @param at milliseconds since 1970, of midnight in UTC */
export const dayText = (at: number, format: DayFormat): string => {
  const [year, month, day] = new Date(at).toISOString().slice(0, 10).split('-');
  return format === 'day' ? `${year}-${month}-${day}` : `${month}-${day}-${year}`;
};

/** Midnight in UTC of a day in either spelling; null for what is no day. */
export const dayFrom = (text: string): number | null => {
  const at = Date.parse(`${text.trim().replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$1-$2').slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) ? null : at;
};
