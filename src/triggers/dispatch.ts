import type { ActionCall, ActionName } from '../cards/actions';
import type { Problem } from '../cards/problem';
import { problemLine } from '../cards/problem';
import { problemAsCard } from './answer-with-card';
import type { App } from './app';
import { guarded } from './boundary';
import type { AddOnEvent } from './event';
import { handlerOf, isAction, readCall } from './handlers';
import { landOnContact, landOnRoot, pushed } from './landing';
import { rememberedRecord } from './contact-record';
import type { Response } from './response';

/** Writes without a form: when they fail, the card stays what it was and a line says why. */
const writesAtOnce: readonly ActionName[] = ['task.complete', 'task.delete', 'note.delete', 'tag.remove', 'change.undo', 'change.retry'];

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
  const call = readCall(event);
  if (!call) {
    app.platform.log('action.refused', { known: isAction(event.parameters['action'] ?? '') });
    return pushed(problemAsCard(app, { code: 'unknown-action' }, null));
  }
  const handler = handlerOf(call.name);
  return guarded(
    app,
    () => handler({ app, event, parameters: call.parameters as never, form: event.form }),
    (problem) => answerToProblem(app, event, { call, problem }),
  );
};
