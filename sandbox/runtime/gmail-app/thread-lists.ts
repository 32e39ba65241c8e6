/** Lists of threads, a stretch of them or the first 500. */
import { GoogleException, wrongArguments } from '../google-error';
import type { GoogleObject } from '../google-object';
import type { ThreadResource } from './gmail-rest';
import type { Mail } from './mail';

const mostThreads = 500;

/**
 * Threads that match, the newest first. `start` and `max` are the last two arguments of the member, or both left out.
 * @throws GoogleException
 */
export const listThreads = (
  { rest, thread }: Mail,
  query: Readonly<Record<string, unknown>>,
  { member, given }: { readonly member: string; readonly given: readonly unknown[] },
): readonly GoogleObject[] => {
  const stretch = given.filter((one) => typeof one === 'number');
  if (given.length - stretch.length > 1 || ![0, 2].includes(stretch.length)) throw wrongArguments(member, given);
  const [start = 0, max = mostThreads] = stretch;
  if (start < 0 || !Number.isInteger(start)) throw new GoogleException('Invalid argument: start');
  if (max < 0 || max > mostThreads || !Number.isInteger(max)) throw new GoogleException('Argument too large: max');
  return rest.list<ThreadResource>('users.threads.list', 'threads', { query, start, max }).map(({ id }) => thread(id));
};
