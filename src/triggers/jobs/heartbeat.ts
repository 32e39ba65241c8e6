import type { App } from '../app';

/** When the hourly trigger last ran, or was made: milliseconds since 1970. Absent while no trigger is wanted. */
export const beatKey = 'jobs.beat';

/** Two runs may have been missed before it counts as dead. */
const deadMs = 2.5 * 3_600_000;

/**
 * Whether the hourly trigger should be running and is not: Google disables triggers without a word to the script.
 * Reads what every execution has read anyway.
 */
export const isTimerDead = ({ properties, platform }: App): boolean => {
  const beat = properties.get(beatKey);
  return beat !== null && platform.now() - Number(beat) > deadMs;
};
