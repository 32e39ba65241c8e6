import fc from 'fast-check';
import '../../property-seed';
import { chicago, openOffice } from './open-office';

const day = '2026-12-01';
const minuteMs = 60_000;

const calendar = fc.record({
  slotDuration: fc.integer({ min: 5, max: 150 }),
  slotInterval: fc.integer({ min: 10, max: 90 }),
  slotBuffer: fc.integer({ min: 0, max: 45 }),
  preBuffer: fc.integer({ min: 0, max: 45 }),
  openHours: fc
    .record({ openHour: fc.integer({ min: 0, max: 12 }), closeHour: fc.integer({ min: 12, max: 23 }), minutes: fc.integer({ min: 0, max: 59 }) })
    .map(({ openHour, closeHour, minutes }) => [
      { daysOfTheWeek: [2], hours: [{ openHour, openMinute: minutes, closeHour, closeMinute: minutes }] },
    ]),
});

/** Minutes of the day from which something takes so many minutes. */
const taken = fc.record({ from: fc.integer({ min: 0, max: 1380 }), minutes: fc.integer({ min: 1, max: 120 }) });

const midnight = Date.parse(chicago(`${day}T00:00`));
const timesOf = ({ from, minutes }: { readonly from: number; readonly minutes: number }) => ({
  startTime: new Date(midnight + from * minuteMs).toISOString(),
  endTime: new Date(midnight + (from + minutes) * minuteMs).toISOString(),
});

it('no free slot overlaps an appointment or a blocked slot, and every one can be booked', () => {
  fc.assert(
    fc.property(calendar, fc.array(taken, { maxLength: 5 }), fc.array(taken, { maxLength: 3 }), (details, appointments, blocks) => {
      const { ask, calendarId, contact, userId, slotsOn } = openOffice(details);
      const booking = { calendarId, contactId: contact };
      const unchecked = { ignoreFreeSlotValidation: true, assignedUserId: userId('Robin') };
      const busy = [
        ...appointments.map((one) => ask('calendars.appointments.create', { body: { ...booking, ...unchecked, ...timesOf(one) } })),
        ...blocks.map((one) => ask('calendars.block-slots.create', { body: { assignedUserId: userId('Robin'), ...timesOf(one) } })),
      ].map(({ body }) => ({ start: Date.parse(body['startTime']), end: Date.parse(body['endTime']) }));

      const slots = slotsOn(day);
      for (const time of slots) {
        const start = Date.parse(chicago(`${day}T${time}`));
        const end = start + details.slotDuration * minuteMs;
        expect(busy.filter((other) => start < other.end && other.start < end)).toStrictEqual([]);
      }
      const some = slots.filter((_, index) => index % Math.ceil(slots.length / 6) === 0);
      for (const time of some) {
        const booked = ask('calendars.appointments.create', { body: { ...booking, startTime: chicago(`${day}T${time}`) } });
        expect(booked.status).toBe(200);
        expect(slotsOn(day)).not.toContain(time);
        ask('calendars.events.delete', { eventId: booked.body['id'], body: {} });
      }
    }),
    { numRuns: 30 },
  );
});
