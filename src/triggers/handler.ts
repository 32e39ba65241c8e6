import type { ActionName, ActionParameters } from '../cards/actions';
import type { App } from './app';
import type { AddOnEvent, Form } from './event';
import type { Response } from './response';

/** What a handler works with: one object in, one value out. */
export interface Click<Name extends ActionName> {
  readonly app: App;
  readonly event: AddOnEvent;
  readonly parameters: ActionParameters[Name];
  readonly form: Form;
}

export type Handler<Name extends ActionName> = (click: Click<Name>) => Response;

/** One for each action that a card can ask for: leaving one out does not compile. */
export type Handlers = { readonly [Name in ActionName]: Handler<Name> };

/** The handlers of the actions that begin with `Subject.`. */
export type HandlersOf<Subject extends string> = { readonly [Name in Extract<ActionName, `${Subject}.${string}`>]: Handler<Name> };

/** What was typed into a field, trimmed; the empty string when it was left empty. */
export const typed = ({ texts }: Form, field: string): string => texts[field]?.[0]?.trim() ?? '';

/** What was chosen in a list of boxes. */
export const chosen = ({ texts }: Form, field: string): readonly string[] => texts[field] ?? [];
