/** What the side panel shows. */
import type { Draft } from '../runtime/gmail-app';
import type { CardHeaderJson, CardJson } from './card-json';
import type { FieldProblems } from './field-problems';
import type { FormValues } from './form';
import type { OpenedLink } from './open-link';

/** What came of the last thing that the user did. */
export interface Happened {
  readonly notification: string | null;
  readonly openedLink: OpenedLink | null;
  /** A draft that was made, or the changes to the one being written. */
  readonly draft: { readonly created: Draft } | { readonly update: unknown } | null;
  /** What Gmail would show as an error of the add-on. */
  readonly error: string | null;
  /** Why the action was not sent: what is wrong with the fields that it needs. */
  readonly problems: FieldProblems;
}

export const nothingHappened: Happened = { notification: null, openedLink: null, draft: null, error: null, problems: {} };

export interface PanelView extends Happened {
  /** Bottom first; the last one is shown. */
  readonly cards: readonly CardJson[];
  /** What is filled in on the shown card. */
  readonly form: FormValues;
  readonly canGoBack: boolean;
  /** The header of a contextual card that waits at the foot of the panel. */
  readonly peek: CardHeaderJson | null;
  readonly context: 'home' | 'message' | 'compose';
}
