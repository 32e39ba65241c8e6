import { createMemory } from '../../src/triggers/memory';
import { createInMemoryPlatform } from '../platform/in-memory-platform';

const aMemory = (platform = createInMemoryPlatform()) => ({ platform, memory: createMemory(platform.userCache, platform.now), next: () => createMemory(platform.userCache, platform.now) });

describe('memory between executions', () => {
  it('gives the next execution what was put and committed, with its time', () => {
    const { platform, memory, next } = aMemory();
    memory.put('mail:1', { subject: 'Hello' });
    memory.commit();
    expect(next().get('mail:1')).toStrictEqual({ value: { subject: 'Hello' }, at: platform.now() });
  });

  it('gives nothing that was not committed', () => {
    const { memory, next } = aMemory();
    memory.put('mail:1', 'x');
    expect(memory.get('mail:1')?.value).toBe('x');
    expect(next().get('mail:1')).toBeNull();
  });

  it('takes rubbish in the cache for nothing', () => {
    const { platform, memory } = aMemory();
    platform.userCache.writeAll({ 'mail:1': '{"value":', 'mail:2': '7', 'mail:3': '{"value":1}' }, 60);
    expect(['mail:1', 'mail:2', 'mail:3'].map((key) => memory.get(key))).toStrictEqual([null, null, null]);
  });

  it('leaves out what the cache would refuse for its size, and keeps the rest', () => {
    const { memory, next } = aMemory();
    memory.put('long', 'x'.repeat(100_000));
    memory.put('short', 'y');
    memory.commit();
    expect([next().get('long'), next().get('short')?.value]).toStrictEqual([null, 'y']);
  });

  it('forgets everything at sign-out, from earlier executions as well', () => {
    const { platform, memory, next } = aMemory();
    memory.put('contact:1', 'a');
    memory.commit();
    const second = next();
    second.put('contact:2', 'b');
    second.commit();
    next().clear();
    expect([...platform.cacheEntries.keys()]).toStrictEqual([]);
  });

  it('forgets one thing at once', () => {
    const { memory, next } = aMemory();
    memory.put('contact:1', 'a');
    memory.commit();
    memory.forget('contact:1');
    memory.commit();
    expect([memory.get('contact:1'), next().get('contact:1')]).toStrictEqual([null, null]);
  });
});
