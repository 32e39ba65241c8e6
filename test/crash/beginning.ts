import { createSandbox } from '../../sandbox/sandbox';
import { createRandom, type World } from '../../sandbox/world';
import { firstMorning } from '../../sandbox/setting';
import { dailyQuotas, type QuotaName } from '../../sandbox/runtime/quotas';
import { repAt, type Rep } from '../journeys/rep';

/** A rep whose clock can be set back. */
export const aRepInTime = async (signedIn: boolean): Promise<{ readonly rep: Rep; readonly setClock: (now: number) => void }> => {
  let now = firstMorning;
  const clock: World['clock'] = { now: () => now, advance: (ms) => void (now += ms) };
  const rep = repAt(await createSandbox({ world: { clock, random: createRandom(1) }, signedIn }));
  return { rep, setClock: (then) => void (now = then) };
};

/**
 * A way back to this moment, as often as one likes: everything that is there, with caches, triggers and what is shown,
 * at the same time of the same day.
 */
export const beginningOf = ({ rep, setClock }: Awaited<ReturnType<typeof aRepInTime>>): (() => void) => {
  const { sandbox } = rep;
  const { runtime, panel, ghl, google, network, world } = sandbox;
  const then = world.clock.now();
  const snapshot = sandbox.snapshot();
  const caches = [runtime.userCache, runtime.scriptCache].map((cache) => ({ cache, entries: [...cache.entries()] }));
  const ways = [panel.bookmark(), runtime.markTriggers()];
  return () => {
    setClock(then);
    sandbox.restore(snapshot);
    for (const { cache, entries } of caches) for (const [key, { value, expiresAt }] of entries) cache.put(key, value, (expiresAt - then) / 1000);
    for (const goBack of ways) goBack();
    for (const faults of [ghl.faults, google.faults, runtime.faults, network.faults]) faults.clear();
    for (const name of Object.keys(dailyQuotas.consumer) as QuotaName[]) runtime.quotas.setUsed(name, 0);
  };
};
