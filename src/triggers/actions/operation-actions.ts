import { operationsCard, operationsInputs } from '../../cards/operations-card';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import type { HandlersOf } from '../handler';
import { typed } from '../handler';
import { pushed, updated } from '../landing';
import { newDraft } from '../operations/draft';
import { operationForm } from '../operations/form';
import { operationsForContact, operationsView, rememberUsed } from '../operations/list';
import { formGone } from '../operations/with-draft';
import type { Response } from '../response';

const begin = (app: App, event: AddOnEvent, operation: string, contactId = ''): Response => {
  const draft = newDraft(app, operation, (fields) =>
    Object.fromEntries(fields.flatMap(({ name, at }) => (contactId !== '' && ['contactId', 'contact_id'].includes(name) ? [[at, contactId]] : []))),
  );
  if (!draft) return formGone(app);
  rememberUsed(app, operation);
  return pushed(operationForm(app, event, { draft, page: 1 }));
};

export const operationActions: HandlersOf<'operation'> = {
  'operation.list': ({ app }) => pushed(operationsCard(operationsView(app, {}))),

  'operation.search': ({ app, form }) => updated(operationsCard(operationsView(app, { words: typed(form, operationsInputs.words) }))),

  'operation.category': ({ app, parameters: { category } }) => pushed(operationsCard(operationsView(app, { category }))),

  'operation.forContact': ({ app, parameters: { contactId } }) => pushed(operationsCard({ ...operationsView(app, { category: 'For this contact' }), found: operationsForContact(app), contactId })),

  'operation.open': ({ app, event, parameters: { operation } }) => begin(app, event, operation),

  'operation.openFor': ({ app, event, parameters: { operation, contactId } }) => begin(app, event, operation, contactId),
};
