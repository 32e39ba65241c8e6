/** What was filled in; the build packs it. */
import { asFlag, asNumber, asObject, asTexts } from '../../json';
import type { Form, PickedTime } from '../../triggers/event';

/** A current event wraps the values of a field (`stringInputs.value`); the older shape is the list itself. */
const textsOf = (input: unknown): readonly string[] =>
  asTexts(Array.isArray(input) ? input : asObject(asObject(input)['stringInputs'])['value']);

/** The three pickers differ in what they call it, and in what they leave out. */
const timeOf = (input: unknown): PickedTime | null => {
  const { dateTimeInput, dateInput, timeInput } = asObject(input);
  const { hours, minutes } = asObject(timeInput);
  const hour = asNumber(hours);
  if (hour !== null) return { at: (hour * 60 + (asNumber(minutes) ?? 0)) * 60000, hasDate: false, hasTime: true };
  const both = asObject(dateTimeInput);
  const at = asNumber(both['msSinceEpoch']);
  if (at !== null) return { at, hasDate: asFlag(both['hasDate']), hasTime: asFlag(both['hasTime']) };
  const day = asNumber(asObject(dateInput)['msSinceEpoch']);
  return day === null ? null : { at: day, hasDate: true, hasTime: false };
};

/** Reads the fields of a card, by name. A field without a value is left out, as Gmail itself does with most. */
export const readForm = (inputs: unknown): Form => {
  const fields = Object.entries(asObject(inputs));
  const texts = fields.map(([name, input]) => [name, textsOf(input)] as const).filter(([, values]) => values.length > 0);
  const times = fields.flatMap(([name, input]) => {
    const time = timeOf(input);
    return time === null ? [] : [[name, time] as const];
  });
  return { texts: Object.fromEntries(texts), times: Object.fromEntries(times) };
};
