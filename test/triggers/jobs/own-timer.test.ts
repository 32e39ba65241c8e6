import { callbacks } from '../../../src/platform/callbacks';
import { ownEvery, ownKeys } from '../../../src/triggers/jobs/own-timer';
import { runJobs, runOften } from '../../../src/triggers/jobs/on-timer';
import { chooseOften, ownPage } from '../../../src/triggers/own-page';
import { aMachine, counting } from './an-app';

const minute = 60_000;

describe('the trigger of a script of one’s own', () => {
  it('is made once, as often as was chosen last, and removed', () => {
    const machine = aMachine();
    expect(chooseOften(machine.app(), '5')).toMatch(/^Saved\. It runs every 5 minutes\. Last seen just now\./);
    expect(machine.triggers()).toStrictEqual([['onOften', 'every 5 min']]);
    expect(chooseOften(machine.app(), '1')).toMatch(/^Saved\. It runs every minute\./);
    expect(machine.triggers()).toStrictEqual([['onOften', 'every 1 min']]);
    expect(chooseOften(machine.app(), '60')).toMatch(/^Saved\. It runs once an hour, by the add-on’s trigger\./);
    expect(machine.triggers()).toStrictEqual([]);
    expect([...machine.platform.userEntries.keys()]).toStrictEqual([]);
  });

  it.each(['7', '0', '-5', '1e9', 'NaN', '', null, { minutes: 5 }, '<b>'])('is not made for %j', (given) => {
    const machine = aMachine();
    expect(chooseOften(machine.app(), given)).toBe('Nothing was changed. Reload this page and choose again.');
    expect(machine.triggers()).toStrictEqual([]);
  });

  it('says so when Google refuses it, or another window is at it', () => {
    const refused = aMachine({ deniedScopes: ['https://www.googleapis.com/auth/script.scriptapp'] });
    expect(chooseOften(refused.app(), '5')).toMatch(/^Google refused: “Authorization is required to perform that action\.” It runs once an hour/);
    const other = aMachine();
    other.platform.holdLockElsewhere(true);
    expect(chooseOften(other.app(), '5')).toMatch(/again/);
    expect(other.triggers()).toStrictEqual([]);
  });

  it('stays when there is nothing to do, where the add-on’s goes', () => {
    const machine = aMachine();
    machine.platform.triggers.createHourly(callbacks.hourly);
    chooseOften(machine.app(), '15');
    runOften(machine.app());
    expect(machine.triggers()).toStrictEqual([['onOften', 'every 15 min']]);
  });

  it('does the work alone while it is alive, and leaves it to the add-on’s when it has died', () => {
    const machine = aMachine();
    chooseOften(machine.app(), '5');
    machine.platform.clock.advance(24 * minute);
    expect(ownEvery(machine.app())).toBe(5);
    machine.platform.clock.advance(2 * minute);
    expect(ownEvery(machine.app())).toBe(0);
    expect(ownPage(machine.app()).state).toBe('It should run every 5 minutes, and was last seen 26 min ago. Press Save to start it anew. Until then the add-on’s trigger runs once an hour.');
    runOften(machine.app());
    expect(ownEvery(machine.app())).toBe(5);
  });

  it('that is left over, since Google did not remove it, does nothing and goes', () => {
    const machine = aMachine();
    machine.platform.triggers.createEvery(callbacks.often, 5);
    runOften(machine.app());
    expect(machine.triggers()).toStrictEqual([]);
    expect(machine.platform.userEntries.has(ownKeys.beat)).toBe(false);
  });

  it('of a minute goes on with what was not finished by itself', () => {
    const machine = aMachine();
    chooseOften(machine.app(), '1');
    runJobs(machine.app(), { long: counting('long', 60) });
    expect(machine.triggers()).toStrictEqual([['onOften', 'every 1 min']]);
    const slower = aMachine();
    chooseOften(slower.app(), '15');
    runJobs(slower.app(), { long: counting('long', 60) });
    expect(slower.triggers()).toStrictEqual([['onOften', 'every 15 min'], ['onAgain', minute]]);
  });

  it('costs what the page says', () => {
    const machine = aMachine();
    expect(ownPage(machine.app()).choices.map(({ words, isChosen, runs, minutesADay }) => [words, isChosen, runs, minutesADay])).toStrictEqual([
      ['once an hour', true, 24, 1],
      ['every 15 minutes', false, 96, 3],
      ['every 10 minutes', false, 144, 4],
      ['every 5 minutes', false, 288, 8],
      ['every minute', false, 1440, 36],
    ]);
    chooseOften(machine.app(), '10');
    expect(ownPage(machine.app()).choices.filter(({ isChosen }) => isChosen).map(({ minutes }) => minutes)).toStrictEqual([10]);
  });
});
