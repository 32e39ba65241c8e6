/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/calendar/calendar-app, on top of the Calendar API. */
import type { GoogleConnection } from '../advanced-services/google-connection';
import type { Meter } from '../execution';
import { textArgument } from '../google-error';
import { googleEnum, googleObject, type GoogleObject, type Member } from '../google-object';
import { notEmulated } from '../not-emulated';
import { scopedMembers } from '../scoped-members';
import type { CheckScope } from '../scopes';
import { calendarMembers, createCalendar } from './calendar';
import { createCalendarRest, type CalendarResource } from './calendar-rest';
import { eventTypes, guestStatuses, transparencies, visibilities, type Calendars } from './calendars';
import { calendarColors, eventColors } from './colors';
import { createEvent } from './event';

export interface CalendarAppOptions {
  readonly connection: GoogleConnection;
  readonly meter: Meter;
  readonly checkScope: CheckScope;
  /** The script's, IANA. */
  readonly timeZone: string;
  /** The user's own address. */
  readonly user: string;
}

const values = {
  Color: calendarColors,
  EventColor: eventColors,
  EventTransparency: transparencies,
  EventType: eventTypes,
  GuestStatus: guestStatuses,
  Month: googleEnum('CalendarApp.Month', [
    'JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE', 'JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER',
  ]),
  Visibility: visibilities,
  Weekday: googleEnum('CalendarApp.Weekday', ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']),
} satisfies Record<Extract<keyof GoogleAppsScript.Calendar.CalendarApp, Capitalize<string>>, unknown>;

const isOwned = ({ accessRole }: CalendarResource): boolean => accessRole === 'owner';

export const createCalendarApp = ({ connection, meter, checkScope, timeZone, user }: CalendarAppOptions): GoogleObject => {
  const rest = createCalendarRest(connection);
  const calendars: Calendars = {
    rest, timeZone, user,
    members: scopedMembers({ meter, checkScope, service: 'CalendarApp' }),
    calendar: (resource) => createCalendar(calendars, resource),
    event: (calendarId, resource) => createEvent(calendars, calendarId, resource),
  };
  const text = (method: string, given: readonly unknown[]): string => textArgument(`CalendarApp.${method}`, given, 0);
  const all = (): readonly CalendarResource[] => rest.list<CalendarResource>('calendarList.list');
  const byId = (method: string, wanted: (calendar: CalendarResource) => boolean): Member => (...given) => {
    const found = rest.find<CalendarResource>('calendarList.get', { calendarId: text(method, given) });
    return found && wanted(found) ? calendars.calendar(found) : null;
  };
  const byName = (method: string, wanted: (calendar: CalendarResource) => boolean): Member => (...given) => {
    const name = text(method, given);
    return all().filter((calendar) => calendar.summary === name && wanted(calendar)).map(calendars.calendar);
  };
  let known: CalendarResource | null = null;
  const primary = (): CalendarResource => {
    known ??= rest.call<CalendarResource>('calendarList.get', { path: { calendarId: 'primary' } });
    return known;
  };

  const members = {
    ...calendarMembers(calendars, {
      type: 'CalendarApp',
      read: primary,
      update: (changed) => {
        known = changed;
        return calendars.calendar(changed);
      },
    }),
    ...calendars.members('CalendarApp', {
      createCalendar: (...given) => {
        const { summary = text('createCalendar', given), timeZone: zone = timeZone } = Object(given[1]) as Readonly<Record<string, string>>;
        const { id } = rest.call<CalendarResource>('calendars.insert', { body: { summary, timeZone: zone } });
        return calendars.calendar(rest.call<CalendarResource>('calendarList.get', { path: { calendarId: id } }));
      },
      getAllCalendars: () => all().map(calendars.calendar),
      getAllOwnedCalendars: () => all().filter(isOwned).map(calendars.calendar),
      getCalendarById: byId('getCalendarById', () => true),
      getOwnedCalendarById: byId('getOwnedCalendarById', isOwned),
      getCalendarsByName: byName('getCalendarsByName', () => true),
      getOwnedCalendarsByName: byName('getOwnedCalendarsByName', isOwned),
      getDefaultCalendar: () => calendars.calendar(primary()),
    }),
    ...notEmulated('CalendarApp', ['newRecurrence', 'subscribeToCalendar']),
  } satisfies Record<Exclude<keyof GoogleAppsScript.Calendar.CalendarApp, keyof typeof values>, Member>;
  return googleObject('CalendarApp', members, values);
};
