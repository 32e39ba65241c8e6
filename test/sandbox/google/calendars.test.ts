import { owner } from '../../../sandbox/cast';
import { anAccount, outcomeOf } from './an-account';
import { at, error, events, insert, meeting } from './an-event';

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
