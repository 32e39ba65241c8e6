import { DateTime, IANAZone } from 'luxon';
import type { Context } from '../handlers/handler';
import { refusal, refusals } from '../refusals';
import { offsetTime } from './event-replies';
import { freeSlots } from './free-slots';
import { ownCalendar, zoneOf } from './look-up';

/** Milliseconds: 31 days. */
const longestRange = 31 * 86_400_000;

/** Slots by their date in the zone that was asked for; dates without one are left out. @throws Refusal */
export const freeSlotsByDate = ({ state, grant, now, input: { calendarId, query } }: Context<'calendars.free-slots'>) => {
  const calendar = ownCalendar({ state, grant }, calendarId);
  const zone = zoneOf({ state, locationId: calendar.locationId });
  const { startDate: from, endDate: to, timezone = zone, userId } = query;
  const userIds = query.userIds ?? (userId === undefined ? undefined : [userId]);
  if (!IANAZone.isValidZone(timezone)) throw refusals.invalid(['timezone must be a valid IANA time zone']);
  if (to < from) throw refusal(400, 'endDate must not be before startDate');
  if (to - from > longestRange) throw refusal(400, 'Date range cannot be more than 31 days');
  const days: Record<string, { readonly slots: string[] }> = {};
  for (const { start } of freeSlots({ state, calendar, zone, now, from, to, ...(userIds && { userIds }) })) {
    const date = DateTime.fromMillis(start, { zone: timezone }).toISODate() ?? '';
    (days[date] ??= { slots: [] }).slots.push(offsetTime(start, timezone));
  }
  return days;
};
