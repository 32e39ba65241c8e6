/**
 * What clicks do away from a contact: all operations and their forms, many contacts at once, labels and tags, contacts from mail.
 * The build packs this module apart from handlers.ts, so that the clicks of a day need not unpack it.
 */
import { answerActions } from './actions/answer-actions';
import { autoActions } from './actions/auto-actions';
import { bulkActions } from './actions/bulk-actions';
import { exportActions } from './actions/export-actions';
import { formActions } from './actions/form-actions';
import { operationActions } from './actions/operation-actions';
import { optionsActions } from './actions/options-actions';
import { pickActions } from './actions/pick-actions';
import { syncActions } from './actions/sync-actions';

const rarer = {
  ...bulkActions,
  ...syncActions,
  ...autoActions,
  ...operationActions,
  ...formActions,
  ...pickActions,
  ...optionsActions,
  ...answerActions,
  ...exportActions,
};

export type RarerHandlers = typeof rarer;

export const rarerHandlers = (): RarerHandlers => rarer;
