/** Thrown when a command was given something that it cannot work with. Says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
