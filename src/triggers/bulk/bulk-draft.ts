import type { JsonObject } from '../../json';
import { asList, asNumber, asObject, asText, asTexts } from '../../json';
import type { App } from '../app';

/** Whom a bulk change is going to be for. Kept in the cache: one that nobody touches for hours is gone. */
export interface BulkDraft {
  readonly id: string;
  /** Searched for by words, a tag or both; or the people of a mail. */
  readonly from: { readonly words: string; readonly tag: string } | { readonly people: readonly JsonObject[]; readonly absent: number };
  /** Ids of those who are left out. */
  readonly out: readonly string[];
  readonly total: number;
}

const draftKey = (id: string): string => `bulk.draft.${id}`;

export const saveBulkDraft = (app: App, draft: BulkDraft): BulkDraft => {
  app.memory.put(draftKey(draft.id), draft);
  return draft;
};

/** Null when the cache has let go of it. */
export const bulkDraftWithId = (app: App, id: string): BulkDraft | null => {
  const row = asObject(app.memory.get(draftKey(id))?.value);
  const total = asNumber(row['total']);
  if (total === null) return null;
  const from = asObject(row['from']);
  const people = asList(from['people'], asObject);
  return {
    id,
    from: 'people' in from ? { people, absent: asNumber(from['absent']) ?? 0 } : { words: asText(from['words']), tag: asText(from['tag']) },
    out: asTexts(row['out']),
    total,
  };
};

export const takenOf = ({ total, out }: BulkDraft): number => Math.max(0, total - out.length);

/** After a page of boxes was shown: those without a tick are left out, those with one are not any more. */
export const withBoxes = (draft: BulkDraft, shown: readonly string[], ticked: readonly string[]): BulkDraft => ({
  ...draft,
  out: [...draft.out.filter((id) => !shown.includes(id)), ...shown.filter((id) => !ticked.includes(id))],
});
