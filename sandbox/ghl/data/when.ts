import { DateTime } from 'luxon';

/** A day counted from today (negative: before), and a wall time in the firm's zone such as `14:30`. */
export type When = readonly [days: number, time: string];

/** Data is planted again and again, always from a few moments: the same description is worked out once. */
const known = new Map<string, ReturnType<typeof begin>>();
const kept = 50;

const begin = (now: number, zone: string): ((when: When) => number) => {
  const today = DateTime.fromMillis(now, { zone }).startOf('day');
  const found = new Map<string, number>();
  return ([days, time]) => {
    const key = `${days} ${time}`;
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const instant = found.get(key) ?? today.plus({ days }).set({ hour, minute }).toMillis();
    found.set(key, instant);
    return instant;
  };
};

/** The instant that a description of a time means in a zone. */
export const instants = (now: number, zone: string): ((when: When) => number) => {
  const key = `${now} ${zone}`;
  const instant = known.get(key) ?? begin(now, zone);
  if (known.size >= kept) known.clear();
  known.set(key, instant);
  return instant;
};
