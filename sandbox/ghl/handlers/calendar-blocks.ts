import type { Input } from '../../../src/ghl/catalogue';
import { instantOf } from '../calendars/appointment-times';
import { blockReply } from '../calendars/event-replies';
import { ownAppointment, ownBlock, ownCalendar } from '../calendars/look-up';
import { removeAppointment } from '../calendars/series-writes';
import { refusal, refusals } from '../refusals';
import type { BlockedSlot } from '../state/calendar-records';
import type { Grant, LocationRecord } from '../state/records';
import type { State } from '../state/state';
import type { HandlersOf } from './handler';

interface Writing {
  readonly state: State;
  readonly grant: Grant;
  readonly location: LocationRecord;
  readonly now: number;
  readonly body: Input<'calendars.block-slots.create'>['body'];
}

/** @throws Refusal 400 unless it is either a calendar of the location or a user who works there, 422 without times in their order */
const writtenBlock = ({ state, grant, location, now, body }: Writing, old: BlockedSlot | null): BlockedSlot => {
  const { title = old?.title ?? 'Blocked slot', calendarId, assignedUserId } = body;
  const isMoved = calendarId !== undefined || assignedUserId !== undefined;
  const owner = isMoved || !old ? { calendarId, assignedUserId } : { calendarId: old.calendarId, assignedUserId: old.assignedUserId };
  if ((owner.calendarId === undefined) === (owner.assignedUserId === undefined)) {
    throw refusal(400, 'Either calendarId or assignedUserId can be set, not both.');
  }
  if (owner.calendarId !== undefined) ownCalendar({ state, grant }, owner.calendarId);
  else if (!state.users.withId(owner.assignedUserId ?? '')?.locationIds.includes(location.id)) throw refusals.noUser();
  const startTime = body.startTime === undefined ? old?.startTime : instantOf(body.startTime);
  const endTime = body.endTime === undefined ? old?.endTime : instantOf(body.endTime);
  if (startTime === undefined || endTime === undefined || endTime <= startTime) throw refusal(422, 'startTime and endTime are needed, in this order');
  const id = old?.id ?? state.newId();
  return { ...owner, id, title, locationId: location.id, startTime, endTime, dateAdded: old?.dateAdded ?? now, dateUpdated: now };
};

export const calendarBlockHandlers: HandlersOf<'calendars.block-slots.create' | 'calendars.block-slots.update' | 'calendars.events.delete'> = {
  'calendars.block-slots.create': ({ input: { body }, ...context }) => {
    const slot = context.state.blockedSlots.add(writtenBlock({ ...context, body }, null));
    return blockReply(slot, context.location.timezone);
  },

  'calendars.block-slots.update': ({ input: { eventId, body }, ...context }) => {
    const slot = context.state.blockedSlots.put(writtenBlock({ ...context, body }, ownBlock(context, eventId)));
    return blockReply(slot, context.location.timezone);
  },

  /** Of either kind. */
  'calendars.events.delete': ({ input: { eventId }, ...context }) => {
    const { state } = context;
    if (state.blockedSlots.withId(eventId)) state.blockedSlots.remove(ownBlock(context, eventId).id);
    else removeAppointment(state, ownAppointment(context, eventId).appointment);
    return { succeeded: true };
  },
};
