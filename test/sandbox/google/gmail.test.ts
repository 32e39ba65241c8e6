import fc from 'fast-check';
import { NetworkError } from '../../../sandbox/http';
import { addOnMetadata, aGoogle, bodyOf, now, outcome, scope } from './a-google';

const readonly = [scope('gmail.readonly')];

describe('users.messages.get', () => {
  it('answers each format with its own share of the message', async () => {
    const { get, id } = await aGoogle({ scopes: readonly });
    const ids = { id, threadId: id, labelIds: ['UNREAD', 'INBOX'], snippet: 'Hello there.' };
    const rest = { sizeEstimate: expect.any(Number), historyId: expect.any(String), internalDate: String(now - 86_400_000) };
    expect(bodyOf(get(`messages/${id}?format=minimal`))).toStrictEqual({ ...ids, ...rest });
    expect(bodyOf(get(`messages/${id}?format=metadata`))).toStrictEqual({
      ...ids,
      ...rest,
      payload: { mimeType: 'text/plain', headers: expect.any(Array) },
    });
    const full = bodyOf(get(`messages/${id}`));
    expect(full.payload).toMatchObject({ partId: '', mimeType: 'text/plain', filename: '', body: { size: 14 } });
    expect(Buffer.from(full.payload.body.data, 'base64url').toString()).toBe('Hello there.\r\n');
    const raw = bodyOf(get(`messages/${id}?format=raw`));
    expect(Object.keys(raw)).not.toContain('payload');
    expect(Buffer.from(raw.raw, 'base64url').toString()).toContain('\r\nSUBJECT: An offer\r\n for you\r\n');
  });

  it('leaves the snippet out when only the envelope may be read', async () => {
    const { get, id } = await aGoogle({ scopes: [scope('gmail.metadata')] });
    expect(bodyOf(get(`messages/${id}?format=metadata`)).snippet).toBeUndefined();
  });

  it('gives header values as the mail has them', async () => {
    const { get, id } = await aGoogle({ scopes: readonly });
    expect(bodyOf(get(`messages/${id}?format=metadata`)).payload.headers.slice(1)).toStrictEqual([
      { name: 'From', value: '=?UTF-8?Q?Bj=C3=B6rn?= <bjorn@fjord.example>' },
      { name: 'To', value: 'Robin <robin@harbour-homes.example>' },
      { name: 'SUBJECT', value: 'An offer for you' },
      { name: 'X-Two', value: 'one' },
      { name: 'X-Two', value: 'two' },
    ]);
  });

  it('narrows the headers to the names asked for, whatever their case', async () => {
    const { get, id } = await aGoogle({ scopes: readonly });
    const { payload } = bodyOf(get(`messages/${id}?format=metadata&metadataHeaders=x-two&metadataHeaders=Subject`));
    expect(payload.headers.map(({ name }: { name: string }) => name)).toStrictEqual(['SUBJECT', 'X-Two', 'X-Two']);
  });

  it.each([
    ['id,threadId', ['id', 'threadId']],
    ['id,threadId,payload/headers', ['id', 'threadId', 'payload']],
    ['payload(headers(name))', ['payload']],
    ['*', ['id', 'threadId', 'labelIds', 'snippet', 'payload', 'sizeEstimate', 'historyId', 'internalDate']],
  ])('cuts the answer down to the fields asked for: %s', async (fields, expected) => {
    const { get, id } = await aGoogle({ scopes: readonly });
    expect(Object.keys(bodyOf(get(`messages/${id}?format=metadata&fields=${encodeURIComponent(fields)}`)))).toStrictEqual(expected);
  });

  it('cuts inside lists as well', async () => {
    const { get, id } = await aGoogle({ scopes: readonly });
    expect(bodyOf(get(`messages/${id}?format=metadata&metadataHeaders=To&fields=payload/headers/value`))).toStrictEqual({
      payload: { headers: [{ value: 'Robin <robin@harbour-homes.example>' }] },
    });
  });

  it.each(['colour', 'id,', 'payload(headers', ')'])('refuses the field selection "%s"', async (fields) => {
    const { get, id } = await aGoogle({ scopes: readonly });
    expect(outcome(get(`messages/${id}?fields=${encodeURIComponent(fields)}`))).toContain('400 INVALID_ARGUMENT: Invalid field selection');
  });

  it.each([
    ['0000000000abc123', '404 NOT_FOUND: Requested entity was not found.'],
    ['abc123', '404 NOT_FOUND: Requested entity was not found.'],
    ['7fffffffffffffff', '404 NOT_FOUND: Requested entity was not found.'],
    ['8000000000000000', '400 INVALID_ARGUMENT: Invalid id value'],
    ['12345678901234567', '400 INVALID_ARGUMENT: Invalid id value'],
    ['msg-f:1871234567890123456', '400 INVALID_ARGUMENT: Invalid id value'],
    ['xyz', '400 INVALID_ARGUMENT: Invalid id value'],
  ])('tells a malformed id from an unknown one: %s', async (id, expected) => {
    const { get } = await aGoogle({ scopes: readonly });
    expect(outcome(get(`messages/${id}`))).toBe(expected);
  });

  it('refuses formats and parameters that do not exist', async () => {
    const { get, id } = await aGoogle({ scopes: readonly });
    expect(outcome(get(`messages/${id}?format=short`))).toBe(
      '400 INVALID_ARGUMENT: Invalid value at \'format\' (type.googleapis.com/caribou.api.proto.MessageFormat), "short"',
    );
    expect(outcome(get(`messages/${id}?formats=full`))).toContain('400 INVALID_ARGUMENT: Invalid JSON payload received. Unknown name "formats"');
  });

  it('has the bodies and attachments of a multipart mail as parts', async () => {
    const lines = ['From: a@a.example', 'Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/html', '', '<p>Hi</p>', '--b'];
    const attached = ['Content-Type: image/gif; name=a.gif', 'Content-Transfer-Encoding: base64', '', 'R0lG', '--b--'];
    const { get, id } = await aGoogle({ scopes: readonly, mail: [...lines, ...attached] });
    expect(bodyOf(get(`messages/${id}`)).payload.parts).toStrictEqual([
      {
        ...{ partId: '0', mimeType: 'text/html', filename: '', headers: [{ name: 'Content-Type', value: 'text/html' }] },
        body: { size: 9, data: Buffer.from('<p>Hi</p>').toString('base64url') },
      },
      {
        ...{ partId: '1', mimeType: 'image/gif', filename: 'a.gif' },
        headers: [
          { name: 'Content-Type', value: 'image/gif; name=a.gif' },
          { name: 'Content-Transfer-Encoding', value: 'base64' },
        ],
        body: { attachmentId: expect.any(String), size: 3 },
      },
    ]);
  });
});

describe('the rest of the API', () => {
  it('tells the profile and the system labels', async () => {
    const { get } = await aGoogle({ scopes: readonly });
    expect(bodyOf(get('profile'))).toStrictEqual({
      emailAddress: 'robin@harbour-homes.example',
      messagesTotal: 1,
      threadsTotal: 1,
      historyId: expect.stringMatching(/^\d+$/),
    });
    expect(bodyOf(get('labels')).labels).toContainEqual({ id: 'INBOX', name: 'INBOX', type: 'system' });
  });

  it('says by name what it does not emulate', async () => {
    const { get } = await aGoogle({ scopes: readonly });
    expect(outcome(get('settings/vacation'))).toBe(
      '501 UNIMPLEMENTED: The sandbox does not emulate GET https://gmail.googleapis.com/gmail/v1/users/me/settings/vacation.',
    );
  });

  it('opens no other mailbox than the user’s own', async () => {
    const { google, id } = await aGoogle({ scopes: readonly });
    const ask = (user: string) =>
      google.handle({
        method: 'GET',
        url: `https://gmail.googleapis.com/gmail/v1/users/${user}/messages/${id}`,
        headers: { authorization: `Bearer ${google.accessToken()}` },
        body: '',
      });
    expect(outcome(ask('robin%40harbour-homes.example'))).toBe('200');
    expect(outcome(ask('casey@harbour-homes.example'))).toBe('403 PERMISSION_DENIED: Delegation denied for robin@harbour-homes.example');
  });

  it('counts quota units', async () => {
    const { get, id, google } = await aGoogle({ scopes: readonly });
    get(`messages/${id}`);
    get('profile');
    get('settings/vacation');
    expect(google.quotaUnits()).toBe(6);
  });

  it('answers something whatever address it is asked for', async () => {
    const { google } = await aGoogle({ scopes: [addOnMetadata] });
    const headers = { authorization: `Bearer ${google.accessToken()}` };
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', 'https://gmail.googleapis.com/gmail/v1/users/me/messages/', 'https://gmail.googleapis.com/gmail/v1/users/'),
        (path, base) => {
          expect(google.handle({ method: 'GET', url: base + path, headers, body: '' }).status).toBeGreaterThanOrEqual(200);
        },
      ),
    );
  });
});

describe('faults', () => {
  it('happen to the next calls of that method, and are over then', async () => {
    const { get, id, google } = await aGoogle({ scopes: readonly });
    google.faults.next('gmail.messages.get', { status: 429 }, 2);
    google.faults.next('*', { status: 503, message: 'Try later.' });
    const read = () => outcome(get(`messages/${id}`));
    expect([read(), outcome(get('profile')), read(), read()]).toStrictEqual([
      '429 RESOURCE_EXHAUSTED: User-rate limit exceeded.',
      '503 UNAVAILABLE: Try later.',
      '429 RESOURCE_EXHAUSTED: User-rate limit exceeded.',
      '200',
    ]);
  });

  it('can be the network’s', async () => {
    const { get, google } = await aGoogle({ scopes: readonly });
    google.faults.next('*', { network: 'timeout' });
    expect(() => get('profile')).toThrow(new NetworkError('timeout'));
  });

  it.each(['malformed', 'truncated'] as const)('can spoil an answer: %s', async (spoiling) => {
    const { get, google } = await aGoogle({ scopes: readonly });
    google.faults.next('gmail.users.getProfile', { spoilt: spoiling });
    expect(() => JSON.parse(get('profile').body) as unknown).toThrow(SyntaxError);
    expect(outcome(get('profile'))).toBe('200');
  });

  it('are listed, and can be called off', async () => {
    const { get, google } = await aGoogle({ scopes: readonly });
    google.faults.next('*', { status: 500 }, 3);
    expect(google.faults.list()).toStrictEqual([{ method: '*', fault: { status: 500 }, times: 3 }]);
    google.faults.clear();
    expect([google.faults.list(), outcome(get('profile'))]).toStrictEqual([[], '200']);
  });
});
