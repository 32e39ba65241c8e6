import { type Account, anAccount, outcomeOf } from './an-account';

const events = '/calendar/v3/calendars/primary/events';

interface Item {
  readonly id: string;
  readonly summary: string;
  readonly status: string;
  readonly start: { readonly date?: string; readonly dateTime?: string };
}

const inChicago = (dateTime: string) => ({ dateTime, timeZone: 'America/Chicago' });
const timed = { start: inChicago('2026-10-26T09:00:00'), end: inChicago('2026-10-26T09:30:00') };
const series = (account: Account, recurrence: readonly string[], more: object = timed) =>
  account.call('POST', events, { summary: 'Round', ...more, recurrence }).body;
const starts = (account: Account, id: string, query = ''): readonly string[] =>
  account.call('GET', `${events}/${id}/instances?${query}`).body.items.map(({ start }: Item) => start.date ?? start.dateTime);
const days = (rule: string, more?: object): readonly string[] => {
  const account = anAccount();
  return starts(account, series(account, [rule], more).id).map((start) => start.slice(0, 10));
};

describe('a recurring event', () => {
  it('keeps its time of day where it is when the clock changes', () => {
    const account = anAccount();
    expect(starts(account, series(account, ['RRULE:FREQ=WEEKLY;COUNT=2']).id)).toStrictEqual(['2026-10-26T09:00:00-05:00', '2026-11-02T09:00:00-06:00']);
  });

  it.each([
    ['RRULE:FREQ=DAILY;INTERVAL=2;COUNT=3', ['2026-10-26', '2026-10-28', '2026-10-30']],
    ['RRULE:FREQ=WEEKLY;BYDAY=TH,MO;COUNT=3', ['2026-10-26', '2026-10-29', '2026-11-02']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261109', ['2026-10-26', '2026-11-02', '2026-11-09']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261109T145959Z', ['2026-10-26', '2026-11-02']],
    ['RRULE:FREQ=MONTHLY;COUNT=2', ['2026-10-26', '2026-11-26']],
    ['RRULE:FREQ=MONTHLY;BYDAY=-1MO;COUNT=3', ['2026-10-26', '2026-11-30', '2026-12-28']],
    ['RRULE:FREQ=MONTHLY;BYMONTHDAY=31,-1;COUNT=3', ['2026-10-31', '2026-11-30', '2026-12-31']],
    ['RRULE:FREQ=YEARLY;COUNT=2', ['2026-10-26', '2027-10-26']],
  ])('happens as its rule says: %s', (rule, expected) => expect(days(rule)).toStrictEqual(expected));

  it('can take whole days, also those on which the clock changes', () => {
    const account = anAccount();
    const { id } = series(account, ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20261031'], { start: { date: '2026-10-31' }, end: { date: '2026-11-01' } });
    const { items } = account.call('GET', `${events}/${id}/instances`).body;
    expect(items.map((item: { id: string; start: object; end: object }) => [item.id, item.start, item.end])).toStrictEqual([
      [`${id}_20261101`, { date: '2026-11-01' }, { date: '2026-11-02' }],
      [`${id}_20261102`, { date: '2026-11-02' }, { date: '2026-11-03' }],
    ]);
  });

  it('is listed as one event, or laid out with singleEvents', () => {
    const account = anAccount();
    const { id } = series(account, ['RRULE:FREQ=WEEKLY;COUNT=5']);
    const list = (query: string) => account.call('GET', `${events}?${query}`).body.items;
    expect(list('timeMin=2026-11-10T00:00:00Z')).toMatchObject([{ id, recurrence: ['RRULE:FREQ=WEEKLY;COUNT=5'] }]);
    const laidOut = list('singleEvents=true&orderBy=startTime&timeMin=2026-11-02T00:00:00Z&timeMax=2026-11-10T00:00:00Z');
    expect(laidOut).toMatchObject([
      { id: `${id}_20261102T150000Z`, recurringEventId: id, originalStartTime: { dateTime: '2026-11-02T09:00:00-06:00' } },
      { id: `${id}_20261109T150000Z` },
    ]);
    expect(laidOut[0]).not.toHaveProperty('recurrence');
  });

  it('can have an instance that differs, and one that is cancelled', () => {
    const account = anAccount();
    const { id } = series(account, ['RRULE:FREQ=WEEKLY;COUNT=3']);
    const [first, second] = [`${id}_20261026T140000Z`, `${id}_20261102T150000Z`];
    const later = { start: { dateTime: '2026-10-27T09:00:00-05:00' }, end: { dateTime: '2026-10-27T09:30:00-05:00' } };
    const changed = account.call('PATCH', `${events}/${first}`, later).body;
    expect(changed).toMatchObject({ id: first, summary: 'Round', originalStartTime: { dateTime: '2026-10-26T09:00:00-05:00' } });
    expect(account.call('DELETE', `${events}/${second}`).status).toBe(204);
    expect(starts(account, id)).toStrictEqual(['2026-10-27T09:00:00-05:00', '2026-11-09T09:00:00-06:00']);
    expect(starts(account, id, 'showDeleted=true').length).toBe(3);
    expect(account.call('GET', `${events}/${second}`).body.status).toBe('cancelled');
    const { items } = account.call('GET', events).body;
    expect(items.map((item: Item) => [item.id, item.status])).toStrictEqual([[id, 'confirmed'], [first, 'confirmed'], [second, 'cancelled']]);
  });

  it('takes all its instances along when it is deleted', () => {
    const account = anAccount();
    const { id } = series(account, ['RRULE:FREQ=WEEKLY;COUNT=2']);
    const { nextSyncToken } = account.call('GET', `${events}?singleEvents=true`).body;
    account.call('DELETE', `${events}/${id}`);
    expect(account.call('GET', `${events}?singleEvents=true`).body.items).toStrictEqual([]);
    const { items } = account.call('GET', `${events}?singleEvents=true&syncToken=${nextSyncToken}`).body;
    expect(items.map((item: Item) => [item.id, item.status])).toStrictEqual([
      [`${id}_20261026T140000Z`, 'cancelled'],
      [`${id}_20261102T150000Z`, 'cancelled'],
    ]);
    expect(outcomeOf(account.call('GET', `${events}/${id}/instances`))).toBe('404: Not Found');
  });

  it('needs a time zone and a rule that can be read', () => {
    const { call } = anAccount();
    const insert = (recurrence: readonly string[], more: object = timed) => outcomeOf(call('POST', events, { ...more, recurrence }));
    const withoutZone = { start: { dateTime: '2026-10-26T09:00:00-05:00' }, end: { dateTime: '2026-10-26T09:30:00-05:00' } };
    expect([insert(['RRULE:FREQ=DAILY'], withoutZone), insert(['RRULE:FREQ=OFTEN']), insert(['every day'])]).toStrictEqual([
      '400: Missing time zone definition for start time.',
      '400: Invalid recurrence rule: "FREQ=OFTEN".',
      '400: Invalid recurrence rule: "every day".',
    ]);
  });

  it('says by name what of a rule is not emulated', () => {
    const { call } = anAccount();
    const insert = (...recurrence: readonly string[]) => outcomeOf(call('POST', events, { ...timed, recurrence }));
    expect([insert('RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'), insert('RRULE:FREQ=DAILY', 'RDATE:20261101T100000Z')]).toStrictEqual([
      '501: The sandbox does not emulate BYSETPOS in a recurrence rule.',
      '501: The sandbox does not emulate RDATE in a recurrence.',
    ]);
  });

  it('fills the rep’s Mondays and Thursdays', () => {
    const { call } = anAccount('small-agency');
    const { items } = call('GET', `${events}?singleEvents=true&orderBy=startTime&timeMin=2026-11-24T06:00:00Z&timeMax=2026-12-02T06:00:00Z`).body;
    expect(items.map(({ summary, start }: Item) => `${start.dateTime?.slice(0, 16)} ${summary}`)).toStrictEqual([
      '2026-11-25T16:00 Ten minutes with Noor de Wit',
      '2026-11-26T09:00 Morning round',
      '2026-11-26T09:00 Walk through the new practice, 2nd floor',
      '2026-11-27T17:30 Dentist',
      '2026-11-30T09:00 Morning round',
      '2026-12-01T10:00 Site visit with everybody',
    ]);
  });
});
