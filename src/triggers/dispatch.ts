import type { ActionCall, ActionName } from '../cards/actions';
import { actionParameters } from '../cards/actions';
import type { Problem } from '../cards/problem';
import { problemLine } from '../cards/problem';
import { entryOf } from '../json';
import { changeActions } from './actions/change-actions';
import { contactActions } from './actions/contact-actions';
import { mailActions } from './actions/mail-actions';
import { noteActions } from './actions/note-actions';
import { operationActions } from './actions/operation-actions';
import { sessionActions } from './actions/session-actions';
import { settingsActions } from './actions/settings-actions';
import { tagActions } from './actions/tag-actions';
import { taskActions } from './actions/task-actions';
import { problemAsCard } from './answer-with-card';
import type { App } from './app';
import { guarded } from './boundary';
import type { AddOnEvent } from './event';
import type { Handler, Handlers } from './handler';
import { landOnContact, landOnRoot, pushed } from './landing';
import { rememberedRecord } from './contact-record';
import type { Response } from './response';

/** Complete, or it does not compile. */
const handlers: Handlers = {
  ...mailActions,
  ...sessionActions,
  ...settingsActions,
  ...contactActions,
  ...taskActions,
  ...noteActions,
  ...tagActions,
  ...changeActions,
  ...operationActions,
};

/** Writes without a form: when they fail, the card stays what it was and a line says why. */
const writesAtOnce: readonly ActionName[] = ['task.complete', 'task.delete', 'note.delete', 'tag.remove', 'change.undo', 'change.retry'];

/** What a button carries is bounded: no id or address is longer. */
const parameterLimit = 400;

/** The click as the card wrote it down, or null when no card of this version can have: it is refused. */
const callFrom = ({ parameters: { action = '', ...parameters } }: AddOnEvent): ActionCall | null => {
  if (entryOf(handlers, action) === undefined) return null;
  const name = action as ActionName;
  const isWhole = actionParameters[name].every((key) => {
    const value = (parameters as Readonly<Record<string, string>>)[key];
    return value !== undefined && value !== '' && value.length <= parameterLimit;
  });
  return isWhole ? { name, parameters } : null;
};

/** Google's client has ticked the box already: the card is drawn again as it was. */
const cardAsItWas = (app: App, event: AddOnEvent, contactId: string | undefined, notify: string): Response => {
  const record = contactId === undefined ? null : rememberedRecord(app.memory, contactId);
  return record ? guarded(app, () => landOnContact(app, event, { record, notify }), () => ({ notify })) : { notify };
};

const answerToProblem = (app: App, event: AddOnEvent, { call, problem }: { readonly call: ActionCall; readonly problem: Problem }): Response => {
  if (problem.code === 'signed-out') return landOnRoot(problemAsCard(app, problem, null));
  if (writesAtOnce.includes(call.name)) return cardAsItWas(app, event, call.parameters['contactId'], problemLine(problem));
  return pushed(problemAsCard(app, problem, call));
};

/** A click on a card: finds its handler by the name that came along, and answers in words whatever happens. */
export const onCardAction = (app: App, event: AddOnEvent): Response => {
  const call = callFrom(event);
  if (!call) {
    app.platform.log('action.refused', { known: entryOf(handlers, event.parameters['action'] ?? '') !== undefined });
    return pushed(problemAsCard(app, { code: 'unknown-action' }, null));
  }
  const handler = handlers[call.name] as Handler<ActionName>;
  return guarded(
    app,
    () => handler({ app, event, parameters: call.parameters as never, form: event.form }),
    (problem) => answerToProblem(app, event, { call, problem }),
  );
};
