import { runConcurrently } from '../../../sandbox/runtime/scheduler';
import { allScopes, aRuntime, aWorld, startOfTest } from './an-add-on';

const properties = 'PropertiesService.getUserProperties()';
const latency = { fetch: () => 200, property: 80, cache: 30 };

const source = `
  function count(times) { for (let i = 0; i < times; i++) ${properties}.setProperty('n', String(1 + Number(${properties}.getProperty('n')))); }
  function countAlone(times) {
    const lock = LockService.getUserLock();
    for (let i = 0; i < times; i++) { lock.waitLock(25000); count(1); lock.releaseLock(); }
  }
  function hold(ms) { LockService.getUserLock().waitLock(1); Utilities.sleep(ms); return Date.now(); }
  function want(ms) { const taken = LockService.getUserLock().tryLock(ms); return [taken, Date.now()]; }
  function get() { return [UrlFetchApp.fetch('https://api.example.com/').getContentText(), Date.now(), Math.random()]; }
  function fail() { ${properties}.getKeys(); throw new Error('no'); }
  function sleep() { Utilities.sleep(40000); }`;

const three = (functionName: string, ...args: readonly unknown[]) => [1, 2, 3].map(() => ({ functionName, args }));

describe('executions of one script at the same time', () => {
  it('interleave at their service calls and lose updates that no lock protects', () => {
    const counts = [1, 2, 3, 4].map((seed) => {
      const runtime = aRuntime(source);
      runConcurrently(runtime, three('count', 5), { seed });
      return Number(runtime.userProperties.get('n'));
    });
    expect(Math.min(...counts)).toBeLessThan(15);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });

  it('lose nothing under a lock, whatever the order', () => {
    for (let seed = 0; seed < 10; seed++) {
      const runtime = aRuntime(source, seed % 2 ? { latency } : {});
      const { executions } = runConcurrently(runtime, three('countAlone', 5), { seed });
      expect([executions.map(({ error }) => error), runtime.userProperties.get('n')]).toEqual([[null, null, null], '15']);
    }
  });

  it('give the same trace for the same seed, and others for others', () => {
    const traced = (seed: number) => {
      const runtime = aRuntime(source);
      return { ...runConcurrently(runtime, three('count', 5), { seed }), properties: [...runtime.userProperties] };
    };
    const once = traced(7);
    expect(traced(7)).toEqual(once);
    expect(traced(8).trace).not.toEqual(once.trace);
    expect(once.trace).toHaveLength(30);
    expect(new Set(once.trace.map(({ call }) => call))).toEqual(new Set(['PropertiesService.getProperty', 'PropertiesService.setProperty']));
  });

  it('take no longer together than the slowest alone', () => {
    const world = aWorld();
    const { executions } = runConcurrently(aRuntime(source, { world, latency }), three('get'), { seed: 1 });
    expect(executions.map(({ virtualMs, response }) => [virtualMs, (response as unknown[]).slice(0, 2)])).toEqual(
      [1, 2, 3].map(() => [200, ['ok', startOfTest + 200]]),
    );
    expect(new Set(executions.map(({ response }) => (response as unknown[])[2])).size).toBe(3);
    expect(world.clock.now()).toBe(startOfTest + 200);
  });

  it('wait for a lock that another holds, on the virtual clock', () => {
    const runtime = aRuntime(source);
    const wanted = [{ functionName: 'hold', args: [3000] }, { functionName: 'want', args: [5000], startsAfterMs: 10 }, { functionName: 'want', args: [1000], startsAfterMs: 10 }];
    const { executions } = runConcurrently(runtime, wanted, { seed: 1 });
    expect(executions.map(({ response }) => response)).toEqual([startOfTest + 3000, [true, startOfTest + 3000], [false, startOfTest + 1010]]);
  });

  it('end each for itself: by an error, by their time, by a kill', () => {
    const runtime = aRuntime(source);
    runtime.killNext(2, 'before');
    const { executions } = runConcurrently(runtime, [{ functionName: 'count', args: [2] }, { functionName: 'fail' }, { functionName: 'sleep' }, { functionName: 'none' }], { seed: 3 });
    expect(executions.map(({ error }) => error)).toEqual([
      'Exception: The execution was killed before this call.',
      'Error: no',
      'Exception: Exceeded maximum execution time',
      'ReferenceError: Script function not found: none',
    ]);
    expect(executions[2]?.virtualMs).toBe(30_000);
  });

  it('meet the faults that are planned', () => {
    const runtime = aRuntime(source);
    runtime.faults.add({ kind: 'service', service: 'PropertiesService', method: 'setProperty', message: 'Service error: Properties' });
    const { executions, trace } = runConcurrently(runtime, three('count', 1), { seed: 1 });
    expect(executions.map(({ error }) => error).sort()).toEqual(['Exception: Service error: Properties', null, null]);
    expect(trace).toHaveLength(6);
    expect(runtime.quotas.used('properties')).toBe(6);
  });

  it('are refused what the user has not granted, and what the network does not answer', () => {
    const runtime = aRuntime(source, { grantedScopes: () => allScopes.slice(1) });
    expect(runConcurrently(runtime, three('get'), { seed: 1 }).executions[0]?.error).toMatch(/not sufficient to call UrlFetchApp\.fetch/);
    const offline = aRuntime(source);
    offline.faults.add({ kind: 'fetch', goes: 'offline', times: 3 });
    expect(runConcurrently(offline, three('get'), { seed: 1 }).executions[0]?.error).toBe('Exception: Address unavailable: https://api.example.com/');
  });

  it('do not begin once all consent is withdrawn', () => {
    const runtime = aRuntime(source);
    runtime.faults.add({ kind: 'consent-revoked' });
    const { executions, trace } = runConcurrently(runtime, three('get'), { seed: 1 });
    expect([executions.map(({ error }) => error), trace]).toEqual([Array(3).fill('Exception: Authorization is required to perform that action.'), []]);
  });

  it('are thirty at most', () => {
    const { executions } = runConcurrently(aRuntime('function go() { return 1; }'), Array.from({ length: 31 }, () => ({ functionName: 'go' })), { seed: 1 });
    expect(executions.filter(({ response }) => response === 1)).toHaveLength(30);
    expect(executions[30]?.error).toBe('Exception: There are too many scripts running simultaneously for this Google user account.');
  });

  it('never let a fault of the sandbox pass for one of the script', () => {
    const fetch = () => {
      throw new RangeError('the embedded server has a bug');
    };
    expect(() => runConcurrently(aRuntime(source, { fetch }), three('get'), { seed: 1 })).toThrow('the embedded server has a bug');
    expect(runConcurrently(aRuntime(source), three('get'), { seed: 1 }).executions.map(({ error }) => error)).toEqual([null, null, null]);
  });
});
