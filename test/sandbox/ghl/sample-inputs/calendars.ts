import type { OpenGhl } from '../open-ghl';
import { start } from '../open-ghl';
import type { SampleInputs } from '../sample-inputs';

/** The firm's calendar of that name. */
export const calendarCalled = ({ ask }: OpenGhl, name: string) => {
  const calendars: readonly { readonly id: string; readonly name: string }[] = ask('calendars.list', { query: {} }).body['calendars'];
  return calendars.find((calendar) => calendar.name === name)!.id;
};

const viewings = (open: OpenGhl) => calendarCalled(open, 'Viewings and visits');
const aGroup = ({ ask }: OpenGhl): string => ask('calendars.groups.list', { query: {} }).body['groups'][0].id;
const anAppointment = ({ ghl, contactId }: OpenGhl): string => ghl.records.contact(contactId('Ana'))!.appointments[0]!.id;

const aNotification = (open: OpenGhl) => {
  const calendarId = viewings(open);
  return { calendarId, notificationId: String(open.ask('calendars.notifications.list', { calendarId, query: {} }).body[0]['_id']) };
};

const aRoom = ({ ask }: OpenGhl) => {
  const rooms = ask('calendars.resources.list', { resourceType: 'rooms', query: { limit: 10, skip: 0 } });
  return { resourceType: 'rooms', id: String(rooms.body[0].id) };
};

const aNote = (open: OpenGhl) => {
  const appointmentId = anAppointment(open);
  const { note } = open.ask('calendars.appointments.notes.create', { appointmentId, body: { body: 'Bring the keys.' } }).body;
  return { appointmentId, noteId: String(note.id) };
};

const aBlock = (open: OpenGhl): string => String(open.ask('calendars.block-slots.create', { body: blockBody(open) }).body['id']);

const blockBody = (open: OpenGhl) => ({ calendarId: viewings(open), startTime: '2026-12-02T12:00:00-06:00', endTime: '2026-12-02T13:00:00-06:00' });

const aWeek = { startTime: String(start), endTime: String(start + 7 * 86_400_000) } as const;

export const calendarInputs = {
  'calendars.list': () => ({ query: {} }),
  'calendars.get': (open) => ({ calendarId: viewings(open) }),
  'calendars.create': () => ({ body: { name: 'Coffee' } }),
  'calendars.update': (open) => ({ calendarId: viewings(open), body: { slotDuration: 45 } }),
  'calendars.delete': (open) => ({ calendarId: viewings(open) }),
  'calendars.groups.list': () => ({ query: {} }),
  'calendars.groups.create': () => ({ body: { name: 'Calls', description: 'By phone', slug: 'calls' } }),
  'calendars.groups.update': (open) => ({ groupId: aGroup(open), body: { name: 'Visits', description: 'On site', slug: 'visits' } }),
  'calendars.groups.set-status': (open) => ({ groupId: aGroup(open), body: { isActive: false } }),
  'calendars.groups.delete': (open) => ({ groupId: aGroup(open) }),
  'calendars.groups.validate-slug': () => ({ body: { slug: 'calls' } }),
  'calendars.notifications.list': (open) => ({ calendarId: viewings(open), query: {} }),
  'calendars.notifications.get': aNotification,
  'calendars.notifications.create': (open) => ({
    calendarId: viewings(open),
    body: [{ receiverType: 'contact', channel: 'email', notificationType: 'cancellation' }],
  }),
  'calendars.notifications.update': (open) => ({ ...aNotification(open), body: { isActive: false } }),
  'calendars.notifications.delete': aNotification,
  'calendars.resources.list': () => ({ resourceType: 'rooms', query: { limit: 10, skip: 0 } }),
  'calendars.resources.get': aRoom,
  'calendars.resources.create': (open) => ({
    resourceType: 'equipments',
    body: { name: 'Drone', description: 'For roofs', quantity: 1, outOfService: 0, capacity: 1, calendarIds: [calendarCalled(open, 'Home valuation')] },
  }),
  'calendars.resources.update': (open) => ({ ...aRoom(open), body: { capacity: 6 } }),
  'calendars.resources.delete': aRoom,
  'calendars.free-slots': (open) => ({ calendarId: viewings(open), query: { startDate: start, endDate: start + 7 * 86_400_000 } }),
  'calendars.events.list': (open) => ({ query: { ...aWeek, calendarId: viewings(open) } }),
  'calendars.blocked-slots.list': (open) => ({ query: { ...aWeek, calendarId: viewings(open) } }),
  'calendars.appointments.get': (open) => ({ eventId: anAppointment(open) }),
  'calendars.appointments.create': (open) => ({
    body: { calendarId: viewings(open), contactId: open.contactId('Ana'), startTime: '2026-12-01T10:00:00-06:00' },
  }),
  'calendars.appointments.update': (open) => ({ eventId: anAppointment(open), body: { appointmentStatus: 'cancelled' } }),
  'calendars.events.delete': (open) => ({ eventId: anAppointment(open), body: {} }),
  'calendars.block-slots.create': (open) => ({ body: blockBody(open) }),
  'calendars.block-slots.update': (open) => ({ eventId: aBlock(open), body: { title: 'Stocktaking' } }),
  'calendars.appointments.notes.list': (open) => ({ appointmentId: anAppointment(open), query: { limit: 10, offset: 0 } }),
  'calendars.appointments.notes.create': (open) => ({ appointmentId: anAppointment(open), body: { body: 'Bring the keys.' } }),
  'calendars.appointments.notes.update': (open) => ({ ...aNote(open), body: { body: 'Bring both keys.' } }),
  'calendars.appointments.notes.delete': aNote,
} satisfies SampleInputs;
