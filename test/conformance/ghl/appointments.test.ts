import { refusal, start, withSdk } from './an-sdk';
import type { OpenSdk } from './an-sdk';
import { contactId, userId } from './people';

const dayMs = 86_400_000;
const startTime = '2026-12-02T09:20:00-06:00';
const endTime = '2026-12-02T09:40:00-06:00';
const window = { startTime: String(start), endTime: String(start + 14 * dayMs) };

/** The calendar of Robin's calls: slots of twenty minutes. */
const callsOf = async ({ sdk, access: { locationId } }: OpenSdk) => {
  const { calendars = [] } = await sdk.calendars.getCalendars({ locationId });
  return calendars.find(({ name }) => name === 'Call Robin')!.id;
};

const slotsOf = async ({ sdk }: OpenSdk, calendarId: string): Promise<readonly string[]> => {
  const answer = await sdk.calendars.getSlots({ calendarId, startDate: start, endDate: start + 14 * dayMs });
  return Object.values(answer as Readonly<Record<string, { readonly slots?: readonly string[] }>>).flatMap(({ slots = [] }) => slots);
};

describe('the official SDK, appointments', () => {
  it('books a free slot, which is then gone; the contact, the calendar and the user all know', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const calendarId = await callsOf(open);
      const contact = contactId(open, 'عمر');
      expect(await slotsOf(open, calendarId)).toContain(startTime);
      const booked = await sdk.calendars.createAppointment({ calendarId, locationId, contactId: contact, startTime, title: 'First call' });
      expect(booked).toMatchObject({ calendarId, locationId, contactId: contact, startTime, endTime, appointmentStatus: 'confirmed', address: '+12025550180' });
      expect(await slotsOf(open, calendarId)).not.toContain(startTime);

      const { event } = await sdk.calendars.getAppointment({ eventId: booked.id });
      expect(event).toMatchObject({ id: booked.id, title: 'First call', startTime, endTime, assignedUserId: userId(open, 'Robin') });
      const byCalendar = await sdk.calendars.getCalendarEvents({ ...window, locationId, calendarId });
      expect(byCalendar.events).toStrictEqual([event]);
      const byUser = await sdk.calendars.getCalendarEvents({ ...window, locationId, userId: userId(open, 'Robin') });
      expect(byUser.events).toContainEqual(event);
      const { events } = await sdk.contacts.getAppointmentsForContact({ contactId: contact });
      expect(events).toMatchObject([{ id: booked.id, startTime: '2026-12-02 09:20:00', appointmentStatus: 'confirmed' }]);

      const again = sdk.calendars.createAppointment({ calendarId, locationId, contactId: contact, startTime });
      expect(await refusal(again)).toStrictEqual({ status: 400, message: 'The slot you have selected is no longer available.' });
    }));

  it('moves, cancels and deletes an appointment', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const calendarId = await callsOf(open);
      const { id: eventId } = await sdk.calendars.createAppointment({ calendarId, locationId, contactId: contactId(open, 'Ana'), startTime });
      const moved = await sdk.calendars.editAppointment({ eventId }, { startTime: '2026-12-02T10:00:00-06:00' });
      expect(moved).toMatchObject({ id: eventId, startTime: '2026-12-02T10:00:00-06:00', endTime: '2026-12-02T10:20:00-06:00' });
      expect(await slotsOf(open, calendarId)).toContain(startTime);
      await sdk.calendars.editAppointment({ eventId }, { appointmentStatus: 'cancelled' });
      expect((await sdk.calendars.getAppointment({ eventId })).event).toMatchObject({ appointmentStatus: 'cancelled' });
      expect(await slotsOf(open, calendarId)).toContain('2026-12-02T10:00:00-06:00');
      expect(await sdk.calendars.deleteEvent({ eventId }, {})).toMatchObject({ succeeded: true });
      expect(await refusal(sdk.calendars.getAppointment({ eventId }))).toStrictEqual({ status: 400, message: 'Event not found' });
    }));

  it('blocks time, of a calendar', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const calendarId = await callsOf(open);
      const block = await sdk.calendars.createBlockSlot({ calendarId, locationId, title: 'Stocktaking', startTime, endTime });
      expect(block).toMatchObject({ calendarId, locationId, title: 'Stocktaking', startTime, endTime });
      expect(await slotsOf(open, calendarId)).not.toContain(startTime);
      const changed = await sdk.calendars.editBlockSlot({ eventId: block.id }, { calendarId, locationId, endTime: '2026-12-02T10:40:00-06:00' });
      expect(changed).toMatchObject({ id: block.id, title: 'Stocktaking', startTime, endTime: '2026-12-02T10:40:00-06:00' });
      const { events } = await sdk.calendars.getBlockedSlots({ ...window, locationId, calendarId });
      expect(events).toMatchObject([{ id: block.id, title: 'Stocktaking', startTime, endTime: '2026-12-02T10:40:00-06:00' }]);
      expect(await slotsOf(open, calendarId)).not.toContain('2026-12-02T10:20:00-06:00');
      await sdk.calendars.deleteEvent({ eventId: block.id }, {});
      expect((await sdk.calendars.getBlockedSlots({ ...window, locationId, calendarId })).events).toStrictEqual([]);
    }));

  it('keeps notes of an appointment', () =>
    withSdk(async (open) => {
      const { sdk } = open;
      const { events = [] } = await sdk.contacts.getAppointmentsForContact({ contactId: contactId(open, 'Ana') });
      const appointmentId = events[0]!.id!;
      const { note } = await sdk.calendars.createAppointmentNote({ appointmentId }, { body: 'Bring the keys.', userId: userId(open, 'Casey') });
      const noteId = note!.id!;
      expect(note).toMatchObject({ body: 'Bring the keys.', contactId: contactId(open, 'Ana'), createdBy: { name: 'Casey Brook' } });
      const changed = await sdk.calendars.updateAppointmentNote({ appointmentId, noteId }, { body: 'Bring both keys.' });
      expect(changed.note).toStrictEqual({ ...note, body: 'Bring both keys.' });
      const list = () => sdk.calendars.getAppointmentNotes({ appointmentId, limit: 10, offset: 0 });
      expect(await list()).toMatchObject({ notes: [changed.note], hasMore: false });
      expect(await sdk.calendars.deleteAppointmentNote({ appointmentId, noteId })).toMatchObject({ success: true });
      expect(await list()).toMatchObject({ notes: [], hasMore: false });
    }));

  it('is told when it asks for slots of more than 31 days, and for events of nobody', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const calendarId = await callsOf(open);
      const slots = sdk.calendars.getSlots({ calendarId, startDate: start, endDate: start + 32 * dayMs });
      expect(await refusal(slots)).toStrictEqual({ status: 400, message: 'Date range cannot be more than 31 days' });
      const events = sdk.calendars.getCalendarEvents({ ...window, locationId });
      expect(await refusal(events)).toStrictEqual({ status: 422, message: 'Either of userId, calendarId or groupId is required' });
    }));
});
