import { openGhl, start } from './open-ghl';
import { chicago, openOffice, slotGone } from './open-office';
import { calendarCalled } from './sample-inputs/calendars';

const day = '2026-12-01';
const december = { startTime: String(Date.parse('2026-12-01T00:00:00Z')), endTime: String(Date.parse('2027-01-01T00:00:00Z')) } as const;

describe('appointments', () => {
  it('are answered without dates of creation, and read with them', () => {
    const { ask, book, calendarId, contact, userId, ghl } = openOffice();
    const booked = book(`${day}T09:00`);
    const appointment = {
      id: expect.any(String),
      calendarId,
      locationId: ghl.credentials.locationId,
      contactId: contact,
      title: 'Ana Ruiz',
      startTime: '2026-12-01T09:00:00-06:00',
      endTime: '2026-12-01T10:00:00-06:00',
      appointmentStatus: 'confirmed',
      assignedUserId: userId('Robin'),
      address: '',
      isRecurring: false,
    };
    expect(booked).toMatchObject({ status: 200, body: { ...appointment, meetingLocationType: 'default' } });
    expect(booked.body).not.toHaveProperty('dateAdded');
    expect(ask('calendars.appointments.get', { eventId: booked.body['id'] }).body['event']).toStrictEqual({
      ...appointment,
      groupId: '',
      users: [userId('Robin')],
      notes: '',
      dateAdded: '2026-11-24T09:00:00-06:00',
      dateUpdated: '2026-11-24T09:00:00-06:00',
      assignedResources: [],
      createdBy: { source: 'third_party' },
    });
  });

  it('cannot be booked where nothing is free, off the grid, or outside of the opening hours', () => {
    const { book } = openOffice();
    expect(book(`${day}T09:00`).status).toBe(200);
    expect(book(`${day}T09:00`)).toMatchObject(slotGone);
    expect(book(`${day}T10:10`)).toMatchObject(slotGone);
    expect(book(`${day}T12:00`)).toMatchObject(slotGone);
    expect(book('2026-12-05T09:00')).toMatchObject(slotGone);
  });

  it('may be longer than a slot as long as nothing is in the way', () => {
    const { book, slotsOn } = openOffice();
    book(`${day}T11:00`);
    expect(book(`${day}T08:00`, { endTime: chicago(`${day}T11:30`) })).toMatchObject(slotGone);
    expect(book(`${day}T08:00`, { endTime: chicago(`${day}T10:30`) }).status).toBe(200);
    expect(slotsOn(day)).toStrictEqual([]);
    expect(book(`${day}T10:30`, { endTime: chicago(`${day}T10:00`) })).toMatchObject({ status: 422, body: { message: 'endTime must be after startTime' } });
  });

  it('may be booked any time without the check of slots, if somebody of the team is chosen', () => {
    const { book, userId } = openOffice();
    const unchecked = { ignoreFreeSlotValidation: true } as const;
    const nobody = { status: 422, body: { message: 'A team member needs to be selected. assignedUserId is missing' } };
    expect(book(`${day}T22:13`, unchecked)).toMatchObject(nobody);
    expect(book(`${day}T22:13`, { ...unchecked, assignedUserId: userId('Robin') }).status).toBe(200);
    const stranger = { status: 422, body: { message: 'The user id not part of calendar team.' } };
    expect(book(`${day}T22:13`, { ...unchecked, assignedUserId: userId('Casey') })).toMatchObject(stranger);
    expect(book(`${day}T10:00`, { assignedUserId: userId('Casey') })).toMatchObject(stranger);
  });

  it('may be booked beyond the date range, but not where something is, when only the range is ignored', () => {
    const { book } = openOffice({ allowBookingFor: 1, allowBookingForUnit: 'days' });
    expect(book(`${day}T09:00`)).toMatchObject(slotGone);
    expect(book(`${day}T09:00`, { ignoreDateRange: true }).status).toBe(200);
    expect(book(`${day}T09:00`, { ignoreDateRange: true })).toMatchObject(slotGone);
  });

  it('go round a team: to whoever is free and preferred, or has the fewest', () => {
    const office = openOffice();
    const { userId, addCalendar, book } = office;
    const teamMembers = [{ userId: userId('Robin') }, { userId: userId('Casey'), priority: 1 }];
    const busiest: string = addCalendar({ name: 'A', calendarType: 'round_robin', teamMembers }).body['calendar'].id;
    const assigned = (calendarId: string, time: string): string => book(time, { calendarId }).body['assignedUserId'];
    expect([assigned(busiest, `${day}T08:00`), assigned(busiest, `${day}T08:00`)]).toStrictEqual([userId('Casey'), userId('Robin')]);
    const eventType = 'RoundRobin_OptimizeForEqualDistribution';
    const fair: string = addCalendar({ name: 'B', calendarType: 'round_robin', teamMembers, eventType }).body['calendar'].id;
    expect([assigned(fair, `${day}T09:00`), assigned(fair, `${day}T10:00`)]).toStrictEqual([userId('Casey'), userId('Robin')]);
  });

  it('take the whole team of a collective calendar', () => {
    const { userId, addCalendar, book, ask } = openOffice();
    const teamMembers = [{ userId: userId('Casey') }, { userId: userId('Robin'), isPrimary: true }];
    const calendarId: string = addCalendar({ calendarType: 'collective', teamMembers }).body['calendar'].id;
    const eventId: string = book(`${day}T09:00`, { calendarId }).body['id'];
    const { event } = ask('calendars.appointments.get', { eventId }).body;
    expect([event.assignedUserId, event.users]).toStrictEqual([userId('Robin'), [userId('Robin'), userId('Casey')]]);
    expect(book(`${day}T09:00`)).toMatchObject(slotGone);
  });

  it('take title, place and status from their calendar', () => {
    const { book } = openOffice({
      eventTitle: 'Call with {{contact.name}}',
      autoConfirm: false,
      locationConfigurations: [{ kind: 'physical', location: '12 Quay Street' }],
    });
    expect(book(`${day}T09:00`).body).toMatchObject({ title: 'Call with Ana Ruiz', appointmentStatus: 'new', address: '12 Quay Street' });
    expect(book(`${day}T10:00`, { address: 'At home' }).body).toMatchObject({ address: 'At home', meetingLocationType: 'custom' });
  });

  it('free their slot when they are cancelled, and need it again when they are taken up', () => {
    const { ask, book, slotsOn } = openOffice();
    const eventId: string = book(`${day}T09:00`).body['id'];
    const set = (appointmentStatus: string) => ask('calendars.appointments.update', { eventId, body: { appointmentStatus } });
    expect(set('cancelled').body['appointmentStatus']).toBe('cancelled');
    expect(slotsOn(day)).toContain('09:00');
    book(`${day}T09:00`);
    expect(set('confirmed')).toMatchObject(slotGone);
    expect(set('noshow').status).toBe(200);
  });

  it('move to another slot with the length that they have, and may stay where they are', () => {
    const { ask, book, slotsOn } = openOffice();
    const eventId: string = book(`${day}T09:00`).body['id'];
    const move = (time: string) => ask('calendars.appointments.update', { eventId, body: { startTime: chicago(time) } });
    book(`${day}T08:00`);
    expect(move(`${day}T08:00`)).toMatchObject(slotGone);
    expect(move(`${day}T09:00`).status).toBe(200);
    expect(move(`${day}T10:00`).body).toMatchObject({ startTime: '2026-12-01T10:00:00-06:00', endTime: '2026-12-01T11:00:00-06:00' });
    expect(slotsOn(day)).toStrictEqual(['09:00', '11:00']);
  });

  it('need a contact and a calendar of the location', () => {
    const { ask, book, ghl } = openOffice();
    expect(book(`${day}T09:00`, { contactId: 'nobody' })).toMatchObject({ status: 400, body: { message: 'Contact not found' } });
    expect(book(`${day}T09:00`, { calendarId: 'none' })).toMatchObject({ status: 400, body: { message: 'Calendar not found' } });
    const rentals = ghl.records.locations()[1]!.id;
    const token = ghl.issueToken({ kind: 'private', scopes: ['calendars/events.readonly', 'calendars.readonly'], locationId: rentals });
    const eventId: string = book(`${day}T09:00`).body['id'];
    expect(ask('calendars.appointments.get', { eventId }, { token }).status).toBe(403);
    expect(ask('calendars.appointments.get', { eventId: 'none' })).toMatchObject({ status: 400, body: { message: 'Event not found' } });
  });

  it('are shown alike by calendar, user, group and contact, and go with their contact', () => {
    const open = openGhl();
    const { ask, contactId, ghl } = open;
    const ana = contactId('Ana');
    const calendarId = calendarCalled(open, 'Viewings and visits');
    const robin = ghl.records.users().find(({ firstName }) => firstName === 'Robin')!.id;
    const groupId: string = ask('calendars.groups.list', { query: {} }).body['groups'][0].id;
    const { id } = ask('calendars.appointments.create', {
      body: { calendarId, contactId: ana, assignedUserId: robin, startTime: chicago(`${day}T09:00`) },
    }).body;
    const idsBy = (owner: object): readonly string[] =>
      ask('calendars.events.list', { query: { ...december, ...owner } }).body['events'].map((event: { id: string }) => event.id);
    for (const owner of [{ calendarId }, { userId: robin }, { groupId }]) expect(idsBy(owner)).toContain(id);
    expect(ask('contacts.appointments.list', { contactId: ana }).body['events']).toContainEqual(
      expect.objectContaining({ id, startTime: '2026-12-01 09:00:00', dateAdded: '2026-11-24 09:00:00', appointmentStatus: 'confirmed', status: 'booked' }),
    );
    ask('contacts.delete', { contactId: ana });
    expect(idsBy({ calendarId })).not.toContain(id);
    expect(ask('calendars.appointments.get', { eventId: id }).status).toBe(400);
  });

  it('are listed in order of time, within the window, by one of user, calendar and group', () => {
    const { ask, book, calendarId } = openOffice();
    for (const time of [`${day}T11:00`, `${day}T08:00`]) book(time);
    const list = (query: object) => ask('calendars.events.list', { query: { ...december, ...query } });
    expect(list({ calendarId }).body['events'].map(({ startTime }: { startTime: string }) => startTime.slice(11, 13))).toStrictEqual(['08', '11']);
    expect(list({ calendarId, endTime: String(Date.parse(chicago(`${day}T08:00`))) }).body['events']).toStrictEqual([]);
    expect(list({})).toMatchObject({ status: 422, body: { message: 'Either of userId, calendarId or groupId is required' } });
    expect(list({ calendarId, startTime: 'monday' })).toMatchObject({ status: 422, body: { message: ['startTime must be a number string'] } });
  });

  it('and blocked slots are deleted by the same operation, with 201', () => {
    const { ask, book, calendarId, slotsOn } = openOffice();
    const block = ask('calendars.block-slots.create', { body: { calendarId, startTime: chicago(`${day}T08:00`), endTime: chicago(`${day}T09:00`) } });
    const { id } = book(`${day}T09:00`).body;
    for (const eventId of [id, block.body['id']]) {
      expect(ask('calendars.events.delete', { eventId, body: {} })).toMatchObject({ status: 201, body: { succeeded: true } });
    }
    expect(slotsOn(day)).toHaveLength(4);
  });

  it('are not blocked slots: those have a list of their own, and a calendar or a user', () => {
    const { ask, calendarId, userId } = openOffice();
    const times = { startTime: chicago(`${day}T08:00`), endTime: chicago(`${day}T09:00`) };
    const block = (body: object) => ask('calendars.block-slots.create', { body: { ...times, ...body } });
    expect(block({ calendarId, assignedUserId: userId('Robin') }).body['message']).toBe('Either calendarId or assignedUserId can be set, not both.');
    expect(block({}).status).toBe(400);
    expect(block({ calendarId, endTime: times.startTime }).status).toBe(422);
    expect(block({ calendarId, title: 'Lunch' })).toMatchObject({ status: 201, body: { title: 'Lunch', calendarId, startTime: '2026-12-01T08:00:00-06:00' } });
    const by = { query: { ...december, calendarId } };
    expect(ask('calendars.events.list', by).body['events']).toStrictEqual([]);
    expect(ask('calendars.blocked-slots.list', by).body['events']).toMatchObject([{ title: 'Lunch', calendarId, contactId: '' }]);
    expect(Date.parse(ask('calendars.blocked-slots.list', by).body['events'][0].dateAdded)).toBe(start);
  });
});
