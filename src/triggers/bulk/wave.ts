import type { Call } from '../../ghl/calls';
import { operation } from '../../ghl/calls';
import type { GhlError } from '../../ghl/errors';
import { isSafeTwice } from '../../ghl/operation';
import { asObject, asText } from '../../json';
import type { BulkContact } from '../../mapping/bulk/bulk-contacts';
import { marks } from '../../mapping/bulk/bulk-contacts';
import type { BulkKindName } from '../../mapping/bulk/bulk-kinds';
import { bulkKinds } from '../../mapping/bulk/bulk-kinds';
import type { Batch, ContactResult } from '../../mapping/bulk/bulk-steps';
import { failureWords, unknownWords } from '../../mapping/bulk/bulk-words';
import { outcomeOfError } from '../../mapping/bulk/wave-verdict';
import type { App } from '../app';
import type { BulkRun } from './run-store';

const callOf = (id: string, input: object): Call => ({ id, input }) as unknown as Call;

/** Whether the kind's calls may be repeated when their answer was lost. */
export const isRepeatable = (kind: BulkKindName): boolean => isSafeTwice(operation(bulkKinds[kind].operation as Call['id']));

/** What came of a wave: for each contact, by its place, and for each call. */
export interface WaveResult {
  readonly results: ReadonlyMap<number, ContactResult>;
  /** Why a contact was not changed, by its place. */
  readonly words: ReadonlyMap<number, string>;
  /** One for each call; null for those that succeeded. */
  readonly errors: readonly (GhlError | null)[];
}

const idsOf = (contacts: readonly BulkContact[], places: readonly number[]): readonly string[] => places.map((place) => contacts[place]?.id ?? '');

/** Sends the batches, all at once. @throws GhlError only when there is no token to send them with */
export const sendBatches = (app: App, run: BulkRun, batches: readonly Batch[]): WaveResult => {
  const kind = bulkKinds[run.kind];
  const targetOf = ({ target }: Batch): string => run.targets[target] ?? '';
  const outcomes = app.ghl.wave(batches.map((batch) => callOf(kind.operation, kind.input(idsOf(run.contacts, batch.places), targetOf(batch)))));
  const results = new Map<number, ContactResult>();
  const words = new Map<number, string>();
  const errors = batches.map((batch, index): GhlError | null => {
    const outcome = outcomes[index];
    if (outcome?.ok) {
      const rows = kind.results(asObject(outcome.reply), idsOf(run.contacts, batch.places), targetOf(batch));
      batch.places.forEach((place, at) => {
        const row = rows[at];
        if (row) results.set(place, row);
        if (row?.outcome === 'failed') words.set(place, failureWords(row.words ?? ''));
      });
      return null;
    }
    if (!outcome) return null;
    const { error } = outcome;
    const means = outcomeOfError(error);
    for (const place of batch.places) {
      results.set(place, { outcome: means });
      if (means === 'failed') words.set(place, failureWords(error.code === 'not-found' ? 'not found' : (error.circumstances.details ?? []).join(' ')));
      else if (means === 'lost' && !isRepeatable(run.kind)) words.set(place, unknownWords);
    }
    return error;
  });
  return { results, words, errors };
};

/** Where a field of a contact shows what a run has made of it. */
const shownIn: Partial<Record<BulkKindName, 'assignedTo' | 'businessId'>> = { 'set-owner': 'assignedTo', 'set-business': 'businessId', 'clear-business': 'businessId' };

/** What a contact still has to show for an undo to touch it: otherwise somebody has changed it since. */
export interface Check {
  readonly field: 'assignedTo' | 'businessId';
  readonly value: string;
}

/** Null where it cannot be seen, or where undoing is harmless. */
export const checkOf = (undone: BulkRun | null): Check | null => {
  const field = undone && shownIn[undone.kind];
  return field ? { field, value: undone.targets[0] ?? '' } : null;
};

/** Those contacts of the batches that somebody has changed since, by place. @throws GhlError as `sendBatches` does */
export const changedSince = (app: App, { contacts }: BulkRun, { batches, check }: { readonly batches: readonly Batch[]; readonly check: Check }): ReadonlySet<number> => {
  // One that was sent before may show the undo's own work.
  const places = batches.flatMap((batch) => batch.places).filter((place) => contacts[place]?.mark === marks.todo);
  const outcomes = app.ghl.wave(places.map((place) => callOf('contacts.get', { contactId: contacts[place]?.id ?? '' })));
  const isChanged = (index: number): boolean => {
    const outcome = outcomes[index];
    return outcome?.ok === true && asText(asObject(asObject(outcome.reply)['contact'])[check.field]) !== check.value;
  };
  return new Set(places.filter((_, index) => isChanged(index)));
};
