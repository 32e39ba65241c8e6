import { anAccount, day, minute, outcomeOf } from './an-account';
import { at, error, events, insert, list, meeting, summaries } from './an-event';

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
