import type { Input } from '../../../src/ghl/catalogue';
import type { Context } from '../handlers/handler';
import { refusals } from '../refusals';
import { contactName } from '../replies';
import type { AppointmentRecord, CalendarRecord } from '../state/calendar-records';
import type { ContactRecord } from '../state/records';
import { timesOf } from './appointment-times';
import { attend } from './booking';
import { takesTime } from './busy-times';
import { ownAppointment, ownCalendar, zoneOf } from './look-up';
import type { FoundAppointment } from './look-up';
import { readRule } from './series';
import { keepChanged } from './series-writes';

type Body = Input<'calendars.appointments.update'>['body'];
type Status = AppointmentRecord['status'];

/** The calendar's own title, with the contact's name in it. */
const titleFor = ({ eventTitle = '{{contact.name}}' }: CalendarRecord, contact: ContactRecord): string =>
  eventTitle.replaceAll('{{contact.name}}', contactName(contact));

/** Where the calendar, or the one who takes the appointment, meets people. */
const addressOf = ({ teamMembers = [], locationConfigurations = [] }: CalendarRecord, assignedUserId: string): string => {
  const member = teamMembers.find(({ userId }) => userId === assignedUserId);
  const [place] = [...(member?.locationConfigurations ?? []), ...locationConfigurations];
  return place?.location ?? '';
};

/** An address that was given makes it a place of its own. */
const placeOf = ({ address, meetingLocationType }: Body, old?: string): Pick<AppointmentRecord, 'meetingLocationType'> => ({
  meetingLocationType: meetingLocationType ?? (address === undefined ? old : 'custom'),
});

/** A rule makes a series only where slots are not checked. @throws Refusal 422, 501 */
const seriesOf = ({ rrule, ignoreFreeSlotValidation }: Body): Pick<AppointmentRecord, 'rrule'> => {
  if (rrule === undefined || !ignoreFreeSlotValidation) return {};
  readRule(rrule);
  return { rrule };
};

/** Books an appointment. @throws Refusal */
export const booked = ({ state, grant, location, now, input: { body } }: Context<'calendars.appointments.create'>): FoundAppointment => {
  const calendar = ownCalendar({ state, grant }, body.calendarId);
  const contact = state.contacts.withId(body.contactId);
  if (!contact) throw refusals.noContact();
  if (contact.locationId !== location.id) throw refusals.otherLocation();
  const zone = zoneOf({ state, locationId: location.id });
  const times = timesOf(body, { calendar, old: null });
  const series = seriesOf(body);
  const { ignoreFreeSlotValidation, ignoreDateRange } = body;
  const attendance = attend({ state, calendar, zone, now, ...times, assignedUserId: body.assignedUserId, ignoreFreeSlotValidation, ignoreDateRange });
  const appointment = state.appointments.add({
    contactId: contact.id,
    calendarId: calendar.id,
    title: body.title ?? titleFor(calendar, contact),
    status: (body.appointmentStatus as Status | undefined) ?? (calendar.autoConfirm ? 'confirmed' : 'new'),
    ...attendance,
    address: body.address ?? addressOf(calendar, attendance.assignedUserId),
    notes: '',
    description: body.description,
    ...placeOf(body),
    ...times,
    ...series,
    dateAdded: now,
    dateUpdated: now,
    source: 'third_party',
  });
  return { appointment, calendar, zone };
};

/** Whether a change needs a free slot: it moves the appointment, or takes up again a time that had been left. */
const needsSlot = (old: AppointmentRecord, changed: AppointmentRecord): boolean => {
  const moves = (['startTime', 'endTime', 'calendarId', 'assignedUserId'] as const).some((name) => old[name] !== changed[name]);
  return takesTime(changed) && (moves || !takesTime(old));
};

/** Changes an appointment, or one of a series. @throws Refusal */
export const changed = ({ state, grant, now, input: { eventId, body } }: Context<'calendars.appointments.update'>): FoundAppointment => {
  const { appointment: old, ...place } = ownAppointment({ state, grant }, eventId);
  const { zone } = place;
  const calendar = body.calendarId === undefined ? place.calendar : ownCalendar({ state, grant }, body.calendarId);
  const times = timesOf(body, { calendar, old });
  const hasMoved = calendar.id !== place.calendar.id;
  const assignedUserId = body.assignedUserId ?? (hasMoved ? undefined : old.assignedUserId || undefined);
  const status = (body.appointmentStatus as Status | undefined) ?? old.status;
  const { title = old.title, address = old.address, description = old.description, ignoreFreeSlotValidation, ignoreDateRange } = body;
  const wished = {
    ...old,
    ...placeOf(body, old.meetingLocationType),
    ...seriesOf(body),
    ...times,
    calendarId: calendar.id,
    assignedUserId: assignedUserId ?? '',
    title,
    address,
    description,
    status,
  };
  const attendance = needsSlot(old, wished)
    ? attend({ state, calendar, zone, now, ...times, assignedUserId, ignoreFreeSlotValidation, ignoreDateRange, except: old.id })
    : {};
  const appointment = keepChanged(state, old, { ...wished, ...attendance, dateUpdated: now });
  return { appointment, calendar, zone };
};
