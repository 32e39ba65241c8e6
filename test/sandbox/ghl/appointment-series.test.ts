import { chicago, openOffice } from './open-office';

const winter = { startTime: String(Date.parse('2026-12-01T00:00:00Z')), endTime: String(Date.parse('2027-03-01T00:00:00Z')) } as const;

/** A series that starts on a Tuesday, 1 December 2026, at nine. */
const openSeries = (rrule: string) => {
  const office = openOffice();
  const { ask, book, calendarId, userId } = office;
  const booked = book('2026-12-01T09:00', { rrule, ignoreFreeSlotValidation: true, assignedUserId: userId('Robin') });
  const events = (): readonly { readonly id: string; readonly startTime: string; readonly masterEventId: string; readonly title: string }[] =>
    ask('calendars.events.list', { query: { ...winter, calendarId } }).body['events'];
  return { ...office, booked, seriesId: String(booked.body['id']), events, days: () => events().map(({ startTime }) => startTime.slice(5, 16)) };
};

describe('a series of appointments', () => {
  it('is told one by one, each with an id of its own, and takes each one’s slot', () => {
    const { booked, seriesId, events, days, slotsOn, ask, contact } = openSeries('RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3');
    expect(booked.body).toMatchObject({ isRecurring: true, rrule: 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3' });
    expect(days()).toStrictEqual(['12-01T09:00', '12-15T09:00', '12-29T09:00']);
    const [, second] = events();
    expect(second).toMatchObject({ id: `${seriesId}_${Date.parse(chicago('2026-12-15T09:00'))}_3600`, masterEventId: seriesId });
    expect(ask('calendars.appointments.get', { eventId: second!.id }).body['event']).toStrictEqual(second);
    expect([slotsOn('2026-12-15').includes('09:00'), slotsOn('2026-12-08').includes('09:00')]).toStrictEqual([false, true]);
    expect(ask('contacts.appointments.list', { contactId: contact }).body['events']).toHaveLength(3);
  });

  it('ends at its last day, and leaves out the days that it names', () => {
    const { days } = openSeries('RRULE:FREQ=DAILY;UNTIL=20261204T235959Z\nEXDATE:20261202T150000Z');
    expect(days()).toStrictEqual(['12-01T09:00', '12-03T09:00', '12-04T09:00']);
  });

  it('loses one that is deleted, and lets one go its own way', () => {
    const { ask, events, days, slotsOn, seriesId } = openSeries('FREQ=WEEKLY;COUNT=3');
    const [first, second] = events();
    expect(ask('calendars.events.delete', { eventId: first!.id, body: {} }).status).toBe(201);
    const moved = ask('calendars.appointments.update', { eventId: second!.id, body: { startTime: chicago('2026-12-09T10:00'), title: 'Later' } });
    expect(moved.body).toMatchObject({ id: second!.id, startTime: '2026-12-09T10:00:00-06:00', isRecurring: false });
    expect(days()).toStrictEqual(['12-09T10:00', '12-15T09:00']);
    expect(events()[0]).toMatchObject({ id: second!.id, title: 'Later', masterEventId: seriesId });
    expect(slotsOn('2026-12-08')).toContain('09:00');
    ask('calendars.events.delete', { eventId: seriesId, body: {} });
    expect(events()).toStrictEqual([]);
  });

  it('is made only where slots are not checked', () => {
    const { book } = openOffice();
    expect(book('2026-12-01T09:00', { rrule: 'FREQ=DAILY;COUNT=2' }).body).toMatchObject({ isRecurring: false });
  });

  it('needs a rule that is one, and of a kind that is modelled', () => {
    expect(openSeries('every day').booked).toMatchObject({ status: 422, body: { message: 'rrule is invalid' } });
    expect(openSeries('FREQ=WEEKLY;BYDAY=MO').booked).toMatchObject({ status: 501, body: { message: 'The sandbox does not model recurrence rules with BYDAY.' } });
  });
});
