import type { PrivateSession } from '../../src/ghl/stored-session';
import { beginSession, signOut } from '../../src/triggers/account';
import { createApp } from '../../src/triggers/app';
import { onMessageOpen } from '../../src/triggers/on-message-open';
import type { AddOnEvent } from '../../src/triggers/event';
import { createInMemoryPlatform } from '../platform/in-memory-platform';

const session = (locationId: string): PrivateSession => ({ kind: 'private', token: 'pit-0000', locationId, deniedScopes: [], mayLookUp: false, since: 0 });

const leftBehind = { 'senders.3': '{"ana@example.com":"c1"}', 'change.c1': '{}', 'changed.0.c1': '{}', settings: '{"ghlHost":"crm.example.com"}' };

const signedIn = () => {
  const platform = createInMemoryPlatform({ userProperties: { ...leftBehind, session: JSON.stringify(session('loc1')) } });
  platform.userCache.writeAll({ index: '{"value":["contact:c1"],"at":1}', 'contact:c1': '{"value":1,"at":1}' }, 60);
  return { platform, app: createApp(platform) };
};

describe('an account', () => {
  it('leaves nothing behind at sign-out but the settings, which hold no secret', () => {
    const { platform, app } = signedIn();
    signOut(app);
    expect([...platform.userEntries.keys()]).toStrictEqual(['settings']);
    expect([...platform.cacheEntries.keys()]).toStrictEqual([]);
  });

  it('does not see what another location left behind', () => {
    const { platform, app } = signedIn();
    beginSession(app, session('loc2'));
    expect(new Set(platform.userEntries.keys())).toStrictEqual(new Set(['settings', 'session', 'session.refreshing']));
    expect([...platform.cacheEntries.keys()]).toStrictEqual([]);
  });

  it('has its labels as they were set, and switched off, so that nobody is tagged elsewhere unasked', () => {
    const platform = createInMemoryPlatform({
      userProperties: {
        session: JSON.stringify(session('loc1')),
        ...{ sync: 'On', 'sync.state': '{}', 'sync.base.3': '1', 'sync.log': '[]' },
        'sync.settings': JSON.stringify({ on: true, parent: 'Customers' }),
      },
    });
    beginSession(createApp(platform), session('loc2'));
    expect([...platform.userEntries.keys()].filter((key) => key.startsWith('sync'))).toStrictEqual(['sync.settings']);
    expect(JSON.parse(platform.userEntries.get('sync.settings') ?? '')).toMatchObject({ on: false, parent: 'Customers' });
  });

  it('keeps what it learned when it signs in again to the same location', () => {
    const { platform, app } = signedIn();
    beginSession(app, { ...session('loc1'), token: 'pit-1111' });
    expect(platform.userEntries.get('senders.3')).toBe(leftBehind['senders.3']);
  });
});

describe('a Google permission that was not granted', () => {
  const event: AddOnEvent = {
    parameters: {},
    form: { texts: {}, times: {} },
    message: { id: '18c0ffee00000001', threadId: '18c0ffee00000001', accessToken: 'message-token' },
    draftRecipients: [],
    timeZone: null,
  };

  it('is named on the card, instead of being taken for a fault of the add-on', () => {
    const scope = 'https://www.googleapis.com/auth/script.external_request';
    const platform = createInMemoryPlatform({
      userProperties: { session: JSON.stringify(session('loc1')) },
      deniedScopes: [scope],
      fetch: () => {
        throw new Error('You do not have permission to call UrlFetchApp.fetch.');
      },
    });
    const [card] = onMessageOpen(createApp(platform), event);
    expect(card?.header.title).toBe('Google permission missing');
    expect(JSON.stringify(card)).toContain(scope);
  });
});
