import { aRuntime, aWorld, allScopes, errorOf, evaluate } from './an-add-on';

const email = 'https://www.googleapis.com/auth/userinfo.email';
const withoutEmail = { grantedScopes: () => allScopes.filter((scope) => scope !== email) };

describe('ScriptApp', () => {
  it('knows the script and hands out the token for Google', () => {
    expect(evaluate('[ScriptApp.getScriptId(), ScriptApp.getOAuthToken()]').response).toEqual(['script-1', 'fake-google-token']);
  });

  it('knows its address as a web app, which an add-on has none of', () => {
    const facts = '[ScriptApp.getService().getUrl(), ScriptApp.getService().isEnabled(), ScriptApp.getProjectKey(), ScriptApp.getUserTriggers(), ScriptApp.getInstallationSource() === ScriptApp.InstallationSource.NONE]';
    const serviceUrl = 'https://script.google.com/macros/s/fake/exec';
    expect(evaluate(facts).response).toEqual([null, false, 'script-1', [], true]);
    expect(evaluate(facts, { serviceUrl }).response).toEqual([serviceUrl, true, 'script-1', [], true]);
  });

  it('tells which scopes the user has granted, one by one', () => {
    const info = (scopes: string): string => `(() => { const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL${scopes});
      return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, String(info.getAuthorizationStatus()), info.getAuthorizedScopes().length, info.getAuthorizationUrl()]; })()`;
    const url = 'https://script.google.com/macros/d/script-1/authorize';
    expect(evaluate(info('')).response).toEqual([false, 'NOT_REQUIRED', allScopes.length, null]);
    expect(evaluate(info(''), withoutEmail).response).toEqual([true, 'REQUIRED', allScopes.length - 1, url]);
    expect(evaluate(info(`, ['${allScopes[0]}']`), withoutEmail).response).toEqual([false, 'NOT_REQUIRED', 1, null]);
    expect(evaluate(info(`, ['${email}']`), withoutEmail).response).toEqual([true, 'REQUIRED', 0, url]);
  });

  it('ends the execution when a demanded scope is missing', () => {
    const message = 'Exception: Authorization is required to perform that action.';
    expect(errorOf(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${email}'])`, withoutEmail)).toBe(message);
    expect(errorOf('ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)', withoutEmail)).toBe(message);
    expect(errorOf('ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)')).toBeNull();
    expect(errorOf('ScriptApp.getAuthorizationInfo("FULL")')).toMatch(/\(String\) don't match the method signature for ScriptApp.getAuthorizationInfo/);
  });
});

describe('Session', () => {
  it('names the user, the locale and the zone of the script', () => {
    expect(evaluate('[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone()]').response).toEqual([
      'rep@example.com', 'rep@example.com', 'en', 'Europe/Berlin',
    ]);
  });

  it('gives a user a key of their own, for 30 days', () => {
    const world = aWorld();
    const key = (): unknown => evaluate('Session.getTemporaryActiveUserKey()', { world }).response;
    const first = key();
    expect([key(), evaluate('Session.getTemporaryActiveUserKey()', { scriptId: 'another-script' }).response === first]).toEqual([first, false]);
    world.clock.advance(30 * 24 * 3_600_000);
    expect(key()).not.toBe(first);
  });

  it('does not tell the address without its scope', () => {
    expect(evaluate('Session.getActiveUser().getEmail()', withoutEmail).response).toBe('');
    expect(errorOf('Session.getEffectiveUser()', withoutEmail)).toBe(
      `Exception: Specified permissions are not sufficient to call Session.getEffectiveUser. Required permissions: ${email}`,
    );
  });
});

describe('a state token', () => {
  const source = `
    function mint(seconds) {
      const builder = ScriptApp.newStateToken().withMethod('back').withArgument('service', 'crm');
      return (seconds ? builder.withTimeout(seconds) : builder).createToken();
    }
    function back(request) {
      return HtmlService.createHtmlOutput('<p>' + request.parameter.code + request.parameter.service + request.parameters.service.length + '</p>').setTitle('Signed in & well');
    }
    function bad() { return HtmlService.createHtmlOutput('never'); }
    function mintBad() { return ScriptApp.newStateToken().withMethod('throwing').createToken(); }
    function throwing() { throw new Error('<no>'); }`;

  const start = () => {
    const world = aWorld();
    const runtime = aRuntime(source, { world });
    return { world, runtime, mint: (seconds?: number) => String(runtime.run('mint', [seconds ?? null]).response) };
  };

  it('brings the browser back to its method with the query and its own arguments', () => {
    const { runtime, mint } = start();
    const { execution, html } = runtime.callback({ state: mint(3600), code: 'c' });
    expect(execution).toMatchObject({ error: null, response: { title: 'Signed in & well', content: '<p>ccrm1</p>' } });
    expect(html).toBe('<!doctype html><html><head><meta charset="utf-8"><title>Signed in &amp; well</title></head><body><p>ccrm1</p></body></html>');
  });

  it.each([
    ['a minute, unless told otherwise', undefined, 60],
    ['an hour at most', 3600, 3600],
  ])('lives %s', (_, seconds, lives) => {
    const { world, runtime, mint } = start();
    const state = mint(seconds);
    world.clock.advance(lives * 1000 - 1);
    expect(runtime.callback({ state }).execution.error).toBeNull();
    world.clock.advance(1);
    const { execution, html } = runtime.callback({ state });
    expect(execution.error).toBe('The state token is invalid or has expired. Please try again.');
    expect(html).toContain('The state token is invalid or has expired.');
  });

  it.each([{}, { state: 'made-up' }, { state: 'bad' }])('is demanded: %j brings nobody anywhere', (query) => {
    expect(start().runtime.callback(query).execution.error).toMatch(/invalid or has expired/);
  });

  it('shows what went wrong in its method, escaped', () => {
    const { runtime } = start();
    const { html } = runtime.callback({ state: String(runtime.run('mintBad', []).response) });
    expect(html).toContain('Error: &lt;no&gt;');
  });

  it.each([
    ['ScriptApp.newStateToken().withTimeout(3601)', 'Invalid argument: seconds'],
    ['ScriptApp.newStateToken().createToken()', 'A callback method must be set before a state token is created.'],
    ['ScriptApp.newStateToken().withMethod(1)', "The parameters (number) don't match the method signature for StateTokenBuilder.withMethod."],
  ])('refuses %s', (call, message) => {
    expect(errorOf(call)).toBe(`Exception: ${message}`);
  });
});

it('builds a page out of strings', () => {
  const page = `(() => { const page = HtmlService.createHtmlOutput('a').append('<b>').appendUntrusted('<i>').setTitle('t'); return [page.getContent(), page.getTitle(), page.clear().setContent('c').getContent()]; })()`;
  expect(evaluate(page).response).toEqual(['a<b>&lt;i&gt;', 't', 'c']);
});

describe('GmailApp', () => {
  it('makes drafts for a compose action', () => {
    const runtime = aRuntime(`function go() {
      GmailApp.setCurrentMessageAccessToken('token');
      GmailApp.createDraft('ana@example.com', 'Hello', 'Text', { htmlBody: '<p>Text</p>', cc: 'bo@example.com' });
      return GmailApp.getMessageById('18c').createDraftReply('Yes').getId();
    }`);
    const { response } = runtime.run('go', []);
    const drafts = [...runtime.drafts.values()];
    expect(drafts).toEqual([
      { id: drafts[0]!.id, inReplyTo: null, to: 'ana@example.com', cc: 'bo@example.com', bcc: '', subject: 'Hello', body: 'Text', htmlBody: '<p>Text</p>' },
      { id: response, inReplyTo: '18c', to: '', cc: '', bcc: '', subject: '', body: 'Yes', htmlBody: '' },
    ]);
  });

  it('needs a scope for it', () => {
    expect(errorOf('GmailApp.createDraft("a", "b", "c")', { grantedScopes: () => [] })).toMatch(
      /^Exception: Specified permissions are not sufficient to call GmailApp\.createDraft\. Required permissions: \(https:.* \|\| /,
    );
  });
});
