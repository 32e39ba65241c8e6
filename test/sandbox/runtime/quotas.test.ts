import { aRuntime, aWorld } from './an-add-on';

const day = 24 * 3_600_000;
const source = `
  function fetch() { UrlFetchApp.fetchAll(['https://api.example.com/', 'https://api.example.com/']); }
  function read() { PropertiesService.getUserProperties().getProperty('a'); }`;

describe('what a user may do in a day', () => {
  it.each([
    ['urlfetch', 'fetch', 20_000, 100_000],
    ['properties', 'read', 50_000, 500_000],
  ] as const)('%s is counted, and then refused until 24 hours after the first', (quota, functionName, consumer, workspace) => {
    for (const [account, most] of [['consumer', consumer], ['workspace', workspace]] as const) {
      const world = aWorld();
      const runtime = aRuntime(source, { world, account });
      runtime.run(functionName, []);
      expect(runtime.quotas.used(quota)).toBe(quota === 'urlfetch' ? 2 : 1);
      runtime.quotas.setUsed(quota, most);
      expect(runtime.run(functionName, []).error).toBe(`Exception: Service invoked too many times for one day: ${quota}.`);
      world.clock.advance(day - 1);
      expect(runtime.run(functionName, []).error).not.toBeNull();
      world.clock.advance(1);
      expect(runtime.run(functionName, []).error).toBeNull();
    }
  });

  it('is one for mail too, counted by recipients', () => {
    const { backend, quotas } = aRuntime(source);
    backend.use('email', 99);
    expect(() => backend.use('email', 2)).toThrow('Service invoked too many times for one day: email.');
    expect(quotas.left('email')).toBe(1);
  });
});
