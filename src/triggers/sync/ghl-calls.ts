import type { Call } from '../../ghl/calls';
import { GhlError } from '../../ghl/errors';
import { isScarce } from '../../ghl/quota';
import type { Outcome } from '../../ghl/reply';
import { unwrap } from '../../ghl/reply';
import { asObject } from '../../json';
import type { App } from '../app';

/** The list under that name in an answer. What has none is no answer: nothing must be taken for gone because of it. @throws GhlError */
export const listIn = (outcome: Outcome<unknown> | undefined, name: string): readonly unknown[] => {
  const list = outcome && asObject(unwrap(outcome))[name];
  if (!Array.isArray(list)) throw new GhlError('unexpected-reply', null);
  return list as readonly unknown[];
};

/** A call of an operation that only forms and jobs use. */
export const anyCall = (id: string, input: object): Call => ({ id, input }) as unknown as Call;

/** A location has 100 calls in ten seconds for all its people together, and whoever has a card open comes first. Three such waves go out in ten seconds: then `isScarce`. */
const waveSize = 10;
const betweenWavesMs = 3_400;

/** What jobs leave to people of the day's calls; what they leave of ten seconds' is `isScarce`. */
const leftOfDay = 0.1;

/** Waits after a refusal for too many calls: GoHighLevel's window is ten seconds long. */
const pauses: readonly number[] = [10_500, 10_500, 21_000];

const isRefusedForNow = (outcome: Outcome<unknown> | undefined): boolean =>
  outcome !== undefined && !outcome.ok && outcome.error.code === 'rate-limited' && outcome.error.circumstances.daily !== true;

/**
 * Waits for the next window when the last answer said that people are about to need what is left of this one.
 * @throws GhlError `rate-limited` when the rest of the day's calls is for people
 */
const leaveRoom = ({ ghl, platform }: App, id: Call['id'], betweenMs: number): void => {
  const quota = ghl.quota();
  if (quota && quota.dailyRemaining < quota.dailyLimit * leftOfDay) throw new GhlError('rate-limited', id, { daily: true });
  const pause = quota && isScarce(quota) ? quota.burstMs : betweenMs;
  if (pause > 0) platform.sleep(pause);
};

/**
 * Sends calls as jobs should: few at a time, only what people leave, and again after a while when there were too many. What
 * comes back is whole. @throws GhlError as `wave` does, and `rate-limited` when the day's calls are nearly used up
 */
export const sendPatiently = (app: App, calls: readonly Call[]): readonly Outcome<unknown>[] => {
  const { ghl, platform } = app;
  const outcomes: Outcome<unknown>[] = [];
  const send = (places: readonly number[]): void => {
    for (let from = 0; from < places.length; from += waveSize) {
      const some = places.slice(from, from + waveSize);
      leaveRoom(app, (calls[some[0] as number] as Call).id, from > 0 ? betweenWavesMs : 0);
      ghl.waveAsItCame(some.map((place) => calls[place] as Call)).forEach((outcome, index) => (outcomes[some[index] as number] = outcome));
    }
  };
  send(calls.map((_, place) => place));
  for (const pause of pauses) {
    const refused = calls.flatMap((_, place) => (isRefusedForNow(outcomes[place]) ? [place] : []));
    if (refused.length === 0) break;
    platform.sleep(pause);
    send(refused);
  }
  return outcomes;
};
