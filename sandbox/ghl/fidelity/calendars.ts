import { nobody, row } from './row';
import type { FidelityRow } from './row';

const integrations = 'public integrations';
const spec = 'apps/calendars.json';

/** Calendars, free slots, appointments, blocked slots and all that belongs to them. */
export const calendarFidelity: readonly FidelityRow[] = [
  row('documented', 'Free slots are a map of dates in the zone that was asked for; a traceId is beside them.', {
    source: `${spec}, docs/oauth/Overview.md`,
    test: 'are cut from the opening hours, by date, beside a traceId',
  }),
  row('documented', 'Free slots are told for 31 days at most. That more is a 400 is assumed.', {
    source: spec,
    test: 'refuse more than 31 days, an end before the start, and a zone that nobody knows',
  }),
  row('assumed', 'Opening hours are wall time in the location’s zone; dates without a slot are left out; a draft has none.', {
    source: nobody,
    test: 'are told in the zone that was asked for, under its dates',
  }),
  row('documented', '`availabilityType` 1 lets only the hours of dates count, 0 only those of weekdays; without it both do.', {
    source: spec,
    test: 'prefer the hours of a date to those of its weekday, unless the calendar says which ones count',
  }),
  row('documented', 'Duration, interval, buffers, minimum notice, booking range, seats of a slot and bookings of a day shape the slots.', {
    source: spec,
    test: 'have as many seats as the calendar gives them, and take as many bookings in a day as it allows',
  }),
  row('assumed', 'Buffers count against every appointment of the same user, in all calendars.', {
    source: nobody,
    test: 'keep the buffers before and after an appointment free',
  }),
  row('reported', 'A time that is taken, or is none of the slots, is 400 `The slot you have selected is no longer available.`', {
    source: integrations,
    test: 'cannot be booked where nothing is free, off the grid, or outside of the opening hours',
  }),
  row('reported', 'An appointment may be longer than a slot of its calendar.', {
    source: 'an integration that probed it in August 2026',
    test: 'may be longer than a slot as long as nothing is in the way',
  }),
  row('reported', 'Without the check of slots nobody is chosen from the team: 422 `A team member needs to be selected. assignedUserId is missing`.', {
    source: integrations,
    test: 'may be booked any time without the check of slots, if somebody of the team is chosen',
  }),
  row('reported', 'Somebody outside of the team is 422 `The user id not part of calendar team.`', {
    source: integrations,
    test: 'may be booked any time without the check of slots, if somebody of the team is chosen',
  }),
  row('documented', '`ignoreDateRange` leaves out the minimum notice and the range, `ignoreFreeSlotValidation` every check.', {
    source: spec,
    test: 'may be booked beyond the date range, but not where something is, when only the range is ignored',
  }),
  row('assumed', 'A round robin takes the free member of the highest priority, or the one with the fewest appointments.', {
    source: `${spec} for the names of the two ways`,
    test: 'go round a team: to whoever is free and preferred, or has the fewest',
  }),
  row('reported', 'A booking answers without dates of creation and change.', {
    source: 'issue #246',
    test: 'are answered without dates of creation, and read with them',
  }),
  row('assumed', 'Cancelled, missed and invalid appointments free their time; taking one up again needs a free slot.', {
    source: nobody,
    test: 'free their slot when they are cancelled, and need it again when they are taken up',
  }),
  row('reported', 'Events without a user, calendar or group are 422 `Either of userId, calendarId or groupId is required`.', {
    source: integrations,
    test: 'are listed in order of time, within the window, by one of user, calendar and group',
  }),
  row('assumed', 'An appointment that is not there is 400 `Event not found`, a calendar 400 `Calendar not found`.', {
    source: `${spec} documents 400 and 401 only`,
    test: 'need a contact and a calendar of the location',
  }),
  row('documented', 'One operation deletes appointments and blocked slots: 201, with a body, `succeeded`.', {
    source: spec,
    test: 'and blocked slots are deleted by the same operation, with 201',
  }),
  row('documented', 'A slot is blocked for a calendar or for a user, not both; the body’s schema requires the calendar nevertheless.', {
    source: `${spec}, issue #23`,
    test: 'are not blocked slots: those have a list of their own, and a calendar or a user',
  }),
  row('documented', 'An appointment of a series has the id of the series, its start and its length; rules count only without the check of slots.', {
    source: spec,
    test: 'is told one by one, each with an id of its own, and takes each one’s slot',
  }),
  row('assumed', 'A series has 24 appointments at most; one that is changed goes on by itself.', {
    source: nobody,
    test: 'loses one that is deleted, and lets one go its own way',
  }),
  row('documented', 'Notes of an appointment are read 20 at a time at most, with `hasMore`, and are 5,000 characters long at most.', {
    source: spec,
    test: 'are read page by page, until there are no more',
  }),
  row('documented', 'Notifications are written and answered as lists at the root, have an `_id`, and a change answers with a message alone.', {
    source: spec,
    test: 'are written and answered as a list at the root',
  }),
  row('documented', 'Rooms and equipment belong to service calendars, equipment to one; a change answers without them. The id in answers is assumed.', {
    source: spec,
    test: 'are rooms or equipment of service calendars',
  }),
  row('documented', 'Personal calendars have one member, event calendars none, all other types need a team.', {
    source: `${spec}; that breaking it is a 400 is assumed`,
    test: 'need the team that their type asks for, out of the location’s users',
  }),
  row('assumed', 'A calendar without opening hours is open from Monday to Friday, 8 to 17; the other defaults are published.', {
    source: spec,
    test: 'have what GoHighLevel gives them without asking',
  }),
  row('assumed', 'A deleted calendar takes its appointments along; a deleted group leaves its calendars.', {
    source: nobody,
    test: 'take their appointments, blocked slots and notifications along when they are deleted',
  }),
];
