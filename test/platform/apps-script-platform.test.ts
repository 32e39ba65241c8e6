import { NetworkError } from '../../sandbox/http';
import { createWorld } from '../../sandbox/world';
import { describePlatform } from './contract';
import { createProbeRuntime, knock } from './probe-runtime';

describePlatform('the Apps Script adapter', ({ now, network, scriptProperties, ...settings }) => {
  const world = createWorld({ now, seed: 1 });
  const runtime = createProbeRuntime({
    ...settings,
    world,
    fetch: (request) => {
      const answer = network(request as Parameters<typeof network>[0]);
      if (typeof answer === 'string') throw new NetworkError(answer);
      return answer;
    },
  });
  for (const [key, value] of Object.entries(scriptProperties)) runtime.scriptProperties.set(key, value);
  return {
    tell: (story) => knock(runtime, 'tell', story),
    advance: world.clock.advance,
    holdLockElsewhere: () => runtime.userLock.holdFromOutside(),
  };
});

describe('the Apps Script adapter', () => {
  it('tells a broken network from a refusal by Google', () => {
    expect(knock(createProbeRuntime(), 'tell', 'a request to a host that is not allowed')).toBe('NoAnswerError: refused');
  });
  it('lets an error that asks for a permission through, for Gmail to ask the user', () => {
    const runtime = createProbeRuntime({ deniedScopes: ['https://www.googleapis.com/auth/script.external_request'] });
    expect(knock(runtime, 'tell', 'no network')).toBe('Exception');
  });
  it('does not know the user who has not granted the scope for it', () => {
    const runtime = createProbeRuntime({ deniedScopes: ['https://www.googleapis.com/auth/userinfo.email'] });
    expect(knock(runtime, 'tell', 'who it is, and when')).toMatchObject({ email: '' });
  });
  it('writes its log as one line of JSON', () => {
    const { logs } = createProbeRuntime().run('tell', ['a line in the log']);
    expect(logs).toStrictEqual(['{"event":"contract.checked","count":2,"ok":true}']);
  });
  it('waits for the lock for five seconds, and no longer', () => {
    const runtime = createProbeRuntime();
    const start = runtime.now();
    runtime.userLock.holdFromOutside(start + 4_000);
    expect(knock(runtime, 'tell', 'a lock that is busy')).toBe('nothing was thrown');
    runtime.userLock.holdFromOutside();
    expect(knock(runtime, 'tell', 'a lock that is busy')).toBe('LockBusyError');
    expect(runtime.now() - start).toBe(9_000);
  });
});
