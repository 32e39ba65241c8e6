import { Hono } from 'hono';
import { asNumber } from '../../src/json';
import type { JsonObject } from '../../src/json';
import { Problem } from '../server/problem';
import { readBody } from '../server/read-body';
import type { Clock } from '../world';

/** What can be done to a server from behind the scenes. */
export interface Controlled {
  readonly clock: Clock;
  readonly faults: {
    /** `{operation, kind, times}`. @throws Problem */
    readonly plan: (wish: JsonObject) => void;
    readonly list: () => readonly { readonly operation: string; readonly fault: object; readonly times: number }[];
    readonly clear: () => void;
  };
  /** A way back to the moment of the call, where there is a cheaper one than a snapshot. */
  readonly mark?: () => () => void;
  /** Everything but the clock, as JSON. */
  readonly snapshot: () => string;
  /** Goes back to a snapshot. @throws Error for what is none */
  readonly restore: (snapshot: string) => void;
}

const wayBack = (snapshot: string, restore: Controlled['restore']) => () => restore(snapshot);

const year = 365 * 86_400_000;

/** The controls, the same on every server; to be mounted under `/__sandbox`. A reset leads back to the moment of this call. */
export const controls = ({ clock, faults, mark, snapshot, restore }: Controlled): Hono => {
  const back = mark?.() ?? wayBack(snapshot(), restore);
  let ahead = 0;
  const time = (): { readonly now: number } => ({ now: clock.now() });
  const planned = (): object => ({ faults: faults.list() });
  const move = (ms: number): void => {
    ahead += ms;
    clock.advance(ms);
  };
  return new Hono()
    .post('/advance', async (context) => {
      const ms = asNumber((await readBody(context))['ms']);
      if (ms === null || ms < 0 || ms > year) throw new Problem(400, `Time moves forward by 0 to ${year} ms (a year) at once: send {"ms":60000}.`);
      move(ms);
      return context.json(time());
    })
    .post('/reset', (context) => {
      back();
      move(-ahead);
      return context.json(time());
    })
    .get('/faults', (context) => context.json(planned()))
    .post('/faults', async (context) => {
      faults.plan(await readBody(context));
      return context.json(planned());
    })
    .delete('/faults', (context) => {
      faults.clear();
      return context.json(planned());
    })
    .get('/snapshot', (context) => context.body(snapshot(), 200, { 'content-type': 'application/json; charset=utf-8' }))
    .put('/snapshot', async (context) => {
      const before = snapshot();
      try {
        restore(await context.req.text());
        // One that cannot be read back has not been one.
        snapshot();
      } catch {
        restore(before);
        throw new Problem(400, 'This is no snapshot. Send back what GET /__sandbox/snapshot answered.');
      }
      return context.json(time());
    });
};
