import type { Agency } from './agency';
import type { Fill } from './fill-in';

/** A request as GoHighLevel gets it. */
export interface Sent {
  /** `POST /contacts/` */
  readonly what: string;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
  /** The family’s unless given. */
  readonly version?: string;
}

/** An input that is refused, by the form or by GoHighLevel. */
export interface Wrong {
  /** What somebody else does while the form is open. */
  readonly meanwhile?: () => void;
  readonly fill?: Fill;
  /** The statuses that GoHighLevel answers with, one for each request; the form sends nothing unless given. */
  readonly answered?: number | readonly number[];
  readonly shows: readonly string[];
}

/** What an operation does when a rep runs it from its form. */
export interface Expectation {
  readonly fill?: Fill;
  /** It is asked for once more before anything is sent, since something is lost. */
  readonly asks?: true;
  readonly sends: Sent | readonly Sent[];
  /** What GoHighLevel holds afterwards, and what that is. Nothing has changed there unless given. */
  readonly leaves?: readonly [what: () => unknown, expected: unknown];
  /** Lines of the card that comes, or parts of them. */
  readonly shows: readonly string[];
  readonly wrong: Wrong;
}

/** How the rep signed in: with a private integration’s token, for one location, or for a whole agency. */
export type SignedInAs = 'private' | 'location' | 'company';

/** Operations of one kind, by id. Each row is made when its test begins, at a firm as it was in the beginning. */
export interface Family {
  readonly version: string;
  /** Those that do not work with a private integration’s token. */
  readonly as?: Readonly<Record<string, SignedInAs>>;
  readonly rows: Readonly<Record<string, (agency: Agency) => Expectation>>;
}
