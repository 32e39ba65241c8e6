import { start } from './open-ghl';
import { mornings, openOffice } from './open-office';

/** A Tuesday. */
const day = '2026-12-01';

describe('free slots', () => {
  it('are cut from the opening hours, by date, beside a traceId', () => {
    const { ask, calendarId } = openOffice();
    const query = { startDate: Date.parse('2026-12-01T00:00:00-06:00'), endDate: Date.parse('2026-12-02T08:00:00-06:00') };
    expect(ask('calendars.free-slots', { calendarId, query }).body).toStrictEqual({
      '2026-12-01': { slots: ['08', '09', '10', '11'].map((hour) => `2026-12-01T${hour}:00:00-06:00`) },
      '2026-12-02': { slots: ['2026-12-02T08:00:00-06:00'] },
      traceId: expect.any(String),
    });
  });

  it('are told in the zone that was asked for, under its dates', () => {
    const { ask, calendarId } = openOffice({ openHours: [{ daysOfTheWeek: [2], hours: [{ openHour: 20, openMinute: 0, closeHour: 23, closeMinute: 60 }] }] });
    const query = { startDate: start, endDate: start + 86_400_000, timezone: 'Europe/Berlin' };
    expect(ask('calendars.free-slots', { calendarId, query }).body).toMatchObject({
      '2026-11-25': { slots: ['03', '04', '05', '06'].map((hour) => `2026-11-25T${hour}:00:00+01:00`) },
    });
  });

  it('refuse more than 31 days, an end before the start, and a zone that nobody knows', () => {
    const { ask, calendarId } = openOffice();
    const slots = (query: object) => ask('calendars.free-slots', { calendarId, query: { startDate: start, endDate: start + 31 * 86_400_000, ...query } });
    expect(slots({}).status).toBe(200);
    expect(slots({ endDate: start + 31 * 86_400_000 + 1 })).toMatchObject({ status: 400, body: { message: 'Date range cannot be more than 31 days' } });
    expect(slots({ endDate: start - 1 }).status).toBe(400);
    expect(slots({ timezone: 'Mars/Olympus' }).status).toBe(422);
  });

  it('leave no slot in the past, within the minimum notice, or beyond what may be booked', () => {
    const { slotsOn } = openOffice({ allowBookingAfter: 24, allowBookingAfterUnit: 'hours', allowBookingFor: 2, allowBookingForUnit: 'days' });
    expect(slotsOn('2026-11-24')).toStrictEqual([]);
    expect(slotsOn('2026-11-25')).toStrictEqual(['09:00', '10:00', '11:00']);
    expect(slotsOn('2026-11-26')).toStrictEqual(['08:00', '09:00']);
    expect(openOffice().slotsOn('2026-11-24')).toStrictEqual(['09:00', '10:00', '11:00']);
  });

  it('follow duration and interval in minutes or hours, and end before closing', () => {
    const { slotsOn } = openOffice({ slotDuration: 1.5, slotDurationUnit: 'hours', slotInterval: 45, slotIntervalUnit: 'mins' });
    expect(slotsOn(day)).toStrictEqual(['08:00', '08:45', '09:30', '10:15']);
  });

  it('keep the buffers before and after an appointment free', () => {
    const { slotsOn, book } = openOffice({ slotDuration: 30, slotInterval: 30, preBuffer: 30, slotBuffer: 60 });
    expect(book(`${day}T10:00`).status).toBe(200);
    expect(slotsOn(day)).toStrictEqual(['08:00', '08:30', '11:30']);
  });

  it('prefer the hours of a date to those of its weekday, unless the calendar says which ones count', () => {
    const hours = [{ openHour: 14, openMinute: 0, closeHour: 15, closeMinute: 0 }];
    const availabilities = [{ date: `${day}T00:00:00.000Z`, hours }, { date: '2026-12-02T00:00:00.000Z', hours: [] }];
    const both = openOffice({ availabilities });
    expect([both.slotsOn(day), both.slotsOn('2026-12-02'), both.slotsOn('2026-12-03').length]).toStrictEqual([['14:00'], [], 4]);
    const onlyDates = openOffice({ availabilities, availabilityType: 1 });
    expect([onlyDates.slotsOn(day), onlyDates.slotsOn('2026-12-03')]).toStrictEqual([['14:00'], []]);
    const onlyWeekdays = openOffice({ availabilities, availabilityType: 0 });
    expect([onlyWeekdays.slotsOn(day).length, onlyWeekdays.slotsOn('2026-12-02').length]).toStrictEqual([4, 4]);
  });

  it('stay at the same wall time when the clocks change', () => {
    const { ask, calendarId } = openOffice({ openHours: [{ daysOfTheWeek: [0, 6], hours: mornings[0]!.hours }] });
    const query = { startDate: Date.parse('2027-03-13T00:00:00-06:00'), endDate: Date.parse('2027-03-14T23:00:00-05:00') };
    const { '2027-03-13': before, '2027-03-14': after } = ask('calendars.free-slots', { calendarId, query }).body;
    expect([before.slots[0], after.slots[0]]).toStrictEqual(['2027-03-13T08:00:00-06:00', '2027-03-14T08:00:00-05:00']);
  });

  it('are nobody’s in a calendar that is a draft', () => {
    expect(openOffice({ isActive: false }).slotsOn(day)).toStrictEqual([]);
  });

  it('are open as long as one of a round robin is free, and to the whole team of a collective calendar', () => {
    const office = openOffice();
    const team = [{ userId: office.userId('Robin'), isPrimary: true }, { userId: office.userId('Casey') }];
    const roundRobin: string = office.addCalendar({ calendarType: 'round_robin', teamMembers: team }).body['calendar'].id;
    const collective: string = office.addCalendar({ calendarType: 'collective', teamMembers: team }).body['calendar'].id;
    office.book(`${day}T09:00`);
    expect(office.slotsOn(day, { calendarId: roundRobin })).toStrictEqual(['08:00', '09:00', '10:00', '11:00']);
    expect(office.slotsOn(day, { calendarId: roundRobin, userId: office.userId('Robin') })).toStrictEqual(['08:00', '10:00', '11:00']);
    expect(office.slotsOn(day, { calendarId: roundRobin, userIds: [office.userId('Jordan')] })).toStrictEqual([]);
    expect(office.slotsOn(day, { calendarId: collective })).toStrictEqual(['08:00', '10:00', '11:00']);
  });

  it('have as many seats as the calendar gives them, and take as many bookings in a day as it allows', () => {
    const seats = openOffice({ calendarType: 'class_booking', appoinmentPerSlot: 2 });
    seats.book(`${day}T09:00`);
    expect(seats.slotsOn(day)).toContain('09:00');
    seats.book(`${day}T09:00`);
    expect(seats.slotsOn(day)).not.toContain('09:00');
    const one = openOffice({ appoinmentPerDay: 1 });
    one.book(`${day}T09:00`);
    expect([one.slotsOn(day), one.slotsOn('2026-12-02').length]).toStrictEqual([[], 4]);
  });

  it('leave out blocked slots: a calendar’s in that calendar, a user’s in all of theirs', () => {
    const { ask, calendarId, slotsOn, userId, addCalendar } = openOffice();
    const other: string = addCalendar({ name: 'Other desk' }).body['calendar'].id;
    const block = (owner: object, hour: string) =>
      ask('calendars.block-slots.create', { body: { ...owner, startTime: `${day}T${hour}:10:00-06:00`, endTime: `${day}T${hour}:20:00-06:00` } });
    block({ calendarId }, '08');
    block({ assignedUserId: userId('Robin') }, '10');
    expect([slotsOn(day), slotsOn(day, { calendarId: other })]).toStrictEqual([['09:00', '11:00'], ['08:00', '09:00', '11:00']]);
  });
});
