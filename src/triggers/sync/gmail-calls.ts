import type { BackgroundOperationId, BackgroundReply } from '../../google/background-catalogue';
import { backgroundCatalogue } from '../../google/background-catalogue';
import { batchAnswers, batchRequest, mostInBatch } from '../../google/batch';
import { googleErrorFrom } from '../../google/error-replies';
import { GoogleError } from '../../google/errors';
import type { GoogleOperation } from '../../google/operation';
import type { GoogleInput } from '../../google/request';
import { requestOf } from '../../google/request';
import { parseJson } from '../../json';
import type { HttpRequest, HttpResponse, Platform } from '../../platform/platform';
import { NoAnswerError } from '../../platform/platform';

type Outcome<Id extends BackgroundOperationId> = BackgroundReply<Id> | GoogleError;

export interface GmailCalls {
  /** One call. @throws GoogleError */
  readonly call: <Id extends BackgroundOperationId>(id: Id, input: GoogleInput) => BackgroundReply<Id>;
  /** The same call for many inputs, fifty to a request. Each succeeds or fails on its own; answers are in order. */
  readonly all: <Id extends BackgroundOperationId>(id: Id, inputs: readonly GoogleInput[]) => readonly Outcome<Id>[];
}

/** Waits between attempts at what Gmail refuses for being too much at once, or cannot do right now: milliseconds. */
const pauses: readonly number[] = [1_000, 5_000];

/** Until the next minute's quota. A job may wait for it, a click may not. */
const nextMinuteMs = 55_000;

const isTooMuch = (outcome: unknown): boolean => outcome instanceof GoogleError && outcome.code === 'rate-limited';

const isPassing = (outcome: unknown): boolean => outcome instanceof GoogleError && (outcome.code === 'rate-limited' || outcome.code === 'unavailable');

/** Gmail's API for jobs: many calls in one request, and patience with its limits; until the next minute if `isJob`. */
export const createGmailCalls = (platform: Pick<Platform, 'send' | 'googleToken' | 'log' | 'sleep'>, isJob = false): GmailCalls => {
  const send = (id: BackgroundOperationId, request: HttpRequest): HttpResponse | GoogleError => {
    try {
      return platform.send(request);
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
      return new GoogleError(error.reason === 'timeout' ? 'timeout' : 'offline', id);
    }
  };

  const outcomeOf = <Id extends BackgroundOperationId>(id: Id, response: HttpResponse | GoogleError | null): Outcome<Id> => {
    if (response === null) return new GoogleError('unexpected-reply', id);
    if (response instanceof GoogleError) return response;
    const { success = 200, scope, reply }: GoogleOperation = backgroundCatalogue[id];
    if (response.status !== success) return googleErrorFrom(id, response, scope);
    const json = success === 204 ? {} : parseJson(response.body);
    return json === null ? new GoogleError('unexpected-reply', id, response.status) : (reply(json) as BackgroundReply<Id>);
  };

  const sendBatch = (id: BackgroundOperationId, inputs: readonly GoogleInput[]): readonly (HttpResponse | GoogleError | null)[] => {
    const row = backgroundCatalogue[id];
    const [only, second] = inputs;
    if (only && !second) return [send(id, requestOf(row, only, { token: platform.googleToken() }))];
    const response = send(id, batchRequest(inputs.map((input) => ({ row, input })), platform.googleToken()));
    if (response instanceof GoogleError) return inputs.map(() => response);
    return response.status === 200 ? batchAnswers(response, inputs.length) : inputs.map(() => response);
  };

  const all = <Id extends BackgroundOperationId>(id: Id, inputs: readonly GoogleInput[]): readonly Outcome<Id>[] => {
    const outcomes: Outcome<Id>[] = [];
    const attempt = (places: readonly number[]): readonly number[] => {
      for (let from = 0; from < places.length; from += mostInBatch) {
        const some = places.slice(from, from + mostInBatch);
        sendBatch(id, some.map((place) => inputs[place] as GoogleInput)).forEach((response, index) => (outcomes[some[index] as number] = outcomeOf(id, response)));
      }
      return places.filter((place) => isPassing(outcomes[place]));
    };
    let failed = attempt(inputs.map((_, place) => place));
    for (const pause of pauses) {
      if (failed.length === 0) break;
      platform.sleep(pause);
      failed = attempt(failed);
    }
    const tooMany = isJob ? failed.filter((place) => isTooMuch(outcomes[place])) : [];
    if (tooMany.length > 0) {
      platform.sleep(nextMinuteMs);
      attempt(tooMany);
    }
    const failures = outcomes.filter((outcome) => outcome instanceof GoogleError);
    const [first] = failures;
    if (first) platform.log('google.failed', { operation: id, code: first.code, status: first.status ?? 0, calls: failures.length });
    return outcomes;
  };

  return {
    all,
    call: (id, input) => {
      const [outcome] = all(id, [input]);
      if (outcome === undefined || outcome instanceof GoogleError) throw outcome ?? new GoogleError('unexpected-reply', id);
      return outcome;
    },
  };
};
