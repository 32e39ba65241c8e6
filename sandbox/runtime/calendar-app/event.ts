/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/calendar/calendar-event */
import { textArgument, wrongArguments } from '../google-error';
import { googleObject, type GoogleObject, type Member } from '../google-object';
import { notEmulated } from '../not-emulated';
import type { Attendee, EventResource } from './calendar-rest';
import { eventTypes, guestStatuses, transparencies, visibilities, type Calendars } from './calendars';
import { reminderMembers, tagMembers } from './event-reminders';
import { dayAt, momentOf, timeAt } from './event-times';
import { answerFor, createGuest, statusOf } from './guests';

type EventType = GoogleAppsScript.Calendar.CalendarEvent;

/** Member · field of the API · what holds when the field is absent. */
const flags = [
  ['anyoneCanAddSelf', 'setAnyoneCanAddSelf', 'anyoneCanAddSelf', false],
  ['guestsCanInviteOthers', 'setGuestsCanInviteOthers', 'guestsCanInviteOthers', true],
  ['guestsCanModify', 'setGuestsCanModify', 'guestsCanModify', false],
  ['guestsCanSeeGuests', 'setGuestsCanSeeGuests', 'guestsCanSeeOtherGuests', true],
] as const;

const texts = [
  ['getTitle', 'setTitle', 'summary'],
  ['getDescription', 'setDescription', 'description'],
  ['getLocation', 'setLocation', 'location'],
] as const;

const words = [
  ['getVisibility', 'setVisibility', 'visibility', visibilities, 'DEFAULT'],
  ['getTransparency', 'setTransparency', 'transparency', transparencies, 'OPAQUE'],
] as const;

/** `outOfOffice` is OUT_OF_OFFICE. */
const constantName = (word: string): string => word.replace(/[A-Z]/g, '_$&').toUpperCase();

export const createEvent = ({ rest, members: scoped, timeZone, user }: Calendars, calendarId: string, start: EventResource): GoogleObject => {
  let resource = start;
  const path = { calendarId, eventId: start.id };
  const read = (): EventResource => resource;
  const patch = (body: object): GoogleObject => {
    resource = rest.call<EventResource>('events.patch', { path, body });
    return event;
  };
  const dates = (method: string, given: readonly unknown[], count: number): readonly Date[] => {
    const all = given.slice(0, count).filter((one) => one instanceof Date);
    if (all.length < count || given.length > count) throw wrongArguments(`CalendarEvent.${method}`, given);
    return all;
  };
  const attendees = (): readonly Attendee[] => resource.attendees ?? [];
  const sameGuest = (email: string) => (attendee: Attendee): boolean => attendee.email.toLowerCase() === email.toLowerCase();
  const text = (method: string, given: readonly unknown[]): string => textArgument(`CalendarEvent.${method}`, given, 0);
  const own = (): Attendee | undefined => attendees().find(({ self }) => self === true) ?? attendees().find(sameGuest(user));

  const simple: Readonly<Record<string, Member>> = Object.fromEntries([
    ...texts.flatMap(([get, set, field]): [string, Member][] => [
      [get, () => resource[field] ?? ''],
      [set, (...given) => patch({ [field]: text(set, given) })],
    ]),
    ...flags.flatMap(([is, set, field, otherwise]): [string, Member][] => [
      [is, () => resource[field] ?? otherwise],
      [set, (...given) => {
        if (typeof given[0] !== 'boolean') throw wrongArguments(`CalendarEvent.${set}`, given);
        return patch({ [field]: given[0] });
      }],
    ]),
    ...words.flatMap(([get, set, field, constants, otherwise]): [string, Member][] => {
      const known: Readonly<Record<string, GoogleObject<string>>> = constants;
      return [
        [get, () => known[constantName(resource[field] ?? otherwise)]],
        [set, (...given) => {
          const chosen = Object.values(known).find((one) => one === given[0]);
          if (!chosen) throw wrongArguments(`CalendarEvent.${set}`, given);
          return patch({ [field]: chosen.state.toLowerCase() });
        }],
      ];
    }),
  ]);

  const members = {
    getId: () => resource.iCalUID ?? `${start.id}@google.com`,
    getOriginalCalendarId: () => calendarId,
    ...scoped('CalendarEvent', {
      ...(simple as Record<(typeof texts)[number][0 | 1] | (typeof flags)[number][0 | 1] | (typeof words)[number][0 | 1], Member>),
      ...reminderMembers({ read, patch }),
      ...tagMembers({ read, patch }),
      getStartTime: () => momentOf(resource.start, timeZone),
      getEndTime: () => momentOf(resource.end, timeZone),
      getAllDayStartDate: () => momentOf(resource.start, timeZone),
      getAllDayEndDate: () => momentOf(resource.end, timeZone),
      isAllDayEvent: () => typeof resource.start.date === 'string',
      setTime: (...given) => {
        const [from, to] = dates('setTime', given, 2) as [Date, Date];
        return patch({ start: timeAt(from), end: timeAt(to) });
      },
      setAllDayDate: (...given) => {
        const [day] = dates('setAllDayDate', given, 1) as [Date];
        return patch({ start: dayAt(day, timeZone), end: dayAt(day, timeZone, 1) });
      },
      setAllDayDates: (...given) => {
        const [from, to] = dates('setAllDayDates', given, 2) as [Date, Date];
        return patch({ start: dayAt(from, timeZone), end: dayAt(to, timeZone) });
      },
      getDateCreated: () => new Date(resource.created ?? 0),
      getLastUpdated: () => new Date(resource.updated ?? 0),
      getCreators: () => (resource.creator?.email === undefined ? [] : [resource.creator.email]),
      getEventType: () => eventTypes[constantName(resource.eventType ?? 'default') as keyof typeof eventTypes],
      getColor: () => resource.colorId ?? '',
      setColor: (...given) => patch({ colorId: text('setColor', given) }),
      isOwnedByMe: () => resource.organizer?.self ?? resource.organizer?.email === user,
      isRecurringEvent: () => resource.recurringEventId !== undefined,
      getGuestList: (...given) => attendees().filter(({ organizer }) => given[0] === true || organizer !== true).map(createGuest),
      getGuestByEmail: (...given) => {
        const found = attendees().find(sameGuest(text('getGuestByEmail', given)));
        return found ? createGuest(found) : null;
      },
      addGuest: (...given) => {
        const email = text('addGuest', given);
        return attendees().some(sameGuest(email)) ? event : patch({ attendees: [...attendees(), { email }] });
      },
      removeGuest: (...given) => {
        const isGone = sameGuest(text('removeGuest', given));
        return patch({ attendees: attendees().filter((attendee) => !isGone(attendee)) });
      },
      getMyStatus: () => {
        const mine = own();
        return mine ? statusOf(mine) : guestStatuses.OWNER;
      },
      setMyStatus: (...given) => {
        const responseStatus = answerFor(given[0]);
        const mine = own();
        if (responseStatus === undefined || !mine) throw wrongArguments('CalendarEvent.setMyStatus', given);
        return patch({ attendees: attendees().map((attendee) => (attendee === mine ? { ...attendee, responseStatus } : attendee)) });
      },
      deleteEvent: () => void rest.call('events.delete', { path }),
    }),
    ...notEmulated('CalendarEvent', ['addSmsReminder', 'getEventSeries']),
  } satisfies Record<keyof EventType, Member>;
  const event: GoogleObject = googleObject('CalendarEvent', members);
  return event;
};
