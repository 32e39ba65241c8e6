import type { Random } from '../../world';
import { invalid } from './refusals';

/** The digits of base32hex. */
const alphabet = '0123456789abcdefghijklmnopqrstuv';

export const newEventId = (random: Random): string => random.id(26, alphabet);

/**
 * An id that a client gives to an event: 5 to 1024 of the digits of base32hex
 * (https://developers.google.com/workspace/calendar/api/v3/reference/events#id).
 * @throws GoogleError 400
 */
export const readEventId = (text: string): string => {
  if (!/^[0-9a-v]{5,1024}$/.test(text)) throw invalid('Invalid resource id value.');
  return text;
};
