/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/calendar/calendar */
import { GoogleException, textArgument, wrongArguments } from '../google-error';
import { googleObject, type GoogleObject, type Member } from '../google-object';
import { notEmulated } from '../not-emulated';
import type { CalendarResource, EventResource } from './calendar-rest';
import type { Calendars } from './calendars';
import { dayAround, dayAt, momentOf, timeAt } from './event-times';

const eventOptions = (options: unknown): { readonly query: object; readonly body: object } => {
  const { description, location, guests, sendInvites } = Object(options) as Readonly<Record<string, unknown>>;
  const emails = typeof guests === 'string' ? guests.split(',').map((email) => email.trim()).filter((email) => email !== '') : [];
  return {
    query: { sendUpdates: sendInvites === true ? 'all' : 'none' },
    body: {
      ...(description !== undefined && { description: String(description) }),
      ...(location !== undefined && { location: String(location) }),
      ...(emails.length > 0 && { attendees: emails.map((email) => ({ email })) }),
    },
  };
};

/** A stretch of a list, and only what this author made. */
const narrowed = (events: readonly EventResource[], options: unknown): readonly EventResource[] => {
  const { start = 0, max = events.length, author } = Object(options) as Readonly<Record<string, unknown>>;
  const written = author === undefined ? events : events.filter(({ creator }) => creator?.email === author);
  return written.slice(Number(start), Number(start) + Number(max));
};

const isOptions = (value: unknown): value is object => typeof value === 'object' && value !== null && !(value instanceof Date);

/** The members that `Calendar` and, for the default calendar, `CalendarApp` have in common. */
export const calendarMembers = (calendars: Calendars, { type, read, update }: {
  readonly type: 'Calendar' | 'CalendarApp';
  readonly read: () => CalendarResource;
  /** Keeps what a setter has changed; answers the calendar. */
  readonly update: (changed: CalendarResource) => GoogleObject;
}) => {
  const { rest, timeZone, event } = calendars;
  const text = (method: string, given: readonly unknown[]): string => textArgument(`${type}.${method}`, given, 0);
  const calendarId = (): string => read().id;
  const insert = (body: object, query: object): GoogleObject =>
    event(calendarId(), rest.call<EventResource>('events.insert', { path: { calendarId: calendarId() }, query: { ...query }, body }));
  const list = (from: Date, to: Date, options: unknown): readonly GoogleObject[] => {
    const { search } = Object(options) as { readonly search?: unknown };
    const query = { singleEvents: true, orderBy: 'startTime', timeMin: from.toISOString(), timeMax: to.toISOString(), q: search };
    const events = rest.list<EventResource>('events.list', { path: { calendarId: calendarId() }, query });
    return narrowed(events, options).map((one) => event(calendarId(), one));
  };
  const patchCalendar = (field: string, method: string): Member => (...given) => {
    const changed = rest.call<CalendarResource>('calendars.patch', { path: { calendarId: calendarId() }, body: { [field]: text(method, given) } });
    return update({ ...read(), ...changed });
  };

  return {
    ...calendars.members(type, {
      getId: () => calendarId(),
      getName: () => read().summary ?? '',
      getDescription: () => read().description ?? '',
      getTimeZone: () => read().timeZone ?? timeZone,
      getColor: () => read().backgroundColor ?? '',
      isHidden: () => read().hidden ?? false,
      isSelected: () => read().selected ?? false,
      isMyPrimaryCalendar: () => read().primary ?? false,
      isOwnedByMe: () => read().accessRole === 'owner',
      setName: patchCalendar('summary', 'setName'),
      setDescription: patchCalendar('description', 'setDescription'),
      setTimeZone: patchCalendar('timeZone', 'setTimeZone'),
      createEvent: (...given) => {
        const [title, from, to, options] = given;
        if (typeof title !== 'string' || !(from instanceof Date) || !(to instanceof Date)) throw wrongArguments(`${type}.createEvent`, given);
        if (to < from) throw new GoogleException('Event start time must be before event end time.');
        const { query, body } = eventOptions(options);
        return insert({ summary: title, start: timeAt(from), end: timeAt(to), ...body }, query);
      },
      createAllDayEvent: (...given) => {
        const [title, from, next] = given;
        if (typeof title !== 'string' || !(from instanceof Date)) throw wrongArguments(`${type}.createAllDayEvent`, given);
        const end = next instanceof Date ? dayAt(next, timeZone) : dayAt(from, timeZone, 1);
        const start = dayAt(from, timeZone);
        if (momentOf(end, timeZone) <= momentOf(start, timeZone)) throw new GoogleException('Event start date must be before event end date.');
        const { query, body } = eventOptions(given.slice(2).find(isOptions));
        return insert({ summary: title, start, end, ...body }, query);
      },
      createEventFromDescription: (...given) => {
        const query = { text: text('createEventFromDescription', given) };
        return event(calendarId(), rest.call<EventResource>('events.quickAdd', { path: { calendarId: calendarId() }, query }));
      },
      getEventById: (...given) => {
        const eventId = text('getEventById', given).replace(/@google\.com$/, '');
        const found = rest.find<EventResource>('events.get', { calendarId: calendarId(), eventId });
        return found && event(calendarId(), found);
      },
      getEvents: (...given) => {
        const [from, to, options] = given;
        if (!(from instanceof Date) || !(to instanceof Date)) throw wrongArguments(`${type}.getEvents`, given);
        return list(from, to, options);
      },
      getEventsForDay: (...given) => {
        const [day, options] = given;
        if (!(day instanceof Date)) throw wrongArguments(`${type}.getEventsForDay`, given);
        return list(...dayAround(day, timeZone), options);
      },
    }),
    ...notEmulated(type, ['createAllDayEventSeries', 'createEventSeries', 'getEventSeriesById', 'setColor', 'setHidden', 'setSelected']),
  };
};

export const createCalendar = (calendars: Calendars, start: CalendarResource): GoogleObject => {
  const { rest } = calendars;
  let resource = start;
  const members = {
    ...calendarMembers(calendars, {
      type: 'Calendar',
      read: () => resource,
      update: (changed) => {
        resource = changed;
        return calendar;
      },
    }),
    ...calendars.members('Calendar', {
      deleteCalendar: () => void rest.call('calendars.delete', { path: { calendarId: start.id } }),
      unsubscribeFromCalendar: () => void rest.call('calendarList.delete', { path: { calendarId: start.id } }),
    }),
  } satisfies Record<keyof GoogleAppsScript.Calendar.Calendar, Member>;
  const calendar: GoogleObject = googleObject('Calendar', members);
  return calendar;
};
