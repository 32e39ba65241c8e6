import { addOnMetadata, aGoogle, bodyOf, outcome, scope } from './a-google';

const hour = 3_600_000;

describe('who may read what', () => {
  it('refuses a call without the token of the user', async () => {
    const { google, id } = await aGoogle();
    const ask = (headers: Readonly<Record<string, string>>) =>
      google.handle({ method: 'GET', url: `https://gmail.googleapis.com/gmail/v1/users/me/messages/${id}`, headers, body: '' });
    const reason = (headers: Readonly<Record<string, string>>) => bodyOf(ask(headers)).error.errors[0].reason;
    expect(outcome(ask({}))).toContain('401 UNAUTHENTICATED: Request is missing required authentication credential.');
    expect(outcome(ask({ authorization: 'Bearer other' }))).toContain('401 UNAUTHENTICATED: Request had invalid authentication credentials.');
    expect([reason({}), reason({ authorization: 'Bearer other' })]).toStrictEqual(['required', 'authError']);
  });

  it('refuses a call when none of its scopes is granted', async () => {
    const { get, id } = await aGoogle({ scopes: [scope('userinfo.email')] });
    expect(bodyOf(get(`messages/${id}`))).toStrictEqual({
      error: {
        code: 403,
        message: 'Request had insufficient authentication scopes.',
        errors: [{ message: 'Insufficient Permission', domain: 'global', reason: 'insufficientPermissions' }],
        status: 'PERMISSION_DENIED',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
            domain: 'googleapis.com',
            metadata: { service: 'gmail.googleapis.com', method: 'caribou.api.proto.MailboxService.GetMessage' },
          },
        ],
      },
    });
  });

  it.each([
    ['the add-on scope', addOnMetadata],
    ['the scope for all messages', scope('gmail.metadata')],
  ])('refuses the body to the metadata scope: %s', async (_, granted) => {
    const { get, id, google } = await aGoogle({ scopes: [granted] });
    expect(outcome(get(`messages/${id}`, google.mintMessageToken(id)))).toBe("403 PERMISSION_DENIED: Metadata scope doesn't allow format FULL");
  });

  it('lets gmail.metadata narrow a wider grant', async () => {
    const { get, id } = await aGoogle({ scopes: [scope('gmail.modify'), scope('gmail.metadata')] });
    expect(outcome(get(`messages/${id}?format=full`))).toBe("403 PERMISSION_DENIED: Metadata scope doesn't allow format FULL");
  });

  it('lets the add-on scopes read only the message whose token they bring', async () => {
    const { get, id, google } = await aGoogle();
    const read = (token?: string) => outcome(get(`messages/${id}?format=metadata`, token));
    expect([read(), read('forged'), read(google.mintMessageToken('0000000000000001')), read(google.mintMessageToken(id))]).toStrictEqual([
      '403 PERMISSION_DENIED: Access denied: : Missing access token for per message authorization.',
      '403 PERMISSION_DENIED: Access denied: : Invalid access token.',
      '403 PERMISSION_DENIED: Access denied: : Invalid access token.',
      '200',
    ]);
  });

  it('says that the message token has expired', async () => {
    const { get, id, google, world } = await aGoogle();
    const read = (token: string) => outcome(get(`messages/${id}?format=metadata`, token));
    const expired = '403 PERMISSION_DENIED: Access denied: : Expired access token.';
    const token = google.mintMessageToken(id);
    world.clock.advance(hour - 1);
    expect(read(token)).toBe('200');
    world.clock.advance(1);
    expect(read(token)).toBe(expired);
    const another = google.mintMessageToken(id);
    google.expireMessageTokens();
    expect([read(another), read(google.mintMessageToken(id))]).toStrictEqual([expired, '200']);
  });

  it('needs no message token when a wider scope is granted', async () => {
    const { get, id } = await aGoogle({ scopes: [addOnMetadata, scope('gmail.readonly')] });
    expect(outcome(get(`messages/${id}?format=full`))).toBe('200');
  });

  it('shows the body of the open message to the add-on scope that reads it', async () => {
    const { get, id, google } = await aGoogle({ scopes: [scope('gmail.addons.current.message.readonly')] });
    expect(bodyOf(get(`messages/${id}?format=full`, google.mintMessageToken(id))).payload.body.size).toBeGreaterThan(0);
  });

  it('lets the add-on scopes read the conversation of the open message, and its attachments', async () => {
    const { get, id, google } = await aGoogle({ scopes: [scope('gmail.addons.current.message.readonly')] });
    const paths = [`threads/${id}?format=metadata`, `messages/${id}/attachments/none`];
    const read = (token?: string) => paths.map((path) => outcome(get(path, token)));
    const missing = '403 PERMISSION_DENIED: Access denied: : Missing access token for per message authorization.';
    expect(read()).toStrictEqual([missing, missing]);
    expect(read(google.mintMessageToken(id))).toStrictEqual(['200', '404 NOT_FOUND: Requested entity was not found.']);
  });
});
