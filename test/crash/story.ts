/** What a story of a crash or a fault is made of. */
import type { Execution } from '../../sandbox/runtime/execute';
import type { Rep } from '../journeys/rep';

export interface Story {
  /**
   * The action that is clicked, or `job` and the job's name, or `open` and the function that Gmail calls, or `page` and the
   * function that a page in the browser calls; after a comma, what is particular.
   */
  readonly name: string;
  /** Whether the rep has signed in with a private token before it begins; yes unless given. */
  readonly signedIn?: boolean;
  /** Up to the click, or the run, that is killed. */
  readonly before: (rep: Rep) => void;
  /** What is killed. Done again afterwards, as somebody would who saw it fail; a job runs again by itself. */
  readonly act: (rep: Rep) => void;
  /** The same, where a page in the browser does it, which is neither a card nor a trigger. */
  readonly runs?: (rep: Rep) => Execution;
  /** How it is done again where the card asks for more than the same click. */
  readonly again?: (rep: Rep) => void;
  /** Faults that would be a lie there, such as `409 at request 2`: a label that Gmail says is there is not made, and is nowhere. */
  readonly untrue?: readonly string[];
  /** What has to be the same besides what everybody can see. */
  readonly sees?: (rep: Rep) => unknown;
}

/** What a story is about: its name without what is particular. */
export const subjectOf = ({ name }: Story): string => name.split(', ')[0] ?? name;

/** How the execution is listed that is killed. */
export const entryOf = (story: Story): string => {
  const subject = subjectOf(story);
  return subject.startsWith('open ') ? subject.slice('open '.length) : `onCardAction · ${subject}`;
};

export const isJob = (story: Story): boolean => subjectOf(story).startsWith('job ');

/** Does it. Answers what ran on a page in the browser, of which no card tells. */
export const actsOut = (rep: Rep, { runs, act }: Story): Execution | null => {
  if (runs) return runs(rep);
  act(rep);
  return null;
};

export const minute = 60_000;

export const opened = (rep: Rep): void => void rep.opens('ana-offer');

/** The same, whether or not a card comes. */
export const opening = ({ sandbox: { panel, mailbox } }: Rep): void => void panel.openMessage(mailbox.findByName('ana-offer').id);

/** On Ana's card, with some clicks before. */
export const onAna = (...clicks: readonly string[]) => (rep: Rep): void => {
  opened(rep);
  for (const one of clicks) rep.clicks(one);
};

export const clicking = (button: string, typed: Parameters<Rep['types']>[0] = {}) => (rep: Rep): void => {
  if (Object.keys(typed).length > 0) rep.types(typed);
  rep.clicks(button);
};

/** The triggers' time comes. */
export const time = (rep: Rep): void => void rep.sandbox.runtime.advance(61 * minute);

/** How GoHighLevel refuses what it will take a minute later. */
export const busy = { status: 429, message: 'Too Many Requests' } as const;

/** What is typed wherever something is to be there once and only once. */
export const words = 'Once and only once';
