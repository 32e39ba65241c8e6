import * as vm from 'node:vm';
import { withinRealTime } from '../../../sandbox/runtime/real-time';

const spin = (): unknown => new vm.Script('for (;;) { try { for (;;); } catch {} }').runInContext(vm.createContext({}));

describe('stopping a script that spins', () => {
  it('answers what the work answers', () => {
    expect(withinRealTime(1_000, () => withinRealTime(1_000, () => ['done']))).toEqual(['done']);
  });

  it('passes on what the work throws', () => {
    const thrown = new RangeError('no');
    expect(() => withinRealTime(1_000, () => { throw thrown; })).toThrow(thrown);
  });

  it('stops it in whatever context it is, and what comes after runs', () => {
    expect(() => withinRealTime(50, spin)).toThrow('Script execution timed out after 50ms');
    expect(withinRealTime(50, () => 'after')).toBe('after');
  });

  it('stops what the clock ran out for, and nothing around it', () => {
    expect(withinRealTime(10_000, () => { try { return withinRealTime(50, spin); } catch { return 'went on'; } })).toBe('went on');
  });

  it('lets a microtask wait until the caller is through', async () => {
    const order: string[] = [];
    const later = Promise.resolve().then(() => order.push('microtask'));
    withinRealTime(1_000, () => order.push('work'));
    order.push('caller');
    await later;
    expect(order).toEqual(['work', 'caller', 'microtask']);
  });
});
