import fc from 'fast-check';
import { ageText } from '../../src/mapping/ages';
import { dueFromPicker, nextWorkingDay, pickerFor } from '../../src/mapping/due';
import { momentFrom } from '../../src/mapping/local-time';
import { wallClock } from '../../src/mapping/wall-clock';
import { chicagoTime } from '../builders/local-time';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

it.each([
  ['2026-01-07 14:30:00', '2026-01-07T20:30:00.000Z'],
  ['2026-07-07 14:30:00', '2026-07-07T19:30:00.000Z'],
  ['2026-01-07T14:30', '2026-01-07T20:30:00.000Z'],
  ['2026-01-07T14:30:00-05:00', '2026-01-07T19:30:00.000Z'],
  ['2026-01-07T14:30:00+0530', '2026-01-07T09:00:00.000Z'],
  ['2026-01-07T14:30:00.000Z', '2026-01-07T14:30:00.000Z'],
  ['', null],
  ['tomorrow', null],
  ['2026-13-45 99:99:99', null],
  ['0001-01-01 00:00:00', null],
  ['9999-12-31T23:59:59Z', null],
])('reads the time %s in Chicago', (text, expected) => {
  expect(iso(momentFrom(text, chicagoTime()))).toBe(expected);
});

it('writes the year where it is not this one', () => {
  const { dayAndTime } = wallClock(chicagoTime());
  expect(dayAndTime(Date.parse('2026-01-07T20:30:00Z'))).toBe('Wed 7 Jan, 14:30');
  expect(dayAndTime(Date.parse('2026-01-01T05:59:00Z'))).toBe('Wed 31 Dec 2025, 23:59');
});

it.each([
  [0, 'just now'],
  [59_000, 'just now'],
  [60_000, '1 min ago'],
  [3 * 60_000, '3 min ago'],
  [2 * 3_600_000, '2 h ago'],
  [86_400_000, '1 day ago'],
  [5 * 86_400_000, '5 days ago'],
  [-5000, 'just now'],
])('says that %d ms have passed as %s', (age, text) => {
  expect(ageText(1_000_000_000 - age, 1_000_000_000)).toBe(text);
});

it('shows the picker in the location’s wall time', () => {
  const due = Date.parse('2026-01-06T15:00:00Z');
  expect(pickerFor(due, chicagoTime())).toStrictEqual({ valueMsEpoch: due, timezoneOffsetDate: -360 });
});

it('means the wall time that was picked, also on the other side of a change of the clocks', () => {
  // In January the picker is six hours behind UTC; in July Chicago is five.
  const nineInJuly = Date.parse('2026-07-06T15:00:00Z');
  expect(iso(dueFromPicker(nineInJuly, chicagoTime()))).toBe('2026-07-06T14:00:00.000Z');
});

it('comes back from the picker as it went in', () => {
  const zones = fc.constantFrom('America/Chicago', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC', 'Europe/Berlin');
  const moments = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 }).map((minute) => minute * 60_000);
  fc.assert(
    fc.property(zones, moments, moments, (timeZone, now, due) => {
      const local = { ...chicagoTime({ timeZone }), now };
      const { valueMsEpoch, timezoneOffsetDate } = pickerFor(due, local);
      expect(Number.isInteger(timezoneOffsetDate)).toBe(true);
      const back = dueFromPicker(valueMsEpoch, local);
      // In the hour that clocks show twice, either one may be meant.
      expect([0, 3_600_000]).toContain(Math.abs(back - due));
      const { dayAndTime } = wallClock(local);
      expect(dayAndTime(back)).toBe(dayAndTime(due));
    }),
  );
});

it.each([
  ['Monday', '2026-01-05T09:00:00-06:00', '2026-01-06T15:00:00.000Z'],
  ['Friday', '2026-01-09T23:59:00-06:00', '2026-01-12T15:00:00.000Z'],
  ['Saturday', '2026-01-10T12:00:00-06:00', '2026-01-12T15:00:00.000Z'],
  ['Sunday', '2026-01-11T12:00:00-06:00', '2026-01-12T15:00:00.000Z'],
  ['Friday before the clocks change', '2026-03-06T12:00:00-06:00', '2026-03-09T14:00:00.000Z'],
])('proposes nine o’clock on the working day after %s', (_, now, due) => {
  expect(iso(nextWorkingDay(chicagoTime({ now })))).toBe(due);
});
