import { booked, changed } from '../calendars/appointment-writes';
import { blockedEventReply, bookedReply, eventReply } from '../calendars/event-replies';
import { inWindow } from '../calendars/event-window';
import { freeSlotsByDate } from '../calendars/free-slot-days';
import { ownAppointment, zoneOf } from '../calendars/look-up';
import { occurrencesOf } from '../calendars/series';
import type { HandlersOf } from './handler';

export const appointmentHandlers: HandlersOf<
  | 'calendars.free-slots' | 'calendars.events.list' | 'calendars.blocked-slots.list' | 'calendars.appointments.get'
  | 'calendars.appointments.create' | 'calendars.appointments.update'
> = {
  'calendars.free-slots': freeSlotsByDate,

  'calendars.events.list': ({ state, location, input: { query } }) => {
    const zone = zoneOf({ state, locationId: location.id });
    const events = inWindow({ state, location, query }, (owner) => state.appointments.of(owner).flatMap(occurrencesOf(zone)));
    return {
      events: events.flatMap((one) => {
        const calendar = state.calendars.withId(one.calendarId);
        return calendar?.locationId === location.id ? [eventReply(one, { calendar, zone })] : [];
      }),
    };
  },

  'calendars.blocked-slots.list': ({ state, location, input: { query } }) => {
    const zone = zoneOf({ state, locationId: location.id });
    const slots = inWindow({ state, location, query }, state.blockedSlots.of).filter(({ locationId }) => locationId === location.id);
    return { events: slots.map((slot) => blockedEventReply(slot, { groupId: state.calendars.withId(slot.calendarId ?? '')?.groupId ?? '', zone })) };
  },

  'calendars.appointments.get': ({ input: { eventId }, ...asked }) => {
    const { appointment, ...place } = ownAppointment(asked, eventId);
    return { event: eventReply(appointment, place) };
  },

  'calendars.appointments.create': (context) => {
    const { appointment, ...place } = booked(context);
    return bookedReply(appointment, place);
  },

  'calendars.appointments.update': (context) => {
    const { appointment, ...place } = changed(context);
    return bookedReply(appointment, place);
  },
};
