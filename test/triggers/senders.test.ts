import fc from 'fast-check';
import { createPropertyBag } from '../../src/platform/property-bag';
import { createMemory } from '../../src/triggers/memory';
import { createSenders } from '../../src/triggers/senders';
import { createInMemoryPlatform } from '../platform/in-memory-platform';

const anExecution = (platform = createInMemoryPlatform()) => {
  const memory = createMemory(platform.userCache, platform.now);
  const properties = createPropertyBag(platform.userProperties);
  const senders = createSenders({ properties, memory });
  return { platform, memory, senders, persist: () => (properties.write(senders.pendingChanges()), memory.commit()) };
};

describe('which contact an address belongs to', () => {
  it('is known in the next execution, before anything is written to the properties', () => {
    const { platform, memory, senders } = anExecution();
    senders.learn('ana@example.com', 'c1');
    memory.commit();
    expect(anExecution(platform).senders.contactIdOf('ana@example.com')).toBe('c1');
    expect(platform.userEntries.size).toBe(0);
  });

  it('outlives the cache once something was written', () => {
    const { platform, senders, persist } = anExecution();
    senders.learn('ana@example.com', 'c1');
    persist();
    platform.cacheEntries.clear();
    expect(anExecution(platform).senders.contactIdOf('ana@example.com')).toBe('c1');
  });

  it('can be unlearned although the properties still say so', () => {
    const { platform, senders, persist } = anExecution();
    senders.learn('ana@example.com', 'c1');
    persist();
    const second = anExecution(platform);
    second.senders.forget('ana@example.com');
    expect(second.senders.contactIdOf('ana@example.com')).toBeNull();
    second.persist();
    expect(anExecution(platform).senders.contactIdOf('ana@example.com')).toBeNull();
  });

  it('stays within 9 kB a property however many are learned, and keeps the newest', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.emailAddress(), fc.string({ minLength: 1, maxLength: 24 })), { minLength: 1, maxLength: 60 }), (pairs) => {
        const { platform, senders, persist } = anExecution();
        for (const [email, id] of pairs) senders.learn(email, id);
        persist();
        const sizes = [...platform.userEntries].map(([key, value]) => Buffer.byteLength(key + value));
        expect(Math.max(...sizes)).toBeLessThanOrEqual(9_000);
        const [email, id] = pairs[pairs.length - 1]!;
        expect(anExecution(platform).senders.contactIdOf(email)).toBe(id);
      }),
      { numRuns: 60 },
    );
  });

  it('holds well over a thousand addresses', () => {
    const { platform, senders, persist } = anExecution();
    const emails = Array.from({ length: 1500 }, (_, n) => `person.number.${n}@customer-${n % 40}.example`);
    for (const email of emails) senders.learn(email, 'AbCdEfGhIjKlMnOpQrSt');
    persist();
    platform.cacheEntries.clear();
    const kept = emails.filter((email) => anExecution(platform).senders.contactIdOf(email) !== null);
    expect(kept.length).toBeGreaterThan(1200);
  });
});
