import { everyScope, signIn, thrownBy } from './a-signed-in-add-on';

const made = `const calendar = CalendarApp.getDefaultCalendar();
  const at = (time) => new Date('2026-01-06T' + time + ':00Z');
  const event = calendar.createEvent('Viewing', at('10:00'), at('11:00'), { description: 'd', location: 'Pier 1', guests: 'ada@example.com, mira@example.org' });`;

const shown = async (body: string): Promise<unknown> => {
  const { response, error } = (await signIn()).run(`${made} ${body}`);
  return error ?? response;
};

it('makes an event and reads it back', async () => {
  const body = `
    const read = calendar.getEventById(event.getId());
    return [read.getTitle(), read.getDescription(), read.getLocation(), read.getStartTime().toISOString(), read.getEndTime().toISOString(), read.isAllDayEvent(),
      read.getGuestList().map((guest) => [guest.getEmail(), String(guest.getGuestStatus())]), read.getCreators(), read.isOwnedByMe(), read.getOriginalCalendarId() === calendar.getId(),
      String(read.getMyStatus()), /@google\\.com$/.test(read.getId())];`;
  expect(await shown(body)).toEqual([
    'Viewing', 'd', 'Pier 1', '2026-01-06T10:00:00.000Z', '2026-01-06T11:00:00.000Z', false,
    [['ada@example.com', 'INVITED'], ['mira@example.org', 'INVITED']], ['robin@harbour-homes.example'], true, true, 'OWNER', true,
  ]);
});

it('lists the events of a time, in their order, and finds them by words', async () => {
  const body = `
    CalendarApp.createEvent('Call', at('09:00'), at('09:30'));
    CalendarApp.createEvent('Tomorrow', new Date('2026-01-07T09:00:00Z'), new Date('2026-01-07T10:00:00Z'));
    const titles = (events) => events.map((one) => one.getTitle());
    return [titles(CalendarApp.getEvents(at('08:00'), at('12:00'))), titles(calendar.getEventsForDay(at('12:00'))), titles(calendar.getEvents(at('08:00'), at('12:00'), { search: 'viewing' })),
      titles(calendar.getEvents(at('08:00'), at('12:00'), { start: 1, max: 1 })), titles(calendar.getEvents(at('08:00'), at('12:00'), { author: 'nobody@example.com' }))];`;
  expect(await shown(body)).toEqual([['Call', 'Viewing'], ['Call', 'Viewing'], ['Viewing'], ['Viewing'], []]);
});

it('keeps whole days in the time zone of the script', async () => {
  const body = `
    const day = CalendarApp.createAllDayEvent('Off', new Date('2026-01-06T23:30:00Z'));
    const days = CalendarApp.createAllDayEvent('Away', new Date('2026-01-08T12:00:00Z'), new Date('2026-01-10T12:00:00Z'), { location: 'Oslo' });
    return [day.isAllDayEvent(), day.getAllDayStartDate().toISOString(), day.getAllDayEndDate().toISOString(), days.getAllDayStartDate().toISOString(), days.getAllDayEndDate().toISOString(), days.getLocation()];`;
  expect(await shown(body)).toEqual([
    true, '2026-01-06T23:00:00.000Z', '2026-01-07T23:00:00.000Z', '2026-01-07T23:00:00.000Z', '2026-01-09T23:00:00.000Z', 'Oslo',
  ]);
});

it('changes an event, one thing after the other', async () => {
  const body = `
    event.setTitle('Second viewing').setDescription('').setLocation('Pier 2').setColor(CalendarApp.EventColor.RED).setTime(at('12:00'), at('13:00'))
      .setVisibility(CalendarApp.Visibility.PRIVATE).setTransparency(CalendarApp.EventTransparency.TRANSPARENT).setGuestsCanModify(true)
      .addGuest('new@example.net').removeGuest('ada@example.com').setTag('deal', '42').setTag('gone', '1').deleteTag('gone')
      .removeAllReminders().addPopupReminder(10).addEmailReminder(60);
    const read = calendar.getEventById(event.getId());
    return [read.getTitle(), read.getDescription(), read.getLocation(), read.getColor(), read.getStartTime().toISOString(), String(read.getVisibility()), String(read.getTransparency()),
      [read.guestsCanModify(), read.guestsCanInviteOthers(), read.guestsCanSeeGuests(), read.anyoneCanAddSelf()], read.getGuestList().map((guest) => guest.getEmail()),
      read.getAllTagKeys(), read.getTag('deal'), read.getPopupReminders(), read.getEmailReminders(), read.getGuestByEmail('ada@example.com'), String(read.getEventType())];`;
  expect(await shown(body)).toEqual([
    'Second viewing', '', 'Pier 2', '11', '2026-01-06T12:00:00.000Z', 'PRIVATE', 'TRANSPARENT', [true, true, true, false],
    ['mira@example.org', 'new@example.net'], ['deal'], '42', [10], [60], null, 'DEFAULT',
  ]);
});

it('turns an event into a whole day and back', async () => {
  const body = `event.setAllDayDate(at('10:00')); const day = [event.isAllDayEvent(), event.getAllDayStartDate().toISOString()];
    event.setTime(at('10:00'), at('11:00')); return [day, event.isAllDayEvent(), event.getStartTime().toISOString()];`;
  expect(await shown(body)).toEqual([[true, '2026-01-05T23:00:00.000Z'], false, '2026-01-06T10:00:00.000Z']);
});

it('deletes an event', async () => {
  expect(await shown(`event.deleteEvent(); return calendar.getEvents(at('00:00'), at('23:00')).length;`)).toBe(0);
});

it('knows calendars by name and id, and makes more', async () => {
  const body = `
    const other = CalendarApp.createCalendar('Viewings').setName('All viewings');
    return [calendar.isMyPrimaryCalendar(), calendar.getId(), CalendarApp.getId() === calendar.getId(), CalendarApp.getCalendarById('missing@example.com'),
      CalendarApp.getCalendarsByName('All viewings').length, other.isOwnedByMe(), CalendarApp.getAllOwnedCalendars().some((one) => one.getId() === other.getId()), other.getTimeZone()];`;
  expect(await shown(body)).toEqual([true, 'robin@harbour-homes.example', true, null, 1, true, true, 'Europe/Berlin']);
});

it.each([
  [`CalendarApp.createEvent('a', new Date(1), new Date(0))`, 'Exception: Event start time must be before event end time.'],
  [`CalendarApp.createEvent('a', 'soon')`, "Exception: The parameters (String,String) don't match the method signature for CalendarApp.createEvent."],
  [`CalendarApp.createEventSeries('a')`, 'NotEmulated: CalendarApp.createEventSeries exists in Apps Script, but this sandbox does not emulate it.'],
  [`CalendarApp.createEventFromDescription('Lunch tomorrow')`, 'NotEmulated: CalendarApp.createEventFromDescription exists in Apps Script, but this sandbox does not emulate it.'],
])('%s is refused', async (call, message) => {
  expect(thrownBy(await signIn(), call)).toBe(message);
});

it('needs the scope of calendars', async () => {
  const scopes = everyScope.filter((scope) => !/\/calendar(\.readonly)?$/.test(scope));
  expect(thrownBy(await signIn({}, scopes), `CalendarApp.getDefaultCalendar()`)).toMatch(
    /^Exception: Specified permissions are not sufficient to call CalendarApp\.getDefaultCalendar\. Required permissions: \(.*auth\/calendar \|\| /,
  );
});
