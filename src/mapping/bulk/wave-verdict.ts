import type { GhlError } from '../../ghl/errors';
import { mayHaveHappened } from '../../ghl/errors';
import type { ContactResult } from './bulk-steps';

/** What a failed call means for its contacts. */
export const outcomeOfError = (error: GhlError): ContactResult['outcome'] => {
  if (mayHaveHappened(error)) return 'lost';
  return error.code === 'invalid' || error.code === 'not-found' ? 'failed' : 'refused-for-now';
};

/** What a wave's failures mean for the whole. */
export type Verdict =
  | { readonly go: 'on' }
  /** In ten seconds it may work again. */
  | { readonly go: 'wait'; readonly error: Error }
  /** It may work again in an hour, or tomorrow. */
  | { readonly go: 'later'; readonly error: GhlError }
  /** It will not work until somebody does something. */
  | { readonly go: 'stop'; readonly error: GhlError };

/** When all of so many contacts are refused, the others will be as well: a campaign that is gone, say. */
const enoughRefused = 5;

/** @param errors one for each call, null for those that succeeded */
export const verdictOf = (errors: readonly (GhlError | null)[]): Verdict => {
  const failed = errors.filter((error) => error !== null);
  const [first] = failed;
  if (!first) return { go: 'on' };
  const limited = failed.find(({ code }) => code === 'rate-limited');
  if (limited) return limited.circumstances.daily === true ? { go: 'later', error: limited } : { go: 'wait', error: limited };
  const stopping = failed.find((error) => outcomeOfError(error) === 'refused-for-now');
  if (stopping) return { go: 'stop', error: stopping };
  if (failed.length < errors.length) return { go: 'on' };
  if (failed.every(mayHaveHappened)) return { go: 'later', error: first };
  const said = (error: GhlError): string => JSON.stringify(error.circumstances.details ?? []);
  const isSame = failed.every((error) => said(error) === said(first));
  return isSame && failed.length >= enoughRefused ? { go: 'stop', error: first } : { go: 'on' };
};
