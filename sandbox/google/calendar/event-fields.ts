import { asList, asObject, asText, type JsonObject } from '../../../src/json';
import { readSeries } from './occurrences';
import { bothReminders, emptyRange, invalid, required } from './refusals';
import { readEventTime } from './times';

/** What a client may write. Everything else of an event is Google's, and is dropped from what a client sends back. */
const writtenFields: readonly string[] = [
  ...['summary', 'description', 'location', 'colorId', 'start', 'end', 'recurrence', 'transparency', 'visibility', 'attendees', 'reminders', 'status'],
  ...['extendedProperties', 'source', 'guestsCanInviteOthers', 'guestsCanModify', 'guestsCanSeeOtherGuests', 'anyoneCanAddSelf', 'eventType'],
];

/** https://developers.google.com/workspace/calendar/api/guides/extended-properties */
const longestKey = 44;
const longestValue = 1024;
const mostReminders = 5;

const words: Readonly<Record<string, readonly string[]>> = {
  status: ['confirmed', 'tentative', 'cancelled'],
  transparency: ['opaque', 'transparent'],
  visibility: ['default', 'public', 'private', 'confidential'],
};

const texts: readonly string[] = ['summary', 'description', 'location', 'colorId'];

const isSet = (value: unknown): boolean => value !== null && value !== undefined;

/** An object's entries with those of the patch in their place, all the way down; null takes one away. */
export const patched = (before: JsonObject, patch: JsonObject): JsonObject => {
  const after: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(patch)) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    after[name] = isObject ? patched(asObject(before[name]), asObject(value)) : value;
  }
  return Object.fromEntries(Object.entries(after).filter(([, value]) => isSet(value)));
};

const attendee = (value: unknown): JsonObject => {
  const given = asObject(value);
  if (!asText(given['email']).includes('@')) throw required('Missing attendee email.');
  const written = Object.entries(given).filter(([name]) => name !== 'self' && name !== 'organizer');
  return { responseStatus: 'needsAction', ...Object.fromEntries(written) };
};

/** Keys that are too long are dropped, values that are too long are cut, both without a word. */
const properties = (value: unknown): JsonObject =>
  Object.fromEntries(
    Object.entries(asObject(value)).map(([kind, entries]) => [
      kind,
      Object.fromEntries(
        Object.entries(asObject(entries))
          .filter(([key, text]) => key.length <= longestKey && isSet(text))
          .map(([key, text]) => [key, asText(text).slice(0, longestValue)]),
      ),
    ]),
  );

const reminders = (value: unknown): JsonObject => {
  const { useDefault = false, overrides } = asObject(value);
  const list = asList(overrides, asObject);
  if (useDefault === true && list.length > 0) throw bothReminders();
  if (list.length > mostReminders) throw invalid('An event has five reminders at the most.');
  return { useDefault, ...(list.length > 0 && { overrides: list }) };
};

const checkTimes = (fields: JsonObject, zone: string): void => {
  const [start, end] = [readEventTime(fields, 'start', zone), readEventTime(fields, 'end', zone)];
  if (start.allDay !== end.allDay) throw invalid('Start and end times must either both be date or both be dateTime.');
  if (end.at < start.at) throw emptyRange();
  if (!isSet(fields['recurrence'])) return;
  if (!start.allDay && !start.named) throw required('Missing time zone definition for start time.');
  readSeries(fields, start.zone);
};

/** The fields of a body, ready to be kept. @throws GoogleError 400 for what the API does not take */
export const checkedFields = (body: JsonObject, calendarZone: string): JsonObject => {
  const given = Object.fromEntries(Object.entries(body).filter(([name, value]) => writtenFields.includes(name) && isSet(value)));
  for (const [name, known] of Object.entries(words)) {
    if (name in given && !known.includes(asText(given[name]))) throw invalid(`Invalid value for: ${name}.`);
  }
  const noText = texts.find((name) => name in given && typeof given[name] !== 'string');
  if (noText !== undefined) throw invalid(`Invalid value for: ${noText}.`);
  checkTimes(given, calendarZone);
  return {
    ...given,
    ...('attendees' in given && { attendees: asList(given['attendees'], attendee) }),
    ...('extendedProperties' in given && { extendedProperties: properties(given['extendedProperties']) }),
    reminders: reminders(given['reminders'] ?? { useDefault: true }),
  };
};
