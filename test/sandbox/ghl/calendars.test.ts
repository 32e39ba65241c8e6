import { openGhl } from './open-ghl';
import { mornings, openOffice } from './open-office';
import { calendarCalled } from './sample-inputs/calendars';

describe('calendars', () => {
  it('have what GoHighLevel gives them without asking', () => {
    const { ask, ghl } = openGhl({ data: 'empty' });
    const { calendar } = ask('calendars.create', { body: { name: 'Coffee' } }).body;
    expect(calendar).toMatchObject({
      name: 'Coffee',
      locationId: ghl.credentials.locationId,
      calendarType: 'event',
      isActive: true,
      slotDuration: 30,
      slotInterval: 30,
      appoinmentPerSlot: 1,
      autoConfirm: true,
      eventTitle: '{{contact.name}}',
      eventColor: '#039be5',
      openHours: [{ daysOfTheWeek: [1, 2, 3, 4, 5], hours: [{ openHour: 8, openMinute: 0, closeHour: 17, closeMinute: 0 }] }],
    });
    expect(ask('calendars.get', { calendarId: calendar.id }).body['calendar']).toStrictEqual(calendar);
  });

  it('need the team that their type asks for, out of the location’s users', () => {
    const { addCalendar, userId } = openOffice();
    const [robin, casey] = [{ userId: userId('Robin') }, { userId: userId('Casey') }];
    const status = (calendarType: string, teamMembers: readonly object[]): number =>
      addCalendar({ calendarType, teamMembers: teamMembers as readonly { userId: string }[] }).status;
    expect(['round_robin', 'collective', 'class_booking', 'service_booking', 'personal'].map((type) => status(type, []))).toStrictEqual([400, 400, 400, 400, 400]);
    expect([status('personal', [robin, casey]), status('personal', [robin]), status('event', [robin]), status('event', [])]).toStrictEqual([400, 200, 400, 200]);
    expect([status('collective', [robin, casey]), status('collective', [{ ...robin, isPrimary: true }, casey])]).toStrictEqual([400, 200]);
    expect(status('round_robin', [{ userId: 'nobody' }])).toBe(400);
  });

  it('refuse times that no clock shows, lengths of nothing, and groups and slugs that cannot be', () => {
    const { addCalendar } = openOffice();
    const hours = (openHour: number) => [{ ...mornings[0]!, hours: [{ openHour, openMinute: 0, closeHour: 12, closeMinute: 0 }] }];
    expect([addCalendar({ openHours: hours(24) }).status, addCalendar({ slotInterval: 0 }).status, addCalendar({ groupId: 'none' }).status]).toStrictEqual([422, 422, 400]);
    expect([addCalendar({ slug: 'desk' }).status, addCalendar({ slug: 'desk' }).status]).toStrictEqual([200, 400]);
  });

  it('are listed by group, and without drafts if one likes', () => {
    const { ask } = openGhl();
    const names = (query: object) => ask('calendars.list', { query }).body['calendars'].map(({ name }: { name: string }) => name);
    const groupId: string = ask('calendars.groups.list', { query: {} }).body['groups'][0].id;
    expect(names({ groupId })).toStrictEqual(['Viewings and visits', 'Open house']);
    expect([names({}).includes('Autumn fair'), names({ showDrafted: false }).includes('Autumn fair')]).toStrictEqual([true, false]);
  });

  it('are of every type in the small agency, whose appointments are all in one of them', () => {
    const open = openGhl();
    const types = open.ask('calendars.list', { query: {} }).body['calendars'].map(({ calendarType }: { calendarType: string }) => calendarType);
    expect(types).toStrictEqual(['round_robin', 'personal', 'class_booking', 'collective', 'service_booking', 'event', 'event']);
    const appointments = open.ghl.records.contacts().flatMap(({ id }) => open.ghl.records.contact(id)!.appointments);
    expect(new Set(appointments.map(({ calendarId }) => calendarId))).toStrictEqual(new Set([calendarCalled(open, 'Viewings and visits')]));
  });

  it('keep exceptions of opening hours by id: new ones join, named ones change or go', () => {
    const { ask, calendarId } = openOffice();
    const date = (number: number) => `2026-12-0${number}T00:00:00.000Z`;
    const update = (availabilities: readonly { readonly date: string; readonly hours: readonly never[]; readonly id?: string; readonly deleted?: boolean }[]) =>
      ask('calendars.update', { calendarId, body: { availabilities } }).body['calendar'].availabilities as readonly { id: string; date: string }[];
    const [first] = update([{ date: date(1), hours: [] }]);
    const both = update([{ date: date(2), hours: [] }]);
    expect(both.map((one) => one.date)).toStrictEqual([date(1), date(2)]);
    expect(update([{ id: first!.id, date: date(1), hours: [], deleted: true }])).toStrictEqual([both[1]]);
  });

  it('take their appointments, blocked slots and notifications along when they are deleted', () => {
    const open = openGhl();
    const { ask, contactId, ghl } = open;
    const calendarId = calendarCalled(open, 'Viewings and visits');
    expect(ask('calendars.delete', { calendarId }).body['success']).toBe(true);
    expect(ask('calendars.get', { calendarId })).toMatchObject({ status: 400, body: { message: 'Calendar not found' } });
    expect(ask('contacts.appointments.list', { contactId: contactId('Priya') }).body['events']).toStrictEqual([]);
    expect(ghl.snapshot()).not.toContain(calendarId);
  });
});

describe('calendar groups', () => {
  it('have slugs that nobody else has', () => {
    const { ask } = openGhl();
    const available = (slug: string) => ask('calendars.groups.validate-slug', { body: { slug } }).body['available'];
    expect([available('viewings'), available('calls')]).toStrictEqual([false, true]);
    const group = { name: 'Calls', description: '', slug: 'viewings' };
    expect(ask('calendars.groups.create', { body: { ...group, description: 'By phone' } }).status).toBe(400);
  });

  it('leave their calendars behind when they are deleted', () => {
    const { ask } = openGhl();
    const groupId: string = ask('calendars.groups.list', { query: {} }).body['groups'][0].id;
    expect(ask('calendars.groups.delete', { groupId }).body['success']).toBe(true);
    expect(ask('calendars.list', { query: {} }).body['calendars']).toHaveLength(7);
    expect(ask('calendars.list', { query: { groupId } }).body['calendars']).toStrictEqual([]);
  });
});

describe('calendar notifications', () => {
  it('are written and answered as a list at the root', () => {
    const { ask, calendarId } = openOffice();
    const notification = { receiverType: 'contact', channel: 'email', notificationType: 'booked' } as const;
    const created = ask('calendars.notifications.create', { calendarId, body: [notification, { ...notification, isActive: false }] });
    expect(created).toMatchObject({ status: 200, body: [{ _id: expect.any(String), ...notification, isActive: true, deleted: false }, { isActive: false }] });
    expect(ask('calendars.notifications.create', { calendarId, body: notification as never })).toMatchObject({ status: 422, body: { message: ['body must be an array'] } });
    expect(ask('calendars.notifications.list', { calendarId, query: { isActive: true } }).body).toStrictEqual([created.body[0]]);
    expect(ask('calendars.notifications.list', { calendarId, query: { skip: 1, limit: 5 } }).body).toStrictEqual([created.body[1]]);
  });

  it('answer a change with a message alone, and are put aside by one', () => {
    const { ask, calendarId } = openOffice();
    const body = [{ receiverType: 'contact', channel: 'email', notificationType: 'booked' }];
    const notificationId: string = ask('calendars.notifications.create', { calendarId, body }).body[0]['_id'];
    const updated = ask('calendars.notifications.update', { calendarId, notificationId, body: { deleted: true } });
    expect(updated.body).toStrictEqual({ message: expect.any(String), traceId: expect.any(String) });
    expect(ask('calendars.notifications.list', { calendarId, query: {} }).body).toStrictEqual([]);
    expect(ask('calendars.notifications.list', { calendarId, query: { deleted: true } }).body).toMatchObject([{ _id: notificationId, deleted: true }]);
  });
});

describe('calendar resources', () => {
  it('are rooms or equipment of service calendars', () => {
    const open = openGhl();
    const create = (resourceType: string, calendars: readonly string[]) =>
      open.ask('calendars.resources.create', {
        resourceType,
        body: { name: 'Hall', description: 'Large', quantity: 1, outOfService: 0, capacity: 40, calendarIds: calendars.map((name) => calendarCalled(open, name)) },
      });
    expect(create('rooms', ['Home valuation'])).toMatchObject({ status: 201, body: { resourceType: 'rooms', isActive: true, id: expect.any(String) } });
    expect([create('cars', []).status, create('rooms', ['Call Robin']).status]).toStrictEqual([422, 400]);
    expect(create('equipments', ['Home valuation', 'Home valuation']).status).toBe(400);
    expect(open.ask('calendars.resources.list', { resourceType: 'rooms', query: { limit: 1, skip: 1 } }).body).toMatchObject([{ name: 'Hall' }]);
  });

  it('answer a change without their calendars', () => {
    const { ask } = openGhl();
    const [room] = ask('calendars.resources.list', { resourceType: 'rooms', query: { limit: 1, skip: 0 } }).body as unknown as readonly { id: string }[];
    const { body } = ask('calendars.resources.update', { resourceType: 'rooms', id: room!.id, body: { capacity: 6 } });
    expect(body).toMatchObject({ id: room!.id, name: 'Meeting room', capacity: 6 });
    expect(body).not.toHaveProperty('calendarIds');
    expect(ask('calendars.resources.get', { resourceType: 'equipments', id: room!.id }).status).toBe(400);
  });
});
