import type { OperationId } from './calls';

/** What can go wrong with a call, told apart by what a person can do about it. */
export type GhlErrorCode =
  | 'signed-out'
  | 'token-refused'
  | 'no-permission'
  | 'wrong-location'
  | 'not-found'
  | 'invalid'
  | 'rate-limited'
  | 'unavailable'
  | 'offline'
  | 'timeout'
  | 'unexpected-reply'
  /** Earlier writes for the same contact have to be sent before this one. */
  | 'behind-others'
  /** Too many writes wait to be sent. */
  | 'outbox-full';

interface Circumstances {
  readonly status?: number;
  /** GoHighLevel's own words, one sentence each. */
  readonly details?: readonly string[];
  /** Scopes that the operation needs, when one of them is missing. */
  readonly scopes?: readonly string[];
  /** Whether today's quota is used up, as against the burst limit of ten seconds. */
  readonly daily?: boolean;
  /** The contact that already has this e-mail or phone. */
  readonly duplicateOf?: string;
  /** The write that failed is kept and sent again later. */
  readonly kept?: boolean;
}

export class GhlError extends Error {
  override readonly name = 'GhlError';
  constructor(
    readonly code: GhlErrorCode,
    readonly operation: OperationId | null,
    readonly circumstances: Circumstances = {},
  ) {
    super(`${operation ?? 'session'}: ${code}`);
  }
}

/**
 * Whether the write behind this error may have happened all the same: no answer came, or one that says nothing.
 * A refusal (4xx) certainly changed nothing.
 */
export const mayHaveHappened = ({ code }: GhlError): boolean => ['unavailable', 'offline', 'timeout', 'unexpected-reply'].includes(code);
