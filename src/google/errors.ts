export type GoogleErrorCode = 'message-expired' | 'google-scope-missing' | 'not-found' | 'rate-limited' | 'unavailable' | 'offline' | 'timeout' | 'unexpected-reply';

export class GoogleError extends Error {
  override readonly name = 'GoogleError';
  constructor(
    readonly code: GoogleErrorCode,
    /** The id of its row. */
    readonly operation: string,
    readonly status?: number,
    /** The scope that the operation needs; empty where that is not what it failed for. */
    readonly scope = '',
  ) {
    super(`${operation}: ${code}`);
  }
}
