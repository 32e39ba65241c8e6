/** Everything that can go wrong, in words: what happened, and what to do. One row for each. */
import { oneLine } from './shortened';

/** A write that is `kept` is sent again by itself. `service` is who failed, where that is not GoHighLevel. */
export type Problem = Cause & { readonly kept?: boolean; readonly service?: 'Google' };

type Cause =
  | { readonly code: 'signed-out' }
  | { readonly code: 'token-refused' }
  | { readonly code: 'no-permission'; readonly missingScopes: readonly string[] }
  | { readonly code: 'wrong-location' }
  | { readonly code: 'not-found' }
  /** `said` are GoHighLevel's own words. */
  | { readonly code: 'invalid'; readonly said: readonly string[] }
  | { readonly code: 'rate-limited'; readonly daily: boolean; readonly retryInSeconds: number | null }
  | { readonly code: 'unavailable' }
  | { readonly code: 'offline' }
  | { readonly code: 'timeout' }
  | { readonly code: 'unexpected-reply' }
  | { readonly code: 'behind-others' }
  | { readonly code: 'outbox-full' }
  | { readonly code: 'message-expired' }
  | { readonly code: 'google-scope-missing'; readonly missingScopes: readonly string[] }
  | { readonly code: 'busy' }
  | { readonly code: 'unknown-action' }
  /** `reference` finds the failure in the execution log. */
  | { readonly code: 'bug'; readonly reference: string };

export type ProblemCode = Problem['code'];

/** What a button may offer to do about it. */
export type Remedy = 'retry' | 'refresh-mail' | 'sign-in' | 'home';

export interface ProblemWords {
  readonly title: string;
  readonly happened: string;
  readonly advice: string;
  readonly remedies: readonly Remedy[];
}

type Rows = { readonly [Code in ProblemCode]: (problem: Extract<Problem, { readonly code: Code }>) => ProblemWords };

const list = (items: readonly string[], none: string): string => items.slice(0, 10).map((item) => oneLine(item, 200)).join(', ') || none;

/** In one sentence, whether or not they ended in a full stop of their own. */
const sentences = (items: readonly string[]): string =>
  items
    .slice(0, 5)
    .map((item) => oneLine(item, 200).replace(/[.\s]+$/, ''))
    .filter(Boolean)
    .join('; ');

const seconds = (count: number): string => (count === 1 ? '1 second' : `${count} seconds`);

const rows: Rows = {
  'signed-out': () => ({
    title: 'Signed out',
    happened: 'You are not signed in to GoHighLevel.',
    advice: 'Sign in to see your contacts here.',
    remedies: ['sign-in'],
  }),
  'token-refused': () => ({
    title: 'Sign-in no longer valid',
    happened: 'GoHighLevel refused the token: it was changed, deleted or has ended.',
    advice: 'Sign in again. With a token, copy the current one from GoHighLevel.',
    remedies: ['sign-in', 'retry'],
  }),
  'no-permission': ({ missingScopes }) => ({
    title: 'Permission missing',
    happened: `The connection is not allowed to do this.${missingScopes.length === 0 ? '' : ` It lacks: ${list(missingScopes, '')}.`}`,
    advice:
      missingScopes.length === 0
        ? 'Ask an admin what it may do in GoHighLevel.'
        : 'Ask an admin to add it in GoHighLevel. Then try again, or sign in again if you signed in with GoHighLevel.',
    remedies: ['retry', 'sign-in'],
  }),
  'wrong-location': () => ({
    title: 'Wrong location',
    happened: 'The sign-in belongs to another location (sub-account) of GoHighLevel.',
    advice: 'Sign in with a token of this location, and check the location’s id.',
    remedies: ['sign-in'],
  }),
  'not-found': () => ({
    title: 'No longer there',
    happened: 'GoHighLevel does not have this any more. Somebody may have deleted it.',
    advice: 'Look again to see what is there now.',
    remedies: ['refresh-mail', 'home'],
  }),
  invalid: ({ said }) => ({
    title: 'Not accepted',
    happened: `GoHighLevel did not accept what was sent.${sentences(said) === '' ? '' : ` It says: ${sentences(said)}.`}`,
    advice: 'Correct it and try again.',
    remedies: ['retry', 'home'],
  }),
  'rate-limited': ({ daily, retryInSeconds, service = 'GoHighLevel' }) =>
    daily
      ? {
          title: 'Used up for today',
          happened: 'Everyone in this location together has used up today’s GoHighLevel calls.',
          advice: 'Try again tomorrow, or ask an admin which app uses so many.',
          remedies: ['retry', 'home'],
        }
      : {
          title: 'Too many calls at once',
          happened: `${service} asks to slow down, as too many calls came from this ${service === 'Google' ? 'account' : 'location'}.`,
          advice: retryInSeconds === null ? 'Wait a moment and try again.' : `Wait ${seconds(Math.max(1, Math.ceil(retryInSeconds)))} and try again.`,
          remedies: ['retry', 'home'],
        },
  unavailable: ({ service = 'GoHighLevel' }) => ({
    title: `${service} is in trouble`,
    happened: `${service} answered with an error of its own.`,
    advice: 'Try again in a minute. Your mail is not affected.',
    remedies: ['retry', 'home'],
  }),
  offline: ({ service = 'GoHighLevel' }) => ({
    title: 'No connection',
    happened: `${service} could not be reached.`,
    advice: 'Check the connection and try again.',
    remedies: ['retry', 'home'],
  }),
  timeout: ({ service = 'GoHighLevel' }) => ({
    title: 'No answer in time',
    happened: `${service} took too long to answer.`,
    advice: 'Try again. If you were saving something, look first whether it is there already.',
    remedies: ['retry', 'refresh-mail'],
  }),
  'unexpected-reply': ({ service = 'GoHighLevel' }) => ({
    title: 'Unreadable answer',
    happened: `${service} answered with something this add-on does not understand.`,
    advice: 'Try again. If it stays, this add-on needs an update.',
    remedies: ['retry', 'home'],
  }),
  'behind-others': () => ({
    title: 'Waiting for its turn',
    happened: 'Earlier changes of this contact have not reached GoHighLevel yet.',
    advice: 'This one follows them by itself.',
    remedies: ['home'],
  }),
  'outbox-full': () => ({
    title: 'Too many changes wait',
    happened: 'Many changes from here have not reached GoHighLevel yet, and no more can be kept.',
    advice: 'Open “Recent changes” at home, and send or discard some of them.',
    remedies: ['home'],
  }),
  'message-expired': () => ({
    title: 'Open the mail again',
    happened: 'Gmail allows reading a mail only for a short while after it is opened.',
    advice: 'Close this mail and open it again.',
    remedies: [],
  }),
  'google-scope-missing': ({ missingScopes }) => ({
    title: 'Google permission missing',
    happened: `You have not allowed this add-on everything it needs from Google: ${list(missingScopes, 'one of its permissions')}.`,
    advice: 'Open the mail again and allow it when Google asks.',
    remedies: ['retry'],
  }),
  busy: () => ({
    title: 'Still busy',
    happened: 'Your last click is still being worked on.',
    advice: 'Wait a moment and try again.',
    remedies: ['retry', 'home'],
  }),
  'unknown-action': () => ({
    title: 'This button is out of date',
    happened: 'The card is from an older version of the add-on.',
    advice: 'Open the mail again to get the current one.',
    remedies: ['refresh-mail', 'home'],
  }),
  bug: ({ reference }) => ({
    title: 'Something went wrong here',
    happened: `That is a fault of this add-on, not yours. Reference: ${oneLine(reference, 60) || 'none'}.`,
    advice: 'Try again. If it happens again, send the reference to whoever looks after the add-on.',
    remedies: ['retry', 'home'],
  }),
};

export const problemWords = (problem: Problem): ProblemWords => (rows[problem.code] as (problem: Problem) => ProblemWords)(problem);

const keptAdvice = 'Your change is kept here and sent again by itself. “Recent changes” shows it.';

/** What happened and what to do in one line of plain text: for a notification, or a panel that failed. */
export const problemLine = (problem: Problem): string => {
  const { happened, advice } = problemWords(problem);
  return `${happened} ${problem.kept === true ? keptAdvice : advice}`;
};
