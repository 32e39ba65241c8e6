import { createApp } from '../../src/triggers/app';
import { onCardAction } from '../../src/triggers/dispatch';
import type { AddOnEvent } from '../../src/triggers/event';
import { settingsFrom } from '../../src/triggers/settings';
import { createInMemoryPlatform } from '../platform/in-memory-platform';

const before = { customFieldIds: ['budget'], ghlHost: 'app.gohighlevel.com', ownAddresses: [], colleagueDomains: [] };

const saving = (texts: AddOnEvent['form']['texts']) => {
  const session = { kind: 'private', token: 'pit-0000', locationId: 'loc1', deniedScopes: [], mayLookUp: false, since: 0 };
  const platform = createInMemoryPlatform({
    userProperties: { session: JSON.stringify(session), settings: JSON.stringify(before) },
    fetch: () => ({ status: 500, headers: {}, body: '{}' }),
  });
  const event: AddOnEvent = { parameters: { action: 'settings.save' }, form: { texts, times: {} }, message: null, draftRecipients: [], timeZone: null };
  const { notify } = onCardAction(createApp(platform), event);
  return { notify, stored: settingsFrom(platform.userEntries.get('settings') ?? null) };
};

describe('the settings', () => {
  it('keep the picked fields when the location’s fields could not be read, so that there was nothing to tick', () => {
    const { notify, stored } = saving({ host: ['crm.agency.example'] });
    expect(notify).toBe('Settings saved.');
    expect(stored).toStrictEqual({ ...before, ghlHost: 'crm.agency.example' });
  });

  it('take a pasted address for its host, and addresses and domains however they are separated', () => {
    const { stored } = saving({ host: ['https://CRM.agency.example/v2/'], addresses: ['A@x.example, b@x.example\nA@x.example'], domains: ['x.example; y.example'] });
    expect(stored).toMatchObject({ ghlHost: 'crm.agency.example', ownAddresses: ['a@x.example', 'b@x.example'], colleagueDomains: ['x.example', 'y.example'] });
  });

  it.each([
    [{ host: ['no host'] }],
    [{ host: ['app.gohighlevel.com'], addresses: ['not an address'] }],
    [{ host: ['app.gohighlevel.com'], domains: ['https://x'] }],
  ])('refuse %j and keep what was stored', (texts) => {
    const { notify, stored } = saving(texts);
    expect([notify, stored]).toStrictEqual([undefined, before]);
  });
});
