import type { BulkContact } from '../../mapping/bulk/bulk-contacts';
import { interned, marks } from '../../mapping/bulk/bulk-contacts';
import { bulkKinds } from '../../mapping/bulk/bulk-kinds';
import type { BulkRun } from './run-store';

/** An undo is named after what it takes back, so that it is made once. */
export const undoIdOf = (runId: string): string => `${runId}-undo`;

/**
 * The run that takes another one back: for those it has changed, and only what they did not have before. Null when
 * there is nothing to take back.
 */
export const undoRunOf = (run: BulkRun, now: number): BulkRun | null => {
  const { undo, undoTarget, before: seen } = bulkKinds[run.kind];
  if (undo === 'none' || run.undoes !== '') return null;
  let targets: readonly string[] = [];
  const contacts = run.contacts.flatMap((contact): readonly BulkContact[] => {
    const old = contact.before === null ? undefined : run.olds[contact.before];
    if (contact.mark !== marks.changed || (seen !== null && old === undefined)) return [];
    const wanted = undoTarget(run.targets[contact.target] ?? '', old ?? '');
    if (wanted === null) return [];
    const { list, index } = interned(targets, wanted);
    targets = list;
    return index === null ? [] : [{ id: contact.id, target: index, before: null, mark: marks.todo }];
  });
  if (contacts.length === 0) return null;
  return { id: undoIdOf(run.id), kind: undo, title: `Undo: ${run.title}`, at: now, state: 'running', problem: '', undoes: run.id, targets, olds: [], contacts, failures: [] };
};
