import { NetworkError } from '../../../sandbox/http';
import { aRuntime, aWorld, startOfTest } from './an-add-on';

const latency = { fetch: () => 200, property: 80, cache: 30 };

describe('time', () => {
  it('moves the clock by what each call takes and says what took it', () => {
    const world = aWorld();
    const runtime = aRuntime(
      `function go() {
        PropertiesService.getUserProperties().getProperties();
        CacheService.getUserCache().get('a');
        UrlFetchApp.fetch('https://api.example.com/a');
        UrlFetchApp.fetchAll(['https://api.example.com/b', 'https://api.example.com/c']);
        return Date.now();
      }`,
      { world, latency },
    );
    const { response, virtualMs, waves, calls, http } = runtime.run('go', []);
    expect({ response, virtualMs, waves }).toEqual({ response: startOfTest + 510, virtualMs: 510, waves: 2 });
    expect(calls).toEqual([
      { service: 'PropertiesService', method: 'getProperties', ms: 80 },
      { service: 'CacheService', method: 'get', ms: 30 },
      { service: 'UrlFetchApp', method: 'fetch', ms: 200 },
      { service: 'UrlFetchApp', method: 'fetchAll', ms: 200 },
    ]);
    expect(http.map(({ url, status, ms }) => [url, status, ms])).toEqual([
      ['https://api.example.com/a', 200, 200],
      ['https://api.example.com/b', 200, 200],
      ['https://api.example.com/c', 200, 200],
    ]);
  });

  it('ends a card action after 30 seconds and keeps what it has written', () => {
    const world = aWorld();
    const runtime = aRuntime(
      `function go() {
        var properties = PropertiesService.getUserProperties();
        LockService.getUserLock().waitLock(1000);
        properties.setProperty('before', '1');
        try { Utilities.sleep(31000); } catch (error) { properties.setProperty('after', '1'); }
      }
      function lock() { return LockService.getUserLock().tryLock(0); }`,
      { world },
    );
    expect(runtime.run('go', [])).toMatchObject({ response: null, error: 'Exception: Exceeded maximum execution time', virtualMs: 30_000 });
    expect([...runtime.userProperties]).toEqual([['before', '1']]);
    expect(world.clock.now()).toBe(startOfTest + 30_000);
    expect(runtime.run('lock', []).response).toBe(true);
  });

  it('gives a time-driven function its six minutes', () => {
    expect(aRuntime('function go() { Utilities.sleep(300000); return 1; }').run('go', [], 360_000)).toMatchObject({ response: 1, virtualMs: 300_000 });
  });

  it('lets a silent server take a minute, which is longer than a card action has', () => {
    const fetch = () => {
      throw new NetworkError('timeout');
    };
    const source = `function go() { try { UrlFetchApp.fetch('https://api.example.com/'); } catch (error) { return error.message; } }`;
    expect(aRuntime(source, { fetch }).run('go', []).error).toBe('Exception: Exceeded maximum execution time');
    expect(aRuntime(source, { fetch }).run('go', [], 360_000)).toMatchObject({ response: 'Timeout: https://api.example.com/', virtualMs: 60_000 });
  });
});

describe('an execution that is killed', () => {
  const source = `
    function go() {
      var properties = PropertiesService.getUserProperties();
      try { properties.setProperty('a', '1'); properties.setProperty('b', '1'); properties.setProperty('c', '1'); }
      catch (error) { properties.setProperty('caught', '1'); CardService.newCardBuilder(); }
      return 'done';
    }`;

  it.each([
    [1, 'before', []],
    [1, 'after', ['a']],
    [2, 'before', ['a']],
    [3, 'after', ['a', 'b', 'c']],
  ] as const)('at its call number %i, %s the effect, leaves %j', (k, when, keys) => {
    const runtime = aRuntime(source);
    runtime.killNext(k, when);
    expect(runtime.run('go', [])).toMatchObject({ response: null, error: `Exception: The execution was killed ${when} this call.` });
    expect([...runtime.userProperties.keys()]).toEqual(keys);
    expect(runtime.run('go', [])).toMatchObject({ response: 'done', error: null });
  });

  it('is not killed at a call that it never makes', () => {
    const runtime = aRuntime(source);
    runtime.killNext(4, 'before');
    expect(runtime.run('go', []).response).toBe('done');
  });
});

it('writes what Logger and console say to the log', () => {
  const runtime = aRuntime(`function go() { Logger.log('%s tags', 3); console.log('x', { a: [1] }); console.error(CardService.Icon.STAR); return Logger.getLog(); }`);
  expect(runtime.run('go', [])).toMatchObject({ logs: ['3 tags', 'x {"a":[1]}', 'STAR'], response: '3 tags\n' });
});

it('takes the time for console.time', () => {
  const runtime = aRuntime(`function go() { console.time('a'); Utilities.sleep(250); console.timeEnd('a'); console.timeEnd('never begun'); }`);
  expect(runtime.run('go', []).logs).toEqual(['a: 250ms']);
});

it('never lets a fault of the sandbox pass for one of the add-on', () => {
  const fetch = () => {
    throw new RangeError('the embedded server has a bug');
  };
  const runtime = aRuntime(`function go() { try { UrlFetchApp.fetch('https://api.example.com/'); } catch (error) { return 'swallowed'; } }`, { fetch });
  expect(() => runtime.run('go', [])).toThrow('the embedded server has a bug');
});
