import { aRuntime, aWorld, startOfTest } from './an-add-on';

const properties = 'PropertiesService.getUserProperties()';
const cache = 'CacheService.getUserCache()';
const json = '{"items":[1,2,3]}';
const answering = { fetch: () => ({ status: 200, headers: {}, body: json }) };

describe('a service on a bad day', () => {
  const source = `function go() { const said = []; for (const key of ['a', 'b']) { try { ${properties}.setProperty(key, '1'); said.push('ok'); } catch (error) { said.push(String(error)); } } return said; }`;

  it('throws before its effect or after it, once or as often as is wished', () => {
    const runtime = aRuntime(source);
    runtime.faults.add({ kind: 'service', service: 'PropertiesService', method: 'setProperty' });
    expect(runtime.run('go', []).response).toEqual(["Exception: We're sorry, a server error occurred. Please wait a bit and try again.", 'ok']);
    expect([...runtime.userProperties.keys()]).toEqual(['b']);
    runtime.userProperties.clear();
    runtime.faults.add({ kind: 'service', service: 'PropertiesService', message: 'Service error: Properties', when: 'after', times: 2 });
    expect(runtime.run('go', []).response).toEqual(['Exception: Service error: Properties', 'Exception: Service error: Properties']);
    expect([...runtime.userProperties.keys()]).toEqual(['a', 'b']);
    expect(runtime.run('go', []).response).toEqual(['ok', 'ok']);
  });

  it('fails by chance, the same for the same seed', () => {
    const failures = (seed: number): readonly number[] => {
      const runtime = aRuntime(`function go() { const failed = []; for (let i = 0; i < 200; i++) try { ${properties}.getKeys(); } catch (error) { failed.push(i); } return failed; }`);
      runtime.faults.add({ kind: 'service', service: 'PropertiesService', probability: 0.1, seed });
      return runtime.run('go', []).response as number[];
    };
    expect(failures(1)).toEqual(failures(1));
    expect(failures(1)).not.toEqual(failures(2));
    expect(failures(1).length).toBeGreaterThan(5);
    expect(failures(1).length).toBeLessThan(40);
  });
});

describe('a request', () => {
  const source = `function go() { const response = UrlFetchApp.fetch('https://api.example.com/a', { muteHttpExceptions: true }); return [response.getResponseCode(), response.getContentText()]; }`;

  it.each([
    [{ status: 429 }, { response: [429, ''] }],
    [{ status: 503, body: 'busy' }, { response: [503, 'busy'] }],
    ['truncated', { response: [200, '{"items"'] }],
    ['malformed', { response: [200, '<html>Bad gateway</html>'] }],
    ['offline', { error: 'Exception: Address unavailable: https://api.example.com/a' }],
    ['dns', { error: 'Exception: DNS error: https://api.example.com/a' }],
  ] as const)('goes wrong once: %j', (goes, outcome) => {
    const runtime = aRuntime(source, answering);
    runtime.faults.add({ kind: 'fetch', url: 'https://api.example.com/b', goes: { status: 500 } });
    runtime.faults.add({ kind: 'fetch', url: 'https://api.example.com/a', goes });
    expect(runtime.run('go', [])).toMatchObject(outcome);
    expect(runtime.run('go', []).response).toEqual([200, json]);
    expect(runtime.faults.list()).toEqual([{ kind: 'fetch', url: 'https://api.example.com/b', goes: { status: 500 }, times: 1 }]);
  });

  it('goes wrong after so many that go well', () => {
    const runtime = aRuntime(source, answering);
    runtime.faults.add({ kind: 'fetch', spares: 2, goes: { status: 503, body: '' } });
    expect([1, 2, 3, 4].map(() => (runtime.run('go', []).response as readonly unknown[])[0])).toEqual([200, 200, 503, 200]);
  });

  it('is carried out, and never answered', () => {
    let arrived = 0;
    const runtime = aRuntime(source, {
      fetch: () => {
        arrived += 1;
        return answering.fetch();
      },
    });
    runtime.faults.add({ kind: 'fetch', goes: 'unanswered' });
    expect(runtime.run('go', []).error).not.toBeNull();
    expect(arrived).toBe(1);
  });
});

describe('the cache', () => {
  it('forgets a key, or everything, at the next look', () => {
    const runtime = aRuntime(`function put() { ${cache}.putAll({ a: '1', b: '2' }); } function look() { return ${cache}.getAll(['a', 'b']); }`);
    runtime.run('put', []);
    runtime.faults.add({ kind: 'cache', key: 'b' });
    expect(runtime.run('look', []).response).toEqual({ a: '1' });
    runtime.faults.add({ kind: 'cache' });
    expect(runtime.run('look', []).response).toEqual({});
  });
});

describe('a lock', () => {
  it('is held by somebody else for as long as is wished', () => {
    const runtime = aRuntime(`function go() { LockService.getUserLock().waitLock(5000); return Date.now(); }`, { world: aWorld() });
    runtime.faults.add({ kind: 'lock', lock: 'user', ms: 700 });
    expect(runtime.run('go', []).response).toBe(startOfTest + 700);
    runtime.faults.add({ kind: 'lock', lock: 'user', ms: 9000 });
    expect(runtime.run('go', []).error).toBe('Exception: Lock timeout: another process was holding the lock for too long.');
  });
});

it('some consent can be withdrawn alone', () => {
  const runtime = aRuntime(`function go() { return [Session.getActiveUser().getEmail(), ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus().toString()]; }`);
  expect(runtime.run('go', []).response).toEqual(['rep@example.com', 'NOT_REQUIRED']);
  runtime.faults.add({ kind: 'consent-revoked', scopes: ['https://www.googleapis.com/auth/userinfo.email'] });
  expect(runtime.run('go', []).response).toEqual(['', 'REQUIRED']);
});
