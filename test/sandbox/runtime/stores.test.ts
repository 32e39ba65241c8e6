import { aRuntime, aWorld, errorOf, evaluate } from './an-add-on';

describe('properties', () => {
  const properties = 'PropertiesService.getUserProperties()';

  it('last from one execution to the next, apart for user and script', () => {
    const runtime = aRuntime(`
      function write() { ${properties}.setProperty('a', '1').setProperties({ b: 2 }); PropertiesService.getScriptProperties().setProperty('a', 'script'); }
      function read() { return [${properties}.getProperties(), ${properties}.getKeys(), ${properties}.getProperty('none'), PropertiesService.getScriptProperties().getProperty('a')]; }
      function remove() { ${properties}.deleteProperty('a'); return ${properties}.setProperties({ c: '3' }, true).getProperties(); }
      function empty() { return ${properties}.deleteAllProperties().getKeys(); }`);
    runtime.run('write', []);
    expect(runtime.run('read', []).response).toEqual([{ a: '1', b: '2' }, ['a', 'b'], null, 'script']);
    expect(runtime.run('remove', []).response).toEqual({ c: '3' });
    expect(runtime.run('empty', []).response).toEqual([]);
    expect([...runtime.scriptProperties]).toEqual([['a', 'script']]);
  });

  it.each([
    [`${properties}.setProperty('a', 'x'.repeat(9 * 1024 + 1))`, 'Argument too large: value'],
    [`${properties}.setProperty('a', 'é'.repeat(5 * 1024))`, 'Argument too large: value'],
    [
      `for (let i = 0; i < 60; i++) ${properties}.setProperty('k' + i, 'x'.repeat(9000))`,
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    [`${properties}.setProperty('a', null)`, "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty."],
    [`${properties}.getProperty(1)`, "The parameters (number) don't match the method signature for PropertiesService.Properties.getProperty."],
  ])('%s is refused', (call, message) => {
    expect(errorOf(call)).toBe(`Exception: ${message}`);
  });

  it('take exactly 9 kB', () => {
    expect(errorOf(`${properties}.setProperty('a', 'x'.repeat(9 * 1024))`)).toBeNull();
  });

  it('do not exist for a document: a standalone script has none', () => {
    expect(evaluate('[PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()]').response).toEqual([null, null, null]);
  });
});

describe('the cache', () => {
  const cache = 'CacheService.getUserCache()';

  it('forgets when the time is up: ten minutes unless told otherwise', () => {
    const world = aWorld();
    const runtime = aRuntime(
      `function put() { ${cache}.put('short', '1', 10); ${cache}.put('usual', '2'); ${cache}.putAll({ long: '3' }, 21600); }
      function read() { return ${cache}.getAll(['short', 'usual', 'long', 'none']); }`,
      { world },
    );
    runtime.run('put', []);
    expect(runtime.run('read', []).response).toEqual({ short: '1', usual: '2', long: '3' });
    world.clock.advance(10_000);
    expect(runtime.run('read', []).response).toEqual({ usual: '2', long: '3' });
    world.clock.advance(590_000);
    expect(runtime.run('read', []).response).toEqual({ long: '3' });
  });

  it('removes one or many, and can be emptied from outside as Google may at any time', () => {
    const runtime = aRuntime(`function go() { ${cache}.putAll({ a: 1, b: 2, c: 3, d: 4 }); ${cache}.remove('a'); ${cache}.removeAll(['b']); return ${cache}.get('a'); }`);
    expect(runtime.run('go', []).response).toBeNull();
    expect([...runtime.userCache.entries().keys()]).toEqual(['c', 'd']);
    runtime.userCache.clear();
    expect(runtime.userCache.get('c')).toBeNull();
  });

  it('keeps the 900 items farthest from their expiry once there are more than 1,000', () => {
    const runtime = aRuntime(`function go() { for (let i = 0; i <= 1000; i++) ${cache}.put('k' + i, '', 100 + i); }`);
    runtime.run('go', []);
    const keys = [...runtime.userCache.entries().keys()];
    expect([keys.length, keys.includes('k100'), keys.includes('k101'), keys.includes('k1000')]).toEqual([900, false, true, true]);
  });

  it.each([
    [`${cache}.put('k'.repeat(251), '')`, 'Argument too large: key'],
    [`${cache}.put('', 'a')`, 'Invalid argument: key'],
    [`${cache}.put('a', 'x'.repeat(100 * 1024 + 1))`, 'Argument too large: value'],
    [`${cache}.put('a', 'b', 21601)`, 'Invalid argument: expirationInSeconds'],
    [`${cache}.put('a', 'b', 0)`, 'Invalid argument: expirationInSeconds'],
    [`${cache}.put('a', null)`, "The parameters (String,null) don't match the method signature for CacheService.Cache.put."],
    [`${cache}.getAll('a')`, "The parameters (String) don't match the method signature for CacheService.Cache.getAll."],
  ])('refuses %s', (call, message) => {
    expect(errorOf(call)).toBe(`Exception: ${message}`);
  });

  it('takes a key of 250 characters and a value of 100 kB', () => {
    expect(errorOf(`${cache}.put('k'.repeat(250), 'x'.repeat(100 * 1024))`)).toBeNull();
  });
});

describe('locks', () => {
  const source = `
    function hold() { const lock = LockService.getUserLock(); lock.waitLock(5000); lock.waitLock(1); return lock.hasLock(); }
    function attempt(ms) { const lock = LockService.getUserLock(); return [lock.tryLock(ms), lock.hasLock(), LockService.getScriptLock().tryLock(0)]; }
    function insist() { LockService.getUserLock().waitLock(5000); }
    function release() { const lock = LockService.getUserLock(); lock.tryLock(0); lock.releaseLock(); return lock.hasLock(); }`;

  it('are held until released or until the execution ends', () => {
    const runtime = aRuntime(source);
    expect(runtime.run('hold', []).response).toBe(true);
    expect(runtime.run('attempt', [0]).response).toEqual([true, true, true]);
    expect(runtime.run('release', []).response).toBe(false);
  });

  it('held by somebody else time out, in virtual time', () => {
    const runtime = aRuntime(source);
    runtime.userLock.holdFromOutside();
    expect(runtime.run('attempt', [300])).toMatchObject({ response: [false, false, true], virtualMs: 300 });
    expect(runtime.run('insist', [])).toMatchObject({
      error: 'Exception: Lock timeout: another process was holding the lock for too long.',
      virtualMs: 5000,
    });
    runtime.userLock.releaseFromOutside();
    expect(runtime.run('insist', []).error).toBeNull();
  });

  it('are waited for when they come free in time', () => {
    const runtime = aRuntime(source);
    runtime.userLock.holdFromOutside(runtime.now() + 700);
    expect(runtime.run('attempt', [1000])).toMatchObject({ response: [true, true, true], virtualMs: 700 });
  });

  it('keep out an execution that runs while another one waits for its answer', () => {
    let inner: unknown = null;
    const runtime = aRuntime(`${source} function slow() { LockService.getUserLock().waitLock(1); UrlFetchApp.fetch('https://api.example.com/'); }`, {
      fetch: () => {
        inner = runtime.run('attempt', [0]).response;
        return { status: 200, headers: {}, body: '' };
      },
    });
    expect(runtime.run('slow', []).error).toBeNull();
    expect(inner).toEqual([false, false, true]);
  });
});
