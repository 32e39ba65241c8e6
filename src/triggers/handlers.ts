/**
 * What clicks do. The build packs this module, since opening a mail needs none of it (docs/decisions/packed-modules.md):
 * all that it exports are functions.
 */
import { actionParameters } from '../cards/action-parameters';
import type { ActionCall, ActionName } from '../cards/actions';
import { entryOf } from '../json';
import { changeActions } from './actions/change-actions';
import { contactActions } from './actions/contact-actions';
import { mailActions } from './actions/mail-actions';
import { noteActions } from './actions/note-actions';
import { sessionActions } from './actions/session-actions';
import { settingsActions } from './actions/settings-actions';
import { tagActions } from './actions/tag-actions';
import { taskActions } from './actions/task-actions';
import type { AddOnEvent } from './event';
import type { Handler, Handlers } from './handler';
import type { RarerHandlers } from './rarer-handlers';
import { rarerHandlers } from './rarer-handlers';

/** Together with the rarer ones complete, or it does not compile. */
const frequent: Omit<Handlers, keyof RarerHandlers> = {
  ...mailActions,
  ...sessionActions,
  ...settingsActions,
  ...contactActions,
  ...taskActions,
  ...noteActions,
  ...tagActions,
  ...changeActions,
};

/** What a click of this name does. */
export const handlerOf = (name: ActionName): Handler<ActionName> =>
  (entryOf<unknown>(frequent, name) ?? entryOf<unknown>(rarerHandlers(), name)) as Handler<ActionName>;

export const isAction = (name: string): boolean => entryOf(actionParameters, name) !== undefined;

/** What a button carries is bounded: no id or address is longer. */
const parameterLimit = 400;

/** The click as the card wrote it down, or null when no card of this version can have: it is refused. */
export const readCall = ({ parameters: { action = '', ...parameters } }: AddOnEvent): ActionCall | null => {
  if (!isAction(action)) return null;
  const name = action as ActionName;
  const isWhole = actionParameters[name].every((key) => {
    const value = (parameters as Readonly<Record<string, string>>)[key];
    return value !== undefined && value !== '' && value.length <= parameterLimit;
  });
  return isWhole ? { name, parameters } : null;
};
