import type { HttpRequest, HttpResponse, Platform } from '../platform/platform';
import { NoAnswerError } from '../platform/platform';
import type { Call, Input, OperationId, Reply } from './calls';
import { call, operation } from './calls';
import { GhlError } from './errors';
import type { Quota } from './quota';
import { quotaOf } from './quota';
import type { Outcome } from './reply';
import { asItCame, outcomeOf, unwrap } from './reply';
import type { Access } from './request';
import { httpRequest } from './request';
import { worthRepeating } from './retry';
import type { Session } from './session';
import { ownerOf } from './session';
import type { TokenOwner } from './session-keys';

/** The outcomes of a wave, each typed by its call. */
export type Outcomes<Calls extends readonly Call[]> = { readonly [Index in keyof Calls]: Outcome<Reply<Calls[Index]['id']>> };

export interface GhlClient {
  /** One call. @throws GhlError */
  readonly call: <Id extends OperationId>(id: Id, input: Input<Id>) => Reply<Id>;
  /**
   * Independent calls, in one parallel wave. Each succeeds or fails on its own.
   * @throws GhlError only when there is no token to send them with
   */
  readonly wave: <const Calls extends readonly Call[]>(calls: Calls) => Outcomes<Calls>;
  /** The same, with all that GoHighLevel wrote, for showing it. @throws GhlError as `wave` does */
  readonly waveAsItCame: (calls: readonly Call[]) => readonly Outcome<unknown>[];
  /** What is left of the location's daily quota, as the latest answer said. */
  readonly quota: () => Quota | null;
}

interface Parts {
  readonly platform: Pick<Platform, 'sendAll' | 'log'>;
  readonly session: Pick<Session, 'access' | 'accessAfterRefusal'>;
}

/** The only place that sends to GoHighLevel: request, send, read the answer, and repeat what a repeat can cure. */
export const createGhlClient = ({ platform, session }: Parts): GhlClient => {
  let quota: Quota | null = null;

  const answers = (requests: readonly HttpRequest[]): readonly HttpResponse[] | NoAnswerError => {
    try {
      return platform.sendAll(requests);
    } catch (error) {
      if (error instanceof NoAnswerError) return error;
      throw error;
    }
  };

  const attempt = (calls: readonly Call[], access: Access, read?: typeof asItCame): readonly Outcome<unknown>[] => {
    const responses = answers(calls.map(({ id, input }) => httpRequest(operation(id), input, access)));
    const outcomes = calls.map(({ id }, index): Outcome<unknown> => {
      if (responses instanceof NoAnswerError) {
        return { ok: false, error: new GhlError(responses.reason === 'timeout' ? 'timeout' : 'offline', id) };
      }
      const response = responses[index];
      if (!response) return { ok: false, error: new GhlError('unexpected-reply', id) };
      quota = quotaOf(response) ?? quota;
      return outcomeOf(id, response, read);
    });
    outcomes.forEach((outcome, index) => {
      if (!outcome.ok) platform.log('ghl.failed', { operation: calls[index]?.id ?? '', code: outcome.error.code, status: outcome.error.circumstances.status ?? 0 });
    });
    return outcomes;
  };

  type Attempt = (calls: readonly Call[]) => readonly Outcome<unknown>[];

  /** Sends the failed ones that `again` picks once more, in one wave, and puts the new outcomes in their places. */
  const repeat = (calls: readonly Call[], outcomes: readonly Outcome<unknown>[], send: Attempt, again: (outcome: Outcome<unknown>, id: OperationId) => boolean): readonly Outcome<unknown>[] => {
    const places = outcomes.flatMap((outcome, index) => (again(outcome, (calls[index] as Call).id) ? [index] : []));
    if (places.length === 0) return outcomes;
    const second = send(places.map((place) => calls[place] as Call));
    return outcomes.map((outcome, index) => (places.includes(index) ? (second[places.indexOf(index)] ?? outcome) : outcome));
  };

  const isRefused = (outcome: Outcome<unknown>): boolean => !outcome.ok && outcome.error.code === 'token-refused';

  const sendAs = (owner: TokenOwner, calls: readonly Call[], read?: typeof asItCame): readonly Outcome<unknown>[] => {
    if (calls.length === 0) return [];
    const access = session.access(owner);
    const sendWith = (used: Access): Attempt => (some) => attempt(some, used, read);
    const first = sendWith(access)(calls);
    if (first.some(isRefused)) {
      const renewed = session.accessAfterRefusal(access.token, owner);
      return renewed ? repeat(calls, first, sendWith(renewed), isRefused) : first;
    }
    return repeat(calls, first, sendWith(access), (outcome, id) => !outcome.ok && worthRepeating(id, outcome.error));
  };

  /** Calls with the agency's token and calls with the location's do not meet in practice. */
  const sendWave = (calls: readonly Call[], read?: typeof asItCame): readonly Outcome<unknown>[] => {
    const [owner = 'location', ...others] = new Set(calls.map(({ id }) => ownerOf(operation(id))));
    return others.length === 0 ? sendAs(owner, calls, read) : calls.flatMap((one) => sendWave([one], read));
  };

  return {
    call: (id, input) => unwrap(sendWave([call(id, input)])[0] as Outcome<Reply<typeof id>>),
    wave: (calls) => sendWave(calls) as unknown as Outcomes<typeof calls>,
    waveAsItCame: (calls) => sendWave(calls, asItCame),
    quota: () => quota,
  };
};
