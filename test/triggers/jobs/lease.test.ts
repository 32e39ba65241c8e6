import { LeaseLostError, takeLease } from '../../../src/triggers/jobs/lease';
import { aMachine } from './an-app';

const inSixMinutes = 360_000;

describe('a lease', () => {
  it('belongs to one execution at a time, until it lets go', () => {
    const { app, platform } = aMachine();
    const endsAt = platform.now() + inSixMinutes;
    const first = takeLease(app(), 'work', endsAt);
    expect(takeLease(app(), 'work', endsAt)).toBeNull();
    expect(takeLease(app(), 'other work', endsAt)).not.toBeNull();
    first?.release();
    expect(takeLease(app(), 'work', endsAt)).not.toBeNull();
  });

  it('is free again 90 seconds after its execution was killed, or as soon as that is certainly over', () => {
    const { app, platform } = aMachine();
    takeLease(app(), 'long', platform.now() + inSixMinutes);
    takeLease(app(), 'short', platform.now() + 30_000);
    platform.clock.advance(30_000);
    expect(takeLease(app(), 'short', platform.now() + inSixMinutes)).not.toBeNull();
    platform.clock.advance(59_999);
    expect(takeLease(app(), 'long', platform.now() + inSixMinutes)).toBeNull();
    platform.clock.advance(1);
    expect(takeLease(app(), 'long', platform.now() + inSixMinutes)).not.toBeNull();
  });

  it('is held on to by each save', () => {
    const { app, platform } = aMachine();
    const endsAt = platform.now() + inSixMinutes;
    const lease = takeLease(app(), 'work', endsAt);
    platform.clock.advance(80_000);
    lease?.save({ cursor: '1' });
    platform.clock.advance(80_000);
    expect(takeLease(app(), 'work', endsAt)).toBeNull();
  });

  it('lets nobody write who has lost it', () => {
    const { app, platform } = aMachine();
    const late = takeLease(app(), 'work', platform.now() + inSixMinutes);
    platform.clock.advance(100_000);
    const newer = takeLease(app(), 'work', platform.now() + inSixMinutes);
    newer?.save({ cursor: '2' });
    expect(() => late?.save({ cursor: '1' })).toThrow(LeaseLostError);
    late?.release();
    expect(app().properties.get('cursor')).toBe('2');
    expect(takeLease(app(), 'work', platform.now() + inSixMinutes)).toBeNull();
  });
});
