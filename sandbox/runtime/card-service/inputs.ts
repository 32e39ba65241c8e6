/// <reference types="google-apps-script" preserve="true" />
/** Widgets that the user fills in. */
import { limits } from '../limits';
import { enums } from './enums';
import { aPart, constant, digits, either, epoch, flag, integer, listOf, shown, text } from './kinds';
import type { Json } from './part';
import { part } from './part-factory';
import { adds, addsAll, addsFields, sets } from './setters';

type Types = {
  TextInput: GoogleAppsScript.Card_Service.TextInput;
  Suggestions: GoogleAppsScript.Card_Service.Suggestions;
  SelectionInput: GoogleAppsScript.Card_Service.SelectionInput;
  Validation: GoogleAppsScript.Card_Service.Validation;
  Switch: GoogleAppsScript.Card_Service.Switch;
  DatePicker: GoogleAppsScript.Card_Service.DatePicker;
  TimePicker: GoogleAppsScript.Card_Service.TimePicker;
  DateTimePicker: GoogleAppsScript.Card_Service.DateTimePicker;
};

const anAction = aPart('Action');
const named = { setFieldName: sets('name', text), setOnChangeAction: sets('onChangeAction', anAction) };
const titled = { ...named, setTitle: sets('label', text) };
const required = { name: 'setFieldName' };

export const newTextInput = part<Types['TextInput']>('TextInput', {
  setters: {
    ...titled,
    setHint: sets('hintText', text),
    setMultiline: sets('type', either('MULTIPLE_LINE', 'SINGLE_LINE')),
    setSuggestions: sets('initialSuggestions', aPart('Suggestions')),
    setSuggestionsAction: sets('autoCompleteAction', anAction),
    setValue: sets('value', text),
    setValidation: sets('validation', aPart('Validation')),
  },
  required,
  widget: (textInput) => ({ textInput }),
});

export const newValidation = part<Types['Validation']>('Validation', {
  setters: { setCharacterLimit: sets('characterLimit', digits), setInputType: sets('inputType', constant(enums.InputType)) },
});

const suggestion = { accepts: text.accepts, json: (value: unknown) => ({ text: value }) };

export const newSuggestions = part<Types['Suggestions']>('Suggestions', {
  setters: { addSuggestion: adds('items', suggestion), addSuggestions: addsAll('items', listOf(suggestion)) },
  start: { items: [] },
});

const room = { most: limits.selectionItems, of: 'items to a selection input' };
const item = { text: shown, value: shown, selected: flag };

export const newSelectionInput = part<Types['SelectionInput']>('SelectionInput', {
  setters: {
    ...titled,
    setType: sets('type', constant(enums.SelectionInputType)),
    addItem: addsFields('items', item, room),
    addMultiSelectItem: addsFields('items', { ...item, startIconUri: text, bottomText: text }, room),
    setMultiSelectMaxSelectedItems: sets('multiSelectMaxSelectedItems', integer(1, limits.selectionItems)),
    setMultiSelectMinQueryLength: sets('multiSelectMinQueryLength', integer(0, 100)),
    setExternalDataSource: sets('externalDataSource', anAction),
  },
  required,
  start: { type: 'CHECK_BOX', items: [] },
  widget: (selectionInput) => ({ selectionInput }),
});

export const newSwitch = part<Types['Switch']>('Switch', {
  setters: {
    ...named,
    setValue: sets('value', text),
    setSelected: sets('selected', flag),
    setControlType: sets('controlType', constant(enums.SwitchControlType)),
  },
  required: { ...required, value: 'setValue' },
  start: { selected: false, controlType: 'SWITCH' },
});

const pickerWidget = (dateTimePicker: Json): Json => ({ dateTimePicker });
const setValueInMsSinceEpoch = sets('valueMsEpoch', epoch);

export const newDatePicker = part<Types['DatePicker']>('DatePicker', {
  setters: { ...titled, setValueInMsSinceEpoch },
  required,
  start: { type: 'DATE_ONLY' },
  widget: pickerWidget,
});

export const newDateTimePicker = part<Types['DateTimePicker']>('DateTimePicker', {
  setters: { ...titled, setValueInMsSinceEpoch, setTimeZoneOffsetInMins: sets('timezoneOffsetDate', integer(-840, 840)) },
  required,
  start: { type: 'DATE_AND_TIME' },
  widget: pickerWidget,
});

/** JSON has one moment where the builder has hours and minutes. */
const timeOfDay = ({ hours, minutes, ...rest }: Json): Json =>
  hours === undefined && minutes === undefined ? rest : { ...rest, valueMsEpoch: String((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000) };

export const newTimePicker = part<Types['TimePicker']>('TimePicker', {
  setters: { ...titled, setHours: sets('hours', integer(0, 23)), setMinutes: sets('minutes', integer(0, 59)) },
  required,
  start: { type: 'TIME_ONLY' },
  finish: timeOfDay,
  widget: pickerWidget,
});
