import type { Card, OpenLink } from '../cards/card';

/** One step through the stack of cards in the side panel; they are taken in order. */
export type Navigation =
  | { readonly push: Card }
  | { readonly update: Card }
  | { readonly pop: true }
  | { readonly popToRoot: true }
  | { readonly popTo: string };

/** What a card action answers. */
export interface Response {
  readonly navigate?: readonly Navigation[];
  /** A line of plain text at the foot of Gmail, for some seconds. */
  readonly notify?: string;
  readonly openLink?: OpenLink;
  /** Gmail is to forget the cards it holds for other mails, since what they show has changed. */
  readonly stateChanged?: boolean;
}

/** The page on which users of a script of their own choose how often it runs. */
export interface OwnPage {
  /** How things are now, as sentences. */
  readonly state: string;
  /** How long a run takes. */
  readonly runSeconds: number;
  /** What can be chosen, with what it costs a day. */
  readonly choices: readonly { readonly minutes: number; readonly words: string; readonly isChosen: boolean; readonly runs: number; readonly minutesADay: number }[];
}

/** The page that a browser sees when an OAuth provider sends it back. */
export interface CallbackPage {
  readonly title: string;
  readonly message: string;
  readonly succeeded: boolean;
}
