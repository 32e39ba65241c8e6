import { owner } from '../../../sandbox/cast';
import { createApiStates } from '../../../sandbox/google/state';
import { createWorld } from '../../../sandbox/world';
import { now } from './an-account';

const states = () => createApiStates({ world: createWorld({ now, seed: 1 }), user: owner, data: 'small-agency' });

describe.each(['tasks', 'people', 'calendar'] as const)('the state of %s', (api) => {
  it('is JSON that can be gone back to', () => {
    const state = states()[api];
    const saved = JSON.parse(JSON.stringify(state.snapshot()));
    expect(saved).toStrictEqual(state.snapshot());
    state.put({ changes: 1_000 });
    expect(state.snapshot()).not.toStrictEqual(saved);
    state.restore(saved);
    expect(state.snapshot()).toStrictEqual(saved);
  });

  it('refuses what is no snapshot, and stays as it is', () => {
    const state = states()[api];
    const before = state.snapshot();
    const others = [null, 'text', [], {}, { ...(before as object), changes: 'many' }];
    for (const saved of others) expect(() => state.restore(saved)).toThrow('This is no saved state.');
    expect(state.snapshot()).toStrictEqual(before);
  });

  it('is the same each time that it begins', () => {
    expect(states()[api].snapshot()).toStrictEqual(states()[api].snapshot());
  });
});
