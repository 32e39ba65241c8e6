import { asObject, asTexts } from '../json';
import type { JsonObject } from '../json';
import type { LocalTime } from './local-time';
import { momentFrom } from './local-time';
import type { WallClock } from './wall-clock';

export interface SlotDay {
  /** `Wed 25 Nov` */
  readonly day: string;
  /** `09:00`, in order. */
  readonly times: readonly string[];
}

/** The free slots of a calendar, `{ "2026-11-25": { "slots": […] } }`, by the days of the location's own zone. */
export const slotDays = (reply: JsonObject, { local, clock }: { readonly local: LocalTime; readonly clock: WallClock }): readonly SlotDay[] => {
  const slots = Object.values(reply).flatMap((day) => asTexts(asObject(day)['slots']));
  const moments = [...new Set(slots.flatMap((slot) => momentFrom(slot, local) ?? []))].sort((one, other) => one - other);
  const days = new Map<string, readonly string[]>();
  for (const moment of moments) {
    const day = clock.dayAndTime(moment).replace(/, [^,]*$/, '');
    days.set(day, [...(days.get(day) ?? []), clock.time(moment)]);
  }
  return [...days].map(([day, times]) => ({ day, times }));
};
