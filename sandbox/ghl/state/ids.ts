import type { Random } from '../../world';

/** An id as GoHighLevel gives its records. */
export const recordId = (random: Random): string => random.id(20);

export const hexId = (random: Random, length: number): string => random.id(length, '0123456789abcdef');

/** In the form of a UUID; what GoHighLevel puts into `traceId` and behind `pit-`. */
export const uuid = (random: Random): string => [8, 4, 4, 4, 12].map((length) => hexId(random, length)).join('-');
