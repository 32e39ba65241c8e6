import type { Jobs } from '../../../src/triggers/jobs/job';
import { healthOf } from '../../../src/triggers/jobs/health';
import { isTimerDead } from '../../../src/triggers/jobs/heartbeat';
import { takeLease } from '../../../src/triggers/jobs/lease';
import { revive } from '../../../src/triggers/jobs/on-timer';
import { keepTimer } from '../../../src/triggers/jobs/timer';
import { aMachine, counted, counting, runOn, type Machine } from './an-app';

const hour = 3_600_000;

const took = ({ platform }: Machine, work: () => void): number => {
  const before = platform.now();
  work();
  return platform.now() - before;
};

describe('a run of the triggers', () => {
  it('does what there is to do, and removes the triggers when nothing is left', () => {
    const machine = aMachine();
    keepTimer(machine.app());
    machine.run({ one: counting('one', 3), other: counting('other', 2) });
    expect([counted(machine.app(), 'one'), counted(machine.app(), 'other')]).toStrictEqual([3, 2]);
    expect(machine.triggers()).toStrictEqual([]);
  });

  it('stops after four and a half minutes, and asks for a run a minute later', () => {
    const machine = aMachine();
    const jobs = { long: counting('long', 60) };
    keepTimer(machine.app());
    expect(took(machine, () => machine.run(jobs))).toBe(270_000);
    expect(machine.triggers()).toStrictEqual([['onHourly', 'hourly'], ['onAgain', 60_000]]);
    machine.run(jobs);
    machine.run(jobs);
    expect(counted(machine.app(), 'long')).toBe(60);
    expect(machine.triggers()).toStrictEqual([]);
  });

  it('shares the time fairly, and gives what one does not need to the others', () => {
    const machine = aMachine();
    machine.run({ short: counting('short', 3), first: counting('first', 60), second: counting('second', 60) });
    const [short, first, second] = ['short', 'first', 'second'].map((name) => counted(machine.app(), name));
    expect(short).toBe(3);
    expect(Number(first) + Number(second)).toBe(24);
    expect(Math.abs(Number(first) - Number(second))).toBeLessThanOrEqual(2);
  });

  it('goes on with the others when one fails, and says which and why', () => {
    const machine = aMachine();
    const jobs: Jobs = {
      failing: {
        isWanted: () => true,
        run: () => {
          throw new RangeError('a text that nobody is to see');
        },
      },
      good: counting('good', 1),
    };
    keepTimer(machine.app());
    machine.run(jobs);
    expect(counted(machine.app(), 'good')).toBe(1);
    const { failing, good } = healthOf(machine.app());
    expect(failing).toMatchObject({ error: 'bug' });
    expect(good).toMatchObject({ ms: 10_000, error: '' });
    expect(JSON.stringify([...machine.platform.userEntries])).not.toContain('nobody is to see');
    expect(machine.triggers()).toStrictEqual([['onHourly', 'hourly']]);
  });

  it('lets the job that has waited longest begin, so that one that dies keeps nobody out', () => {
    const machine = aMachine();
    const order: string[] = [];
    const job = (name: string): Jobs[string] => ({ isWanted: () => true, run: (app) => (order.push(name), app.platform.sleep(1_000), false) });
    const jobs = { one: job('one'), two: job('two') };
    machine.run({ one: jobs.one });
    machine.run(jobs);
    expect(order).toStrictEqual(['one', 'two', 'one']);
  });

  it('leaves work alone that another execution is at, and comes back', () => {
    const machine = aMachine();
    const lease = takeLease(machine.app(), 'work', machine.platform.now() + 30_000);
    machine.run({ work: counting('work', 1) });
    expect(counted(machine.app(), 'work')).toBe(0);
    expect(machine.triggers()).toStrictEqual([['onAgain', 60_000]]);
    lease?.release();
    machine.run({ work: counting('work', 1) });
    expect(counted(machine.app(), 'work')).toBe(1);
  });

  it('writes few properties: two for each job and one for each of its steps', () => {
    const machine = aMachine();
    let writes = 0;
    const { userProperties } = machine.platform;
    const app = { ...machine.platform, userProperties: { ...userProperties, write: (changes: Parameters<typeof userProperties.write>[0]) => ((writes += 1), userProperties.write(changes)) } };
    

    runOn(app, { one: counting('one', 4) });
    expect(writes).toBe(2 + 2 + 4 + 1);
  });
});

describe('the hourly trigger', () => {
  it('is made once, however often it is asked for', () => {
    const machine = aMachine();
    expect([keepTimer(machine.app()), keepTimer(machine.app())]).toStrictEqual([true, true]);
    expect(machine.triggers()).toStrictEqual([['onHourly', 'hourly']]);
  });

  it('is not made for a user who has not allowed it', () => {
    const machine = aMachine({ deniedScopes: ['https://www.googleapis.com/auth/script.scriptapp'] });
    expect(keepTimer(machine.app())).toBe(false);
    expect(isTimerDead(machine.app())).toBe(false);
  });

  it('counts as dead when it has not run for two hours and a half, and is made anew', () => {
    const machine = aMachine();
    keepTimer(machine.app());
    machine.platform.clock.advance(2 * hour);
    expect(isTimerDead(machine.app())).toBe(false);
    machine.platform.clock.advance(hour);
    expect(isTimerDead(machine.app())).toBe(true);
    const [before] = machine.platform.made;
    revive(machine.app());
    expect(machine.triggers()).toStrictEqual([['onHourly', 'hourly']]);
    expect(machine.platform.made[0]).not.toStrictEqual(before);
    expect(isTimerDead(machine.app())).toBe(false);
  });

  it('is alive after each run', () => {
    const machine = aMachine();
    keepTimer(machine.app());
    machine.platform.clock.advance(3 * hour);
    machine.run({ idle: { isWanted: () => true, run: () => false } });
    expect(isTimerDead(machine.app())).toBe(false);
  });
});
