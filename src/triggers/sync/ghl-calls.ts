import type { Call } from '../../ghl/calls';
import type { Outcome } from '../../ghl/reply';
import type { App } from '../app';

/** A call of an operation that only forms and jobs use. */
export const anyCall = (id: string, input: object): Call => ({ id, input }) as unknown as Call;

/** A location has 100 calls in ten seconds for all its people together, and whoever has a card open comes first. */
const waveSize = 20;
const betweenWavesMs = 5_000;

/** Waits after a refusal for too many calls: GoHighLevel's window is ten seconds long. */
const pauses: readonly number[] = [10_500, 10_500, 21_000];

const isRefusedForNow = (outcome: Outcome<unknown> | undefined): boolean =>
  outcome !== undefined && !outcome.ok && outcome.error.code === 'rate-limited' && outcome.error.circumstances.daily !== true;

/** Sends calls as jobs should: few at a time, and again after a while when there were too many. What comes back is whole. @throws GhlError as `wave` does */
export const sendPatiently = ({ ghl, platform }: App, calls: readonly Call[]): readonly Outcome<unknown>[] => {
  const outcomes: Outcome<unknown>[] = [];
  const send = (places: readonly number[]): void => {
    for (let from = 0; from < places.length; from += waveSize) {
      if (from > 0) platform.sleep(betweenWavesMs);
      const some = places.slice(from, from + waveSize);
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
