/** Fields, which only a click leads to; the build packs them. */
import type { DateTimePicker, SelectionInput, TextInput } from '../../cards/card';
import { renderAction } from './render-click';

type Widget = GoogleAppsScript.Card_Service.Widget;

export const renderTextInput = ({ name, label, value, hintText, type, initialSuggestions }: TextInput): Widget => {
  const input = CardService.newTextInput().setFieldName(name).setTitle(label);
  if (value !== undefined) input.setValue(value);
  if (hintText !== undefined) input.setHint(hintText);
  if (type === 'MULTIPLE_LINE') input.setMultiline(true);
  if (initialSuggestions !== undefined) input.setSuggestions(CardService.newSuggestions().addSuggestions([...initialSuggestions]));
  return input;
};

export const renderSelectionInput = ({ name, label, type, items, onChangeAction }: SelectionInput): Widget => {
  const input = CardService.newSelectionInput().setFieldName(name).setTitle(label).setType(CardService.SelectionInputType[type]);
  for (const { text, value, selected } of items) input.addItem(text, value, selected);
  if (onChangeAction !== undefined) input.setOnChangeAction(renderAction(onChangeAction));
  return input;
};

const dateAndTime = ({ name, label, valueMsEpoch, timezoneOffsetDate }: DateTimePicker): Widget => {
  const picker = CardService.newDateTimePicker().setFieldName(name).setTitle(label);
  if (valueMsEpoch !== undefined) picker.setValueInMsSinceEpoch(valueMsEpoch);
  if (timezoneOffsetDate !== undefined) picker.setTimeZoneOffsetInMins(timezoneOffsetDate);
  return picker;
};

const dateOnly = ({ name, label, valueMsEpoch }: DateTimePicker): Widget => {
  const picker = CardService.newDatePicker().setFieldName(name).setTitle(label);
  if (valueMsEpoch !== undefined) picker.setValueInMsSinceEpoch(valueMsEpoch);
  return picker;
};

/** A time of day is given in milliseconds since midnight; Apps Script wants it in two parts. */
const timeOnly = ({ name, label, valueMsEpoch }: DateTimePicker): Widget => {
  const picker = CardService.newTimePicker().setFieldName(name).setTitle(label);
  if (valueMsEpoch === undefined) return picker;
  const minutes = Math.floor(valueMsEpoch / 60000);
  return picker.setHours(Math.floor(minutes / 60) % 24).setMinutes(minutes % 60);
};

/** One widget in the card's JSON, three in `CardService`. */
const pickers: { readonly [Type in DateTimePicker['type']]: (picker: DateTimePicker) => Widget } = {
  DATE_AND_TIME: dateAndTime,
  DATE_ONLY: dateOnly,
  TIME_ONLY: timeOnly,
};

export const renderDateTimePicker = (picker: DateTimePicker): Widget => pickers[picker.type](picker);
