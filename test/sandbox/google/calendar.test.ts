import { owner } from '../../../sandbox/cast';
import { anAccount, now, outcomeOf } from './an-account';
import { at, error, events, insert, meeting, summaries } from './an-event';

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
