/** The same project as a script of the rep's own: opened as a web app, it lets the jobs run every few minutes. */
import { customers } from '../../sandbox/cast';
import { waits } from './many-contacts';
import { aRep, type Rep } from './rep';
import { labels, switchesOn, tagsOn } from './synced-mail';

const { ana } = customers;

/** What the page says once `minutes` were chosen on it. */
const chooses = ({ sandbox }: Rep, minutes: string): unknown => sandbox.runtime.webApp.call('onChooseOften', [minutes]).response;

/** The card of labels and tags, once they are switched on. */
const readsSync = (rep: Rep): string => {
  rep.sandbox.panel.openHome();
  return rep.clicks('In step');
};

const triggersOf = ({ sandbox }: Rep) => sandbox.runtime.triggers().map(({ functionName }) => functionName);

/** The runs of triggers so far that asked anything of GoHighLevel or Google, by the function that ran. */
const runsOf = ({ sandbox }: Rep) =>
  sandbox.executions.list().filter(({ entry, exchanges }) => entry.endsWith('· trigger') && exchanges.length > 0).map(({ entry }) => entry.replace(' · trigger', ''));

const idle = ' Nothing is switched on now that runs by itself: that is done in the sidebar, under Labels and tags or Settings.';

describe('a script of one’s own', () => {
  it('runs every five minutes what the add-on runs once an hour, and not both', async () => {
    const rep = await aRep();
    labels(rep, 'ana-offer', 'GHL/Hot lead');
    switchesOn(rep);
    const { response } = rep.sandbox.runtime.webApp.open();
    expect(response).toMatchObject({ title: 'GoHighLevel in Gmail', content: expect.stringContaining('It runs once an hour, by the add-on’s trigger.') as unknown });
    expect(response).toMatchObject({ content: expect.stringContaining('1,440 runs a day') as unknown });
    expect(chooses(rep, '5')).toBe('Saved. It runs every 5 minutes. Last seen just now.');
    expect(triggersOf(rep)).toEqual(expect.arrayContaining(['onHourly', 'onOften']));
    expect(readsSync(rep)).toContain('It runs by itself every 5 minutes');
    expect(rep.clicks('What was done')).toContain('Runs every 5 minutes, last seen just now');

    labels(rep, 'ana-offer', 'GHL/VIP');
    waits(rep, 6);
    expect(tagsOn(rep, ana.email)).toContain('vip');
    waits(rep, 120);
    const runs = runsOf(rep);
    expect(runs).not.toContain('onHourly');
    expect(runs.filter((name) => name === 'onOften').length).toBeGreaterThanOrEqual(24);
    expect(rep.sandbox.executions.list().filter(({ entry }) => entry === 'onHourly · trigger').map(({ error }) => error)).toStrictEqual([null, null]);
  });

  it('that has died leaves the work to the add-on, and is started anew on its page', async () => {
    const rep = await aRep();
    labels(rep, 'ana-offer', 'GHL/Hot lead');
    switchesOn(rep);
    chooses(rep, '5');
    rep.sandbox.runtime.faults.add({ kind: 'trigger-disabled', functionName: 'onOften' });
    labels(rep, 'ana-offer', 'GHL/VIP');
    waits(rep, 130);
    expect(runsOf(rep)).toContain('onHourly');
    expect(tagsOn(rep, ana.email)).toContain('vip');
    const { response } = rep.sandbox.runtime.webApp.open();
    expect(response).toMatchObject({ content: expect.stringContaining('It should run every 5 minutes, and was last seen 2 h ago.') as unknown });
    expect(readsSync(rep)).toContain('It runs by itself once an hour');
    rep.sandbox.runtime.faults.clear();
    expect(chooses(rep, '5')).toMatch(/^Saved\. It runs every 5 minutes\./);
    expect(triggersOf(rep).filter((name) => name === 'onOften')).toHaveLength(1);
  });

  it('keeps its one trigger through every choice, and signing out', async () => {
    const rep = await aRep();
    for (const minutes of ['15', '10', '5', '1', '1']) chooses(rep, minutes);
    expect(triggersOf(rep)).toStrictEqual(['onOften']);
    expect(rep.sandbox.runtime.webApp.open().response).toMatchObject({ content: expect.stringContaining('Nothing is switched on now that runs by itself') as unknown });
    rep.sandbox.signOut();
    waits(rep, 3);
    expect(rep.sandbox.runtime.triggerRuns().map(({ execution }) => execution.error)).toStrictEqual([null, null, null]);
    chooses(rep, '60');
    expect(triggersOf(rep)).toStrictEqual([]);
  });

  it('has its one trigger at last, wherever Google stops the click in between', async () => {
    const rep = await aRep();
    const { runtime } = rep.sandbox;
    chooses(rep, '15');
    const { calls } = runtime.webApp.call('onChooseOften', ['15']);
    expect(calls.length).toBeGreaterThan(5);
    for (const when of ['before', 'after'] as const) {
      for (const [index] of calls.entries()) {
        runtime.killNext(index + 1, when);
        chooses(rep, '5');
        // Whatever is there by now: a run of it is none too many, and the page shows how things are.
        expect(runtime.run('onOften', []).error).toBeNull();
        expect(runtime.webApp.open().error).toBeNull();
        expect([chooses(rep, '5'), triggersOf(rep)]).toStrictEqual(['Saved. It runs every 5 minutes. Last seen just now.' + idle, ['onOften']]);
        chooses(rep, '15');
      }
    }
  });

  it('is what it takes: inside the add-on Google refuses, and nothing changes', async () => {
    const rep = await aRep();
    expect(rep.sandbox.runtime.run('onChooseOften', ['5']).response).toBe(
      `Google refused: “The recurrence interval for an Add-on trigger must be at least one hour.” It runs once an hour, by the add-on’s trigger.${idle}`,
    );
    expect(triggersOf(rep)).toStrictEqual([]);
  });
});
