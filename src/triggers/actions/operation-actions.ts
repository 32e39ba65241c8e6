import { operationsCard, operationsInputs } from '../../cards/operations-card';
import { anyOperation } from '../../ghl/calls';
import { formFields } from '../../mapping/form-fields';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import type { HandlersOf } from '../handler';
import { typed } from '../handler';
import { pushed, updated } from '../landing';
import { saveDraft } from '../operations/draft';
import { operationForm } from '../operations/form';
import { operationsForContact, operationsView, rememberUsed } from '../operations/list';
import { formGone } from '../operations/with-draft';
import type { Response } from '../response';

const begin = (app: App, event: AddOnEvent, operation: string, contactId?: string): Response => {
  const row = anyOperation(operation);
  if (!row) return formGone(app);
  const places = formFields(row).filter(({ name }) => name === 'contactId' || name === 'contact_id');
  const known = contactId === undefined ? [] : places.map(({ at }) => [at, contactId] as const);
  rememberUsed(app, operation);
  const draft = saveDraft(app, { id: app.platform.newId(), operation, row, values: Object.fromEntries(known), names: {} });
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
