import { spelledOut } from '../ghl/guide/guide';

/** Values that say little by themselves, or badly, by the field’s name. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  appointmentStatus: { noshow: 'No-show' },
  daysOfTheWeek: { 0: 'Sunday', 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday' },
};

/** `en_US`, `SMS` and `payments/orders.write` are read as they are. */
const isCode = /^[a-z]{2}(_[A-Z]{2})?$|^[A-Z]{2,4}$|[^A-Za-z_]/;

/** An allowed value as a person reads it: `RoundRobin_OptimizeForAvailability` → `Round robin optimize for availability`. */
export const optionWords = (name: string, value: string): string =>
  words[name]?.[value] ?? (isCode.test(value) ? value : spelledOut(/^[A-Z_]+$/.test(value) ? value.toLowerCase() : value));
