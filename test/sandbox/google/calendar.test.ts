import { owner } from '../../../sandbox/cast';
import { type Account, anAccount, day, minute, now, outcomeOf } from './an-account';

const events = '/calendar/v3/calendars/primary/events';
const at = (dateTime: string, end: string, more: object = {}) => ({ start: { dateTime }, end: { dateTime: end }, ...more });
const meeting = (more: object = {}) => at('2026-11-25T10:00:00-06:00', '2026-11-25T11:00:00-06:00', { summary: 'Meeting', ...more });
const insert = (account: Account, event: object) => account.call('POST', events, event).body;
const list = (account: Account, query = '') => account.call('GET', `${events}?${query}`).body;
const summaries = (account: Account, query = ''): readonly string[] => list(account, query).items.map(({ summary }: { summary: string }) => summary);
const error = ({ body }: { body: { error: { errors: object[] } } }) => body.error.errors[0];

describe('an event', () => {
  it('has what the API gives to an event', () => {
    const account = anAccount();
    const event = insert(account, meeting({ attendees: [{ email: 'ana@example.com' }, { email: owner.email, responseStatus: 'accepted' }] }));
    expect(event).toStrictEqual({
      kind: 'calendar#event',
      etag: expect.stringMatching(/^"\d{16}"$/),
      id: expect.stringMatching(/^[0-9a-v]{26}$/),
      status: 'confirmed',
      htmlLink: expect.stringMatching(/^https:\/\/www\.google\.com\/calendar\/event\?eid=/),
      created: new Date(now).toISOString(),
      updated: new Date(now).toISOString(),
      summary: 'Meeting',
      creator: { email: owner.email, self: true },
      organizer: { email: owner.email, self: true },
      start: { dateTime: '2026-11-25T10:00:00-06:00', timeZone: 'America/Chicago' },
      end: { dateTime: '2026-11-25T11:00:00-06:00', timeZone: 'America/Chicago' },
      attendees: [
        { email: 'ana@example.com', responseStatus: 'needsAction' },
        { email: owner.email, responseStatus: 'accepted', self: true, organizer: true },
      ],
      iCalUID: `${event.id}@google.com`,
      sequence: 0,
      reminders: { useDefault: true },
      eventType: 'default',
    });
    expect(account.call('GET', `${events}/${event.id}`).body).toStrictEqual(event);
  });

  it('shows its times in the zone asked for, else in that of the calendar', () => {
    const account = anAccount();
    const paris = { dateTime: '2026-11-25T17:00:00', timeZone: 'Europe/Paris' };
    const { id, start } = insert(account, { start: paris, end: { dateTime: '2026-11-25T17:30:00Z' } });
    expect(start).toStrictEqual({ dateTime: '2026-11-25T10:00:00-06:00', timeZone: 'Europe/Paris' });
    expect(account.call('GET', `${events}/${id}?timeZone=Asia/Tokyo`).body.start.dateTime).toBe('2026-11-26T01:00:00+09:00');
    expect(outcomeOf(account.call('GET', `${events}/${id}?timeZone=Nowhere`))).toBe('400: Invalid time zone definition: "Nowhere".');
  });

  it('needs times that make sense', () => {
    const { call } = anAccount();
    const outcome = (event: object) => outcomeOf(call('POST', events, event));
    expect([
      outcome({ end: { date: '2026-11-25' } }),
      outcome({ start: { date: '2026-11-25' } }),
      outcome({ start: { date: '2026-11-25' }, end: { dateTime: '2026-11-26T00:00:00Z' } }),
      outcome(at('2026-11-25T10:00:00Z', '2026-11-25T09:00:00Z')),
      outcome(at('2026-11-25T10:00:00', '2026-11-25T11:00:00Z')),
      outcome(at('soon', 'later')),
    ]).toStrictEqual([
      '400: Missing start time.',
      '400: Missing end time.',
      '400: Start and end times must either both be date or both be dateTime.',
      '400: The specified time range is empty.',
      '400: Missing time zone definition for start time.',
      '400: Invalid value for start time.',
    ]);
  });

  it('can bring its own id, once', () => {
    const { call } = anAccount();
    expect(call('POST', events, meeting({ id: 'ghl0v123' })).body.id).toBe('ghl0v123');
    const again = call('POST', events, meeting({ id: 'ghl0v123' }));
    expect([outcomeOf(again), error(again)]).toStrictEqual([
      '409: The requested identifier already exists.',
      { domain: 'global', reason: 'duplicate', message: 'The requested identifier already exists.' },
    ]);
    call('DELETE', `${events}/ghl0v123`);
    expect(call('POST', events, meeting({ id: 'ghl0v123' })).status).toBe(409);
    for (const id of ['four', 'xyz123', 'UPPER']) expect(outcomeOf(call('POST', events, meeting({ id })))).toBe('400: Invalid resource id value.');
  });

  it('refuses default reminders together with others', () => {
    const { call } = anAccount();
    const overrides = [{ method: 'popup', minutes: 5 }];
    expect(call('POST', events, meeting({ reminders: { useDefault: false, overrides } })).body.reminders).toStrictEqual({ useDefault: false, overrides });
    expect(error(call('POST', events, meeting({ reminders: { useDefault: true, overrides } })))).toMatchObject({
      reason: 'cannotUseDefaultRemindersAndSpecifyOverride',
    });
  });

  it('shows no more attendees than asked for', () => {
    const account = anAccount();
    const { id } = insert(account, meeting({ attendees: [{ email: 'a@example.com' }, { email: owner.email }] }));
    const { attendees, attendeesOmitted } = account.call('GET', `${events}/${id}?maxAttendees=1`).body;
    expect([attendees.length, attendees[0].self, attendeesOmitted]).toStrictEqual([1, true, true]);
    expect(outcomeOf(account.call('POST', events, meeting({ attendees: [{ displayName: 'Ana' }] })))).toBe('400: Missing attendee email.');
  });

  it('drops a property with too long a key and cuts too long a value', () => {
    const properties = { private: { ['k'.repeat(45)]: 'x', contact: 'v'.repeat(1025) } };
    expect(insert(anAccount(), meeting({ extendedProperties: properties })).extendedProperties).toStrictEqual({ private: { contact: 'v'.repeat(1024) } });
  });
});

describe('a change of an event', () => {
  it('by patch merges objects, replaces lists, and takes away what is null', () => {
    const account = anAccount();
    const before = { location: 'Here', attendees: [{ email: 'a@example.com' }], extendedProperties: { private: { one: '1', two: '2' } } };
    const { id } = insert(account, meeting(before));
    const patch = { location: null, attendees: [{ email: 'b@example.com' }], extendedProperties: { private: { one: null, three: '3' } } };
    const after = account.call('PATCH', `${events}/${id}`, patch).body;
    expect([after.summary, after.location, after.attendees, after.extendedProperties]).toStrictEqual([
      'Meeting',
      undefined,
      [{ email: 'b@example.com', responseStatus: 'needsAction' }],
      { private: { two: '2', three: '3' } },
    ]);
  });

  it('by update loses what the body lacks', () => {
    const account = anAccount();
    const event = insert(account, meeting({ location: 'Here' }));
    const after = account.call('PUT', `${events}/${event.id}`, at('2026-11-25T12:00:00Z', '2026-11-25T13:00:00Z')).body;
    expect([after.location, after.summary, after.sequence, after.iCalUID]).toStrictEqual([undefined, undefined, 1, event.iCalUID]);
  });

  it('with If-Match fails when the event has changed since', () => {
    const account = anAccount();
    const { id, etag } = insert(account, meeting());
    const patch = (ifMatch: string) => account.call('PATCH', `${events}/${id}`, { summary: 'Other' }, { 'if-match': ifMatch });
    expect([patch(etag).status, patch('*').status]).toStrictEqual([200, 200]);
    expect([outcomeOf(patch(etag)), error(patch(etag))]).toStrictEqual([
      '412: Precondition Failed',
      { domain: 'global', reason: 'conditionNotMet', message: 'Precondition Failed', locationType: 'header', location: 'If-Match' },
    ]);
  });

  it('by delete cancels it, and is gone the second time', () => {
    const { call, ...account } = anAccount();
    const { id } = insert({ call, ...account }, meeting());
    expect(call('DELETE', `${events}/${id}`)).toStrictEqual({ status: 204, body: null });
    expect(call('GET', `${events}/${id}`).body.status).toBe('cancelled');
    expect(error(call('DELETE', `${events}/${id}`))).toStrictEqual({ domain: 'global', reason: 'deleted', message: 'Resource has been deleted' });
    expect([call('DELETE', `${events}/${id}`).status, outcomeOf(call('DELETE', `${events}/none0`))]).toStrictEqual([410, '404: Not Found']);
  });

  it('by move takes it into another calendar', () => {
    const account = anAccount('small-agency');
    const { id } = insert(account, meeting());
    const { items } = account.call('GET', '/calendar/v3/users/me/calendarList').body;
    const moved = account.call('POST', `${events}/${id}/move?destination=${encodeURIComponent(items[1].id)}`).body;
    expect([moved.id, moved.organizer.email]).toStrictEqual([id, items[1].id]);
    expect(account.call('GET', `${events}/${id}`).body.status).toBe('cancelled');
    expect(outcomeOf(account.call('POST', `${events}/${id}/move?destination=none`))).toBe('404: Not Found');
  });

  it('by import puts a copy in place of the one with the same iCalUID', () => {
    const account = anAccount();
    const copy = { ...meeting(), iCalUID: 'invite@nair-dental.example', organizer: { email: 'priya@nair-dental.example' } };
    const first = account.call('POST', `${events}/import`, copy).body;
    const second = account.call('POST', `${events}/import`, { ...copy, summary: 'Later' }).body;
    expect([first.organizer, second.id, summaries(account)]).toStrictEqual([{ email: 'priya@nair-dental.example' }, first.id, ['Later']]);
    expect(outcomeOf(account.call('POST', `${events}/import`, meeting()))).toBe('400: Missing iCalUID.');
  });
});

describe('a list of events', () => {
  it('is bound by an event’s end and start', () => {
    const account = anAccount();
    for (const hour of ['10', '11', '12']) insert(account, at(`2026-11-25T${hour}:00:00Z`, `2026-11-25T${hour}:59:00Z`, { summary: hour }));
    expect(summaries(account, 'timeMin=2026-11-25T10:59:00Z&timeMax=2026-11-25T12:00:00Z')).toStrictEqual(['11']);
    expect(error(account.call('GET', `${events}?timeMin=2026-11-25T12:00:00Z&timeMax=2026-11-25T11:00:00Z`))).toStrictEqual({
      domain: 'calendar',
      reason: 'timeRangeEmpty',
      message: 'The specified time range is empty.',
      locationType: 'parameter',
      location: 'timeMax',
    });
  });

  it('finds words in every field but the properties', () => {
    const account = anAccount();
    const attendees = [{ email: 'ana@example.com', displayName: 'Ana' }];
    insert(account, meeting({ summary: 'Survey', location: 'Mill Lane', attendees, extendedProperties: { private: { hidden: 'word' } } }));
    expect(['mill', 'SURVEY ana', 'ana@example', 'word'].map((q) => summaries(account, `q=${encodeURIComponent(q)}`).length)).toStrictEqual([1, 1, 1, 0]);
  });

  it('finds events by all the properties asked for', () => {
    const account = anAccount();
    insert(account, meeting({ extendedProperties: { private: { contact: 'c1', kind: 'visit' }, shared: { stage: 'won' } } }));
    const found = (query: string) => summaries(account, query).length;
    expect([
      found('privateExtendedProperty=contact%3Dc1'),
      found('privateExtendedProperty=contact%3Dc1&privateExtendedProperty=kind%3Dcall'),
      found('sharedExtendedProperty=contact%3Dc1'),
      found('sharedExtendedProperty=stage%3Dwon'),
    ]).toStrictEqual([1, 0, 0, 1]);
  });

  it('can be ordered by start when series are laid out, and only then', () => {
    const account = anAccount();
    for (const hour of ['12', '10']) insert(account, at(`2026-11-25T${hour}:00:00Z`, `2026-11-25T${hour}:59:00Z`, { summary: hour }));
    expect([summaries(account), summaries(account, 'orderBy=startTime&singleEvents=true'), summaries(account, 'orderBy=updated')]).toStrictEqual([
      ['12', '10'],
      ['10', '12'],
      ['12', '10'],
    ]);
    expect(outcomeOf(account.call('GET', `${events}?orderBy=startTime`))).toBe('400: The requested ordering is not available for the particular query.');
  });

  it('comes in pages, of which the last has the sync token', () => {
    const account = anAccount();
    for (const summary of ['one', 'two', 'three']) insert(account, meeting({ summary }));
    const first = list(account, 'maxResults=2');
    const second = list(account, `maxResults=2&pageToken=${first.nextPageToken}`);
    expect([first.items.length, first.nextSyncToken, second.items.length, typeof second.nextSyncToken]).toStrictEqual([2, undefined, 1, 'string']);
    expect(outcomeOf(account.call('GET', `${events}?pageToken=${first.nextPageToken}&q=x`))).toBe('400: Invalid page token value.');
    expect([list(account, 'orderBy=updated').nextSyncToken, typeof list(account, 'timeMin=2026-11-01T00:00:00Z').nextSyncToken]).toStrictEqual([undefined, 'string']);
  });

  it('hides deleted events unless they are asked for, or changed after updatedMin', () => {
    const account = anAccount();
    account.call('DELETE', `${events}/${insert(account, meeting()).id}`);
    expect([summaries(account), summaries(account, 'showDeleted=true'), summaries(account, 'updatedMin=2026-11-24T00:00:00Z')]).toStrictEqual([
      [],
      ['Meeting'],
      ['Meeting'],
    ]);
    expect(error(account.call('GET', `${events}?updatedMin=2026-01-01T00:00:00Z`))).toMatchObject({ reason: 'updatedMinTooLongAgo' });
  });
});

describe('a sync of events', () => {
  it('tells what has changed, and of deleted events little more than the id', () => {
    const account = anAccount();
    const [gone] = ['gone', 'stays'].map((summary) => insert(account, meeting({ summary })));
    const { nextSyncToken } = list(account);
    account.call('DELETE', `${events}/${gone.id}`);
    insert(account, meeting({ summary: 'new' }));
    const changed = list(account, `syncToken=${nextSyncToken}`);
    expect(changed.items).toMatchObject([{ id: gone.id, status: 'cancelled' }, { summary: 'new' }]);
    expect(Object.keys(changed.items[0])).toStrictEqual(['kind', 'etag', 'id', 'status']);
    expect(list(account, `syncToken=${changed.nextSyncToken}`).items).toStrictEqual([]);
  });

  const time = '2026-11-24T00:00:00Z';
  const narrowing = ['iCalUID=x', 'orderBy=updated', 'q=x', 'privateExtendedProperty=a%3Db', 'sharedExtendedProperty=a%3Db', 'showDeleted=false'];
  const bounds = [`timeMin=${time}`, `timeMax=${time}`, `updatedMin=${time}`];

  it.each([...narrowing, ...bounds])('cannot be combined with %s', (parameter) => {
    const account = anAccount();
    const { nextSyncToken } = list(account);
    expect(account.call('GET', `${events}?syncToken=${nextSyncToken}&${parameter}`).status).toBe(400);
  });

  it('is answered 410 when its token has expired', () => {
    const account = anAccount();
    const { nextSyncToken } = list(account);
    account.world.clock.advance(28 * day - minute);
    expect(outcomeOf(account.call('GET', `${events}?syncToken=${nextSyncToken}`))).toBe('200');
    account.world.clock.advance(minute);
    expect(account.call('GET', `${events}?syncToken=${nextSyncToken}`)).toStrictEqual({
      status: 410,
      body: {
        error: {
          code: 410,
          message: 'Sync token is no longer valid, a full sync is required.',
          errors: [
            {
              message: 'Sync token is no longer valid, a full sync is required.',
              domain: 'calendar',
              reason: 'fullSyncRequired',
              locationType: 'parameter',
              location: 'syncToken',
            },
          ],
        },
      },
    });
    expect(outcomeOf(account.call('GET', `${events}?syncToken=nonsense`))).toBe('400: Invalid sync token value.');
  });
});

describe('the calendars', () => {
  const calendars = '/calendar/v3/calendars';

  it('are the user’s own, which stays, and others', () => {
    const { call } = anAccount();
    const made = call('POST', calendars, { summary: 'Closings', timeZone: 'Europe/Paris' }).body;
    expect(made).toMatchObject({ kind: 'calendar#calendar', summary: 'Closings', timeZone: 'Europe/Paris' });
    expect(call('GET', '/calendar/v3/users/me/calendarList').body.items.map(({ id, primary }: { id: string; primary?: true }) => [id, primary])).toStrictEqual([
      [owner.email, true],
      [made.id, undefined],
    ]);
    expect(call('DELETE', `${calendars}/${made.id}`).status).toBe(204);
    expect(outcomeOf(call('GET', `${calendars}/${made.id}`))).toBe('404: Not Found');
    expect(outcomeOf(call('DELETE', `${calendars}/primary`))).toBe('400: The primary calendar cannot be deleted.');
    expect(outcomeOf(call('POST', calendars, {}))).toBe('400: Missing title.');
  });

  it('tell when they are busy, overlapping events as one', () => {
    const account = anAccount();
    insert(account, at('2026-11-25T10:00:00Z', '2026-11-25T11:00:00Z'));
    insert(account, at('2026-11-25T10:30:00Z', '2026-11-25T12:00:00Z'));
    insert(account, at('2026-11-25T14:00:00Z', '2026-11-25T15:00:00Z', { transparency: 'transparent' }));
    insert(account, at('2026-11-25T16:00:00Z', '2026-11-25T17:00:00Z', { attendees: [{ email: owner.email, responseStatus: 'declined' }] }));
    const body = { timeMin: '2026-11-25T00:00:00Z', timeMax: '2026-11-26T00:00:00Z', items: [{ id: 'primary' }, { id: 'none@example.com' }] };
    expect(account.call('POST', '/calendar/v3/freeBusy', body).body).toStrictEqual({
      kind: 'calendar#freeBusy',
      timeMin: '2026-11-25T00:00:00.000Z',
      timeMax: '2026-11-26T00:00:00.000Z',
      calendars: {
        primary: { busy: [{ start: '2026-11-25T10:00:00Z', end: '2026-11-25T12:00:00Z' }] },
        'none@example.com': { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] },
      },
    });
    expect(error(account.call('POST', '/calendar/v3/freeBusy', { ...body, timeMax: body.timeMin }))).toMatchObject({ reason: 'timeRangeEmpty' });
  });

  it('go with settings, the time zone among them', () => {
    const { call } = anAccount();
    expect(call('GET', '/calendar/v3/users/me/settings/timezone').body).toMatchObject({ kind: 'calendar#setting', id: 'timezone', value: 'America/Chicago' });
    expect(call('GET', '/calendar/v3/users/me/settings').body.items.length).toBe(8);
    expect(outcomeOf(call('GET', '/calendar/v3/users/me/settings/none'))).toBe('404: Not Found');
  });

  it('say by name what of them is not emulated', () => {
    const { call } = anAccount();
    const outcome = (path: string, body?: object) => outcomeOf(call('POST', `${events}${path}`, body)).replace('The sandbox does not emulate', 'no');
    expect([outcome('/quickAdd?text=Lunch'), outcome('?conferenceDataVersion=1', meeting({ conferenceData: {} }))]).toStrictEqual([
      '501: no POST https://www.googleapis.com/calendar/v3/calendars/primary/events/quickAdd.',
      '501: no conferences of events.',
    ]);
  });
});
