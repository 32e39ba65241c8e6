import type { DateTimePickerJson } from '../card-json/field';
import { element } from '../element';
import { asField, timeIn } from '../form-values';
import type { FormValue } from '../form-values';
import { instantOf, offsetIn, wallTime } from '../wall-time';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { labelledField } from './labelled-field';
import { unknownWidget } from './unknown-widget';

interface Picker {
  readonly input: 'datetime-local' | 'date' | 'time';
  /** What the input shows for an instant, and the instant of what it shows; null for text that is no time. */
  readonly show: (at: number, offset: number) => string;
  readonly read: (text: string, offset: number) => number | null;
  readonly has: { readonly hasDate: boolean; readonly hasTime: boolean };
  /** A date alone, or a time of day, is the same in every zone. */
  readonly zoned: boolean;
}

const pickers: Readonly<Record<string, Picker>> = {
  DATE_AND_TIME: { input: 'datetime-local', show: wallTime, read: instantOf, has: { hasDate: true, hasTime: true }, zoned: true },
  DATE_ONLY: {
    input: 'date',
    show: (at) => wallTime(at, 0).slice(0, 10),
    read: (text) => instantOf(`${text}T00:00`, 0),
    has: { hasDate: true, hasTime: false },
    zoned: false,
  },
  TIME_ONLY: {
    input: 'time',
    show: (at) => wallTime(at, 0).slice(11),
    read: (text) => instantOf(`1970-01-01T${text}`, 0),
    has: { hasDate: false, hasTime: true },
    zoned: false,
  },
};

const given = ({ valueMsEpoch }: DateTimePickerJson): number | null => (valueMsEpoch === undefined ? null : Number(valueMsEpoch));

/** A picker in the zone that the card names, or else in the user's own, with the summer time of the chosen day. */
export const renderDateTimePicker = (json: DateTimePickerJson, { act, filledIn, problems, timeZone }: RenderContext): HTMLElement => {
  const { name = '', label, type = 'DATE_AND_TIME', timezoneOffsetDate, onChangeAction } = json;
  const picker = pickers[type];
  if (!picker) return unknownWidget({ dateTimePicker: json });
  const offsetAt = (at: number): number => (picker.zoned ? (timezoneOffsetDate ?? offsetIn(timeZone, at)) : 0);
  const control = element('input', {
    type: picker.input,
    name,
    ...focusKey('field', name),
    ...(onChangeAction && { change: () => act({ action: onChangeAction }) }),
  });
  const at = filledIn ? timeIn(filledIn, name) : given(json);
  if (at !== null && Number.isFinite(at)) control.value = picker.show(at, offsetAt(at));
  const read = (): FormValue => {
    const rough = picker.read(control.value, 0);
    const instant = rough === null ? null : picker.read(control.value, offsetAt(rough - offsetAt(rough) * 60_000));
    return instant === null ? [] : { msSinceEpoch: String(instant), ...picker.has };
  };
  const field = labelledField(control, { label, problem: problems[name] });
  field.classList.add('always-filled');
  return asField(field, name, read);
};
