import type { App } from '../app';

/**
 * The trigger of the user's own script: it repeats every few minutes, which Google does not let an add-on's do. Both may be
 * there, and the add-on's then leaves the work to this one as long as it is alive.
 */
export const ownKeys = {
  /** How often it repeats, which stays through signing out; absent when it is not wanted. */
  minutes: 'own.minutes',
  /** When it last ran, or was made: milliseconds since 1970. */
  beat: 'own.beat',
} as const;

/** Google starts triggers late at times, by some minutes. */
const lateMs = 15 * 60_000;

/** Every how many minutes the user's own trigger runs; 0 when there is none, or when it has missed its last runs. */
export const ownEvery = ({ properties, platform }: App): number => {
  const minutes = Number(properties.get(ownKeys.minutes));
  return platform.now() - Number(properties.get(ownKeys.beat)) > lateMs + 2 * minutes * 60_000 ? 0 : minutes;
};

/** `every 5 minutes`. */
export const everyWords = (minutes: number): string => (minutes === 60 ? 'once an hour' : minutes === 1 ? 'every minute' : `every ${minutes} minutes`);
