import type { HttpRequest } from '../../src/platform/platform';
import { NoAnswerError } from '../../src/platform/platform';
import type { Surroundings } from './contract';
import { describePlatform } from './contract';
import { createInMemoryPlatform } from './in-memory-platform';
import { stories } from './stories';

const lowerCased = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([name, value]) => [name.toLowerCase(), value]));

const create = ({ network, ...settings }: Surroundings): ReturnType<typeof createInMemoryPlatform> =>
  createInMemoryPlatform({
    ...settings,
    fetch: (request) => {
      const answer = network({ ...request, headers: lowerCased(request.headers) });
      if (typeof answer === 'string') throw new NoAnswerError(answer, `No answer from ${request.url}`);
      return { ...answer, headers: lowerCased(answer.headers) };
    },
  });

describePlatform('the platform in memory', (surroundings) => {
  const platform = create(surroundings);
  return {
    tell: (story) => JSON.parse(JSON.stringify(stories[story](platform) ?? null)),
    advance: platform.clock.advance,
    holdLockElsewhere: () => platform.holdLockElsewhere(true),
  };
});

describe('the platform in memory', () => {
  const request: HttpRequest = { method: 'GET', url: 'https://api.example.com/one', headers: {} };

  it('shows what was sent, wave by wave', () => {
    const platform = createInMemoryPlatform({ fetch: () => ({ status: 200, headers: {}, body: '' }) });
    platform.send(request);
    platform.sendAll([request, { ...request, url: 'https://api.example.com/two' }]);
    platform.sendAll([]);
    expect(platform.waves.map((wave) => wave.map(({ url }) => url))).toStrictEqual([
      ['https://api.example.com/one'],
      ['https://api.example.com/one', 'https://api.example.com/two'],
    ]);
  });
  it('refuses a request that the test did not expect', () => {
    expect(() => createInMemoryPlatform().send(request)).toThrow('did not expect the request GET https://api.example.com/one');
  });
});
