import { DateTime } from 'luxon';
import type { When } from './plant';

/** The instant that a description of a time means in a zone. */
export const instants = (now: number, zone: string): ((when: When) => number) => {
  const today = DateTime.fromMillis(now, { zone }).startOf('day');
  return ([days, time]) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return today.plus({ days }).set({ hour, minute }).toMillis();
  };
};
