import { aRuntime, aWorld, errorOf, startOfTest } from './an-add-on';

const hour = 3_600_000;
const minutes = (...at: readonly number[]): readonly number[] => at.map((one) => Math.floor((one - startOfTest) / 60_000));

/** A script that makes one trigger and writes down when it runs. */
const ticking = (clock: string, overrides: Parameters<typeof aRuntime>[1] = {}) =>
  aRuntime(
    `function make() { return ScriptApp.newTrigger('tick').timeBased().${clock}.create().getUniqueId(); }
    function tick(e) { Utilities.sleep(1000); return e; }`,
    overrides,
  );

const timesOf = (clock: string, ms: number, overrides: Parameters<typeof aRuntime>[1] = {}): readonly number[] => {
  const runtime = ticking(clock, overrides);
  expect(runtime.run('make', []).error).toBeNull();
  return minutes(...runtime.advance(ms).map(({ at }) => at));
};

const steps = (times: readonly number[]): readonly number[] => times.slice(1).map((time, index) => time - Number(times[index]));

describe('time-driven triggers', () => {
  it('of an hour run at a minute that chance picks, and keep it', () => {
    const times = timesOf('everyHours(1)', 5 * hour);
    expect(times).toHaveLength(5);
    expect(steps(times)).toEqual([60, 60, 60, 60]);
    expect(times[0]).toBeLessThan(60);
    expect(timesOf('everyHours(1)', 5 * hour)).toEqual(times);
  });

  it('of some minutes are for plain scripts', () => {
    expect(errorOf("ScriptApp.newTrigger('go').timeBased().everyMinutes(30).create()")).toBe(
      'Exception: The recurrence interval for an Add-on trigger must be at least one hour.',
    );
    for (const n of [1, 5, 10, 15, 30]) {
      const times = timesOf(`everyMinutes(${n})`, hour, { deployment: 'script' });
      expect([times.length, new Set(steps(times))]).toEqual([60 / n, new Set([n])]);
    }
    expect(errorOf("ScriptApp.newTrigger('go').timeBased().everyMinutes(7).create()", { deployment: 'script' })).toMatch(/must be one of 1, 5, 10, 15, 30/);
  });

  it.each([
    ["everyDays(1).atHour(5).nearMinute(30).inTimezone('Asia/Tokyo')", 2, 20 * 60 + 30 - 9 * 60, 1440],
    ["onWeekDay(ScriptApp.WeekDay.TUESDAY).atHour(12).nearMinute(0).inTimezone('UTC')", 9, 27 * 60, 7 * 1440],
    ["onMonthDay(7).atHour(0).nearMinute(0).inTimezone('UTC')", 40, (24 + 15) * 60, 31 * 1440],
  ])('%s', (clock, days, first, step) => {
    const times = timesOf(clock, days * 24 * hour);
    expect(Math.abs(Number(times[0]) - first)).toBeLessThanOrEqual(15);
    expect(steps(times)).toEqual([step]);
  });

  it('that run once are late by up to a minute, never early, and stay in the list', () => {
    for (const clock of ['after(10 * 60 * 1000)', `at(new Date(${startOfTest + 600_000}))`]) {
      const runtime = ticking(clock);
      runtime.run('make', []);
      expect(minutes(...runtime.advance(24 * hour).map(({ at }) => at))).toEqual([10]);
      expect(runtime.triggers()).toMatchObject([{ functionName: 'tick', nextAt: Infinity }]);
    }
  });

  it('can be gone back to as they were, each with its next run', () => {
    const runtime = ticking('after(10 * 60 * 1000)');
    runtime.run('make', []);
    const before = runtime.triggers();
    const goBack = runtime.markTriggers();
    runtime.advance(24 * hour);
    runtime.run('make', []);
    goBack();
    expect(runtime.triggers()).toStrictEqual(before);
  });

  it('are given the moment, in UTC, and who they are', () => {
    const runtime = ticking('after(1)');
    const uid = runtime.run('make', []).response;
    const [run] = runtime.advance(60_000);
    expect(run).toMatchObject({ triggerUid: uid, functionName: 'tick' });
    expect(run?.execution.response).toEqual({
      authMode: 'FULL', 'day-of-month': 5, 'day-of-week': 1, hour: 9, minute: 0, month: 1, second: expect.any(Number), timezone: 'UTC', triggerUid: uid,
      'week-of-year': 2, year: 2026,
    });
  });

  it('run in the order of their times, and what was missed runs once', () => {
    const world = aWorld();
    const runtime = aRuntime(
      `function make() { for (const [name, ms] of [['late', 7200000], ['early', 3600000]]) ScriptApp.newTrigger(name).timeBased().after(ms).create();
        ScriptApp.newTrigger('often').timeBased().everyHours(1).create(); }
      function late() {} function early() {} function often() {}`,
      { world },
    );
    runtime.run('make', []);
    world.clock.advance(10 * hour);
    expect(runtime.fireDueTriggers().map(({ functionName }) => functionName)).toEqual(['often', 'early', 'late']);
    expect(runtime.fireDueTriggers()).toEqual([]);
  });

  it('have six minutes, and a failed run is recorded', () => {
    const runtime = aRuntime(`function make() { ScriptApp.newTrigger('long').timeBased().everyHours(1).create(); }
      function long() { Utilities.sleep(300000); Utilities.sleep(300000); }`);
    runtime.run('make', []);
    runtime.advance(hour);
    expect(runtime.triggerRuns()).toMatchObject([{ functionName: 'long', execution: { error: 'Exception: Exceeded maximum execution time', virtualMs: 360_000 } }]);
  });

  it('are listed and deleted by the script', () => {
    const runtime = aRuntime(`function make() { ScriptApp.newTrigger('a').timeBased().everyHours(2).create(); ScriptApp.newTrigger('b').timeBased().everyDays(1).create(); }
      function tell() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.CLOCK, t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK]); }
      function drop() { ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers().filter((t) => t.getHandlerFunction() === 'a')[0]); }`);
    runtime.run('make', []);
    expect(runtime.run('tell', []).response).toEqual([['a', true, true], ['b', true, true]]);
    runtime.run('drop', []);
    expect(runtime.run('tell', []).response).toEqual([['b', true, true]]);
  });

  it('are twenty at most', () => {
    expect(errorOf("for (let i = 0; i < 21; i++) ScriptApp.newTrigger('go').timeBased().everyHours(1).create()")).toBe(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  });

  it.each([
    ["ScriptApp.newTrigger(1)", "The parameters (number) don't match the method signature for ScriptApp.newTrigger."],
    ["ScriptApp.newTrigger('go').timeBased().create()", 'A frequency or a date must be chosen before the trigger is created.'],
    ["ScriptApp.newTrigger('go').timeBased().everyHours(1.5)", 'Invalid argument: everyHours'],
    ["ScriptApp.newTrigger('go').timeBased().atHour(24)", 'Invalid argument: atHour'],
    ["ScriptApp.newTrigger('go').timeBased().inTimezone('Mars')", 'Invalid argument: Mars'],
    ["ScriptApp.newTrigger('go').timeBased().onWeekDay('MONDAY')", "The parameters (String) don't match the method signature for ClockTriggerBuilder.onWeekDay."],
    ["ScriptApp.deleteTrigger({})", "The parameters ((class)) don't match the method signature for ScriptApp.deleteTrigger."],
  ])('refuses %s', (call, message) => {
    expect(errorOf(call)).toBe(`Exception: ${message}`);
  });

  it('of calendars, documents, forms and sheets are not emulated', () => {
    expect(errorOf("ScriptApp.newTrigger('go').forUserCalendar('a@example.com')")).toMatch(/^NotEmulated: TriggerBuilder\.forUserCalendar exists/);
  });

  it('need their scope', () => {
    expect(errorOf("ScriptApp.newTrigger('go')", { grantedScopes: () => [] })).toMatch(/not sufficient to call ScriptApp\.newTrigger\. .*script\.scriptapp$/);
  });
});

describe('triggers that do not run', () => {
  const hourly = () => {
    const runtime = ticking('everyHours(1)');
    runtime.run('make', []);
    return runtime;
  };

  it('because Google has disabled them stay in the list', () => {
    const runtime = hourly();
    runtime.faults.add({ kind: 'trigger-disabled', functionName: 'tick' });
    expect([runtime.advance(3 * hour), runtime.triggers().length]).toEqual([[], 1]);
    runtime.faults.clear();
    expect(runtime.advance(3 * hour)).toHaveLength(3);
  });

  it('because consent was revoked fail, and so does everything else', () => {
    const runtime = aRuntime(`function make() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function leave() { ScriptApp.invalidateAuth(); } function tick() {}`);
    runtime.run('make', []);
    runtime.run('leave', []);
    const error = 'Exception: Authorization is required to perform that action.';
    expect(runtime.advance(hour)).toMatchObject([{ execution: { error } }]);
    expect(runtime.run('tick', []).error).toBe(error);
    runtime.faults.clear('consent-revoked');
    expect(runtime.run('tick', []).error).toBeNull();
  });

  it('because the computer time of the day is used up fail', () => {
    const runtime = hourly();
    runtime.quotas.setUsed('triggerMs', 90 * 60_000 - 1);
    expect(runtime.advance(2 * hour).map(({ execution }) => execution.error)).toEqual([null, 'Exception: Service using too much computer time for one day']);
    expect(runtime.advance(24 * hour).filter(({ execution }) => execution.error === null).length).toBeGreaterThan(0);
  });
});
