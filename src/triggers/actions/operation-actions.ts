import { action } from '../../cards/actions';
import type { Card } from '../../cards/card';
import { operationsCard, operationsInputs } from '../../cards/operations-card';
import { anyOperation } from '../../ghl/calls';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import type { Click, HandlersOf } from '../handler';
import { typed } from '../handler';
import { pushed, updated } from '../landing';
import { contextFrom } from '../operations/context';
import { newDraft } from '../operations/draft';
import { ensureLocation } from '../operations/ensure-location';
import { operationForm } from '../operations/form';
import { operationsView, rememberUsed, shownFrom } from '../operations/list';
import { obstacleTo } from '../operations/obstacle';
import { showObstacle } from '../operations/show-obstacle';
import { star } from '../operations/starred';
import { formGone } from '../operations/with-draft';
import { probeAgain } from '../private-sign-in';

type Wanted = Click<'operation.open'>['parameters'];

/** The form, or what stands in the way of it; null when there is no such operation. */
const wantedCard = (app: App, event: AddOnEvent, wanted: Wanted, error: string | null): Card | null => {
  const { operation, context } = wanted;
  ensureLocation(app);
  const row = anyOperation(operation);
  const obstacle = row && obstacleTo(app, row);
  if (row && obstacle) return showObstacle(app, { row, obstacle, recheck: action('operation.recheck', wanted), error });
  const draft = newDraft(app, operation, contextFrom(context));
  if (!draft) return null;
  rememberUsed(app, operation);
  return operationForm(app, event, { draft, page: 1 });
};

export const operationActions: HandlersOf<'operation'> = {
  'operation.list': ({ app }) => pushed(operationsCard(operationsView(app, {}))),

  'operation.search': ({ app, form, parameters: { context } }) =>
    updated(operationsCard(operationsView(app, { words: typed(form, operationsInputs.words).slice(0, 60), context: contextFrom(context) }))),

  'operation.category': ({ app, parameters: { category } }) => pushed(operationsCard(operationsView(app, { category }))),

  'operation.star': ({ app, parameters: { operation, to, shown } }) => {
    if (anyOperation(operation)?.title !== undefined) star(app, operation, to === 'on');
    return updated(operationsCard(operationsView(app, shownFrom(shown))));
  },

  'operation.fitting': ({ app, parameters: { context } }) => pushed(operationsCard(operationsView(app, { context: contextFrom(context) }))),

  'operation.open': ({ app, event, parameters }) => {
    const card = wantedCard(app, event, parameters, null);
    return card ? pushed(card) : formGone(app);
  },

  'operation.recheck': ({ app, event, parameters }) => {
    probeAgain(app);
    const card = wantedCard(app, event, parameters, 'It is still not allowed.');
    return card ? { ...updated(card), stateChanged: true } : formGone(app);
  },
};
