import { refusal, withSdk } from './an-sdk';
import type { OpenSdk } from './an-sdk';
import { userId } from './people';

/** The firm's calendar of that name, as the SDK lists it. */
const calendarCalled = async ({ sdk, access: { locationId } }: OpenSdk, name: string) => {
  const { calendars = [] } = await sdk.calendars.getCalendars({ locationId });
  return calendars.find((calendar) => calendar.name === name)!;
};

describe('the official SDK, calendars', () => {
  it('creates, reads, lists, changes and deletes one', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const teamMembers = [{ userId: userId(open, 'Robin') }];
      const { calendar } = await sdk.calendars.createCalendar({ locationId, name: 'Coffee', calendarType: 'personal', teamMembers, slotDuration: 15 });
      const calendarId = calendar.id;
      expect(calendar).toMatchObject({ locationId, name: 'Coffee', slotDuration: 15, slotInterval: 30, autoConfirm: true });
      expect(await sdk.calendars.getCalendar({ calendarId })).toMatchObject({ calendar });
      const changed = await sdk.calendars.updateCalendar({ calendarId }, { name: 'Tea', slotInterval: 15 });
      expect(changed.calendar).toStrictEqual({ ...calendar, name: 'Tea', slotInterval: 15 });
      expect(await calendarCalled(open, 'Tea')).toStrictEqual(changed.calendar);
      expect(await sdk.calendars.deleteCalendar({ calendarId })).toMatchObject({ success: true });
      expect(await refusal(sdk.calendars.getCalendar({ calendarId }))).toStrictEqual({ status: 400, message: 'Calendar not found' });
    }));

  it('is refused a calendar without the team that it needs', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      expect(await refusal(sdk.calendars.createCalendar({ locationId, name: 'Coffee', calendarType: 'round_robin' }))).toMatchObject({ status: 400 });
    }));

  it('keeps groups, and checks their slugs', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const details = { name: 'Calls', description: 'By phone', slug: 'calls' };
      expect(await sdk.calendars.validateGroupsSlug({ locationId, slug: 'calls' })).toMatchObject({ available: true });
      const { group } = await sdk.calendars.createCalendarGroup({ ...details, locationId, isActive: true });
      const groupId = group!.id!;
      expect(group).toStrictEqual({ ...details, id: groupId, locationId, isActive: true });
      expect(await sdk.calendars.validateGroupsSlug({ locationId, slug: 'calls' })).toMatchObject({ available: false });
      expect(await sdk.calendars.editGroup({ groupId }, { ...details, name: 'All calls' })).toMatchObject({ group: { id: groupId, name: 'All calls' } });
      expect(await sdk.calendars.disableGroup({ groupId }, { isActive: false })).toMatchObject({ success: true });
      const { groups } = await sdk.calendars.getGroups({ locationId });
      expect(groups).toContainEqual({ ...group, name: 'All calls', isActive: false });
      expect(await sdk.calendars.deleteGroup({ groupId })).toMatchObject({ success: true });
      expect((await sdk.calendars.getGroups({ locationId })).groups).toHaveLength(1);
      const taken = sdk.calendars.createCalendarGroup({ ...details, slug: 'viewings', locationId });
      expect(await refusal(taken)).toStrictEqual({ status: 400, message: 'The slug is already taken' });
    }));

  it('keeps notifications, which are lists at the root', () =>
    withSdk(async (open) => {
      const { sdk } = open;
      const { id: calendarId } = await calendarCalled(open, 'Call Robin');
      const wanted = { receiverType: 'contact', channel: 'email', notificationType: 'reminder', beforeTime: [{ timeOffset: 1, unit: 'hours' }] };
      const [created] = await sdk.calendars.createEventNotification({ calendarId }, [wanted]);
      const notificationId = created!._id!;
      expect(created).toStrictEqual({ ...wanted, _id: notificationId, isActive: true, deleted: false });
      expect(await sdk.calendars.findEventNotification({ calendarId, notificationId })).toMatchObject({ ...created! });
      expect(await sdk.calendars.updateEventNotification({ calendarId, notificationId }, { isActive: false })).toMatchObject({ message: expect.any(String) });
      expect(await sdk.calendars.getEventNotification({ calendarId })).toStrictEqual([{ ...created, isActive: false }]);
      expect(await sdk.calendars.deleteEventNotification({ calendarId, notificationId })).toMatchObject({ message: expect.any(String) });
      expect(await sdk.calendars.getEventNotification({ calendarId })).toStrictEqual([]);
      expect(await refusal(sdk.calendars.findEventNotification({ calendarId, notificationId }))).toMatchObject({ status: 400 });
    }));

  it('keeps rooms and equipment', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const { id: service } = await calendarCalled(open, 'Home valuation');
      const details = { name: 'Studio', description: 'With lights', quantity: 1, outOfService: 0, capacity: 3 };
      const created = await sdk.calendars.createCalendarResource({ resourceType: 'rooms' }, { ...details, locationId, calendarIds: [service] });
      expect(created).toMatchObject({ ...details, locationId, resourceType: 'rooms', isActive: true, calendarIds: [service] });
      const list = () => sdk.calendars.fetchCalendarResources({ resourceType: 'rooms', locationId, limit: 10, skip: 0 });
      // The specification's answer has no id, without which a resource could not be named.
      const { id } = (await list()).find(({ name }) => name === 'Studio') as unknown as { readonly id: string };
      expect(await sdk.calendars.updateCalendarResource({ resourceType: 'rooms', id }, { capacity: 5 })).toMatchObject({ name: 'Studio', capacity: 5 });
      expect(await sdk.calendars.getCalendarResource({ resourceType: 'rooms', id })).toMatchObject({ ...details, capacity: 5, calendarIds: [service] });
      expect(await sdk.calendars.deleteCalendarResource({ resourceType: 'rooms', id })).toMatchObject({ success: true });
      expect((await list()).map(({ name }) => name)).toStrictEqual(['Meeting room']);
      expect(await refusal(sdk.calendars.getCalendarResource({ resourceType: 'rooms', id }))).toMatchObject({ status: 400 });
    }));
});
