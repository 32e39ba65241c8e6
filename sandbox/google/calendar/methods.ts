import { methodTable } from '../google-method';
import { deleteCalendar, getCalendar, getEntry, insertCalendar, listEntries, patchCalendar, updateCalendar } from './calendars';
import { deleteEvent, getEvent, importEvent, insertEvent, moveEvent, patchEvent, updateEvent } from './events';
import { queryFreeBusy } from './free-busy';
import { listEvents, listInstances } from './list-events';
import { calendarScopes as scopes } from './scopes';
import { getSetting, listSettings } from './settings';

const root = '/calendar/v3';
const entries = `${root}/users/me/calendarList`;
const calendars = `${root}/calendars`;
const calendar = `${calendars}/{calendarId}`;
const events = `${calendar}/events`;
const event = `${events}/{eventId}`;
const settings = `${root}/users/me/settings`;

/** Calls are counted, each as one (https://developers.google.com/workspace/calendar/api/guides/quota). */
const row = (internalName: string) => ({ quotaUnits: 1, internalName: `calendar.v3.${internalName}` }) as const;

const paging = { maxResults: 'integer', pageToken: 'text' } as const;
const sending = { sendNotifications: 'flag', sendUpdates: { oneOf: ['all', 'externalOnly', 'none'] } } as const;
const showing = { maxAttendees: 'integer', alwaysIncludeEmail: 'flag' } as const;
const timing = { timeZone: 'text', timeMin: 'time', timeMax: 'time', showDeleted: 'flag' } as const;
const adding = { conferenceDataVersion: 'integer', eventLabelVersion: 'integer', supportsAttachments: 'flag' } as const;
const writing = { ...adding, ...sending, ...showing } as const;
const listing = {
  ...{ ...timing, ...paging, ...showing },
  eventTypes: 'texts',
  iCalUID: 'text',
  orderBy: { oneOf: ['startTime', 'updated'] },
  privateExtendedProperty: 'texts',
  sharedExtendedProperty: 'texts',
  q: 'text',
  showHiddenInvitations: 'flag',
  singleEvents: 'flag',
  syncToken: 'text',
  updatedMin: 'time',
} as const;

/** https://developers.google.com/workspace/calendar/api/v3/reference */
export const calendarMethods = methodTable({
  'calendar.calendarList.list': {
    ...row('CalendarList.List'),
    ...{ method: 'GET', path: entries, scopes: scopes.readEntries, answer: listEntries },
    query: { ...paging, minAccessRole: 'text', showDeleted: 'flag', showHidden: 'flag', showOwnOrganizationOnly: 'flag' },
  },
  'calendar.calendarList.get': {
    ...row('CalendarList.Get'),
    ...{ method: 'GET', path: `${entries}/{calendarId}`, scopes: scopes.readEntries, query: {}, answer: getEntry },
  },
  'calendar.calendars.get': { ...row('Calendars.Get'), method: 'GET', path: calendar, scopes: scopes.readCalendars, query: {}, answer: getCalendar },
  'calendar.calendars.insert': {
    ...row('Calendars.Insert'),
    ...{ method: 'POST', path: calendars, scopes: scopes.writeCalendars, query: {}, answer: insertCalendar },
  },
  'calendar.calendars.update': {
    ...row('Calendars.Update'),
    ...{ method: 'PUT', path: calendar, scopes: scopes.writeCalendars, query: {}, answer: updateCalendar },
  },
  'calendar.calendars.patch': {
    ...row('Calendars.Patch'),
    ...{ method: 'PATCH', path: calendar, scopes: scopes.writeCalendars, query: {}, answer: patchCalendar },
  },
  'calendar.calendars.delete': {
    ...row('Calendars.Delete'),
    ...{ method: 'DELETE', path: calendar, scopes: scopes.writeCalendars, query: {}, success: 204, answer: deleteCalendar },
  },
  'calendar.events.list': { ...row('Events.List'), method: 'GET', path: events, scopes: scopes.readEvents, query: listing, answer: listEvents },
  'calendar.events.get': {
    ...row('Events.Get'),
    ...{ method: 'GET', path: event, scopes: scopes.readEvents, answer: getEvent },
    query: { ...showing, timeZone: 'text' },
  },
  'calendar.events.instances': {
    ...row('Events.Instances'),
    ...{ method: 'GET', path: `${event}/instances`, scopes: scopes.readEvents, answer: listInstances },
    query: { ...timing, ...paging, ...showing, originalStart: 'time' },
  },
  'calendar.events.insert': { ...row('Events.Insert'), method: 'POST', path: events, scopes: scopes.writeEvents, query: writing, answer: insertEvent },
  'calendar.events.import': {
    ...row('Events.Import'),
    ...{ method: 'POST', path: `${events}/import`, scopes: scopes.writeEvents, query: adding, answer: importEvent },
  },
  'calendar.events.update': { ...row('Events.Update'), method: 'PUT', path: event, scopes: scopes.writeEvents, query: writing, answer: updateEvent },
  'calendar.events.patch': { ...row('Events.Patch'), method: 'PATCH', path: event, scopes: scopes.writeEvents, query: writing, answer: patchEvent },
  'calendar.events.delete': {
    ...row('Events.Delete'),
    ...{ method: 'DELETE', path: event, scopes: scopes.writeEvents, query: sending, success: 204, answer: deleteEvent },
  },
  'calendar.events.move': {
    ...row('Events.Move'),
    ...{ method: 'POST', path: `${event}/move`, scopes: scopes.moveEvents, answer: moveEvent },
    query: { ...sending, destination: 'text' },
  },
  'calendar.freebusy.query': {
    ...row('Freebusy.Query'),
    ...{ method: 'POST', path: `${root}/freeBusy`, scopes: scopes.freeBusy, query: {}, answer: queryFreeBusy },
  },
  'calendar.settings.list': { ...row('Settings.List'), method: 'GET', path: settings, scopes: scopes.settings, query: paging, answer: listSettings },
  'calendar.settings.get': {
    ...row('Settings.Get'),
    ...{ method: 'GET', path: `${settings}/{setting}`, scopes: scopes.settings, query: {}, answer: getSetting },
  },
});
