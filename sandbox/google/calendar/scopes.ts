const auth = (names: readonly string[]): readonly string[] => names.map((name) => `https://www.googleapis.com/auth/calendar${name}`);

/**
 * The scopes of each group of methods, as the reference lists them under "Authorization"
 * (https://developers.google.com/workspace/calendar/api/v3/reference).
 */
export const calendarScopes = {
  readEntries: auth(['', '.readonly', '.calendarlist', '.calendarlist.readonly']),
  readCalendars: auth(['', '.readonly', '.calendars', '.calendars.readonly', '.app.created']),
  writeCalendars: auth(['', '.calendars', '.app.created']),
  readEvents: auth([
    ...['', '.readonly', '.app.created', '.events', '.events.readonly', '.events.freebusy'],
    ...['.events.owned', '.events.owned.readonly', '.events.public.readonly'],
  ]),
  writeEvents: auth(['', '.events', '.events.owned', '.app.created']),
  moveEvents: auth(['', '.events', '.events.owned']),
  freeBusy: auth(['', '.readonly', '.freebusy', '.events.freebusy']),
  settings: auth(['', '.readonly', '.settings.readonly']),
} as const;
