import { copyCard, copyLimit, exportCard, savedListCard } from '../../cards/export-cards';
import type { App } from '../app';
import { failureWords } from '../change-contact';
import { GoogleError } from '../../google/errors';
import { mostRows } from '../export/all-pages';
import { driveConsentUrl, driveFailureWords, mayNotSave } from '../export/drive';
import { isListFormat, listAsCsv, listFormats, saveList } from '../export/save-list';
import type { HandlersOf } from '../handler';
import { pushed, updated } from '../landing';
import type { Draft } from '../operations/draft';
import type { Response } from '../response';
import { withAnswer } from './answer-actions';

const titleOf = ({ row, operation }: Draft): string => row.title ?? operation;

interface Shown {
  readonly error?: string;
  readonly isClosed?: boolean;
}

const exportCardFor = (app: App, draft: Draft, { error, isClosed = mayNotSave(app) }: Shown = {}) =>
  exportCard({ draftId: draft.id, title: titleOf(draft), mostRows, closed: isClosed ? { consentUrl: driveConsentUrl(app) } : null, error: error ?? null });

const lost = 'No answer came the last time, so the file may have been saved. Look in your Google Drive first. Click again to save it once more.';

type Saved = Parameters<typeof savedListCard>[0];

/** What became of the export that was chosen last: begun, or what was saved. */
const savedKey = (draftId: string, as: string): string => `export.${draftId}.${as}`;

/**
 * The same click twice saves one file, and shows it again. It is written down ahead that saving begins: where that is all
 * there is, a run was killed, and the rep looks first.
 */
const savedBefore = (app: App, draft: Draft, as: string): Response | null => {
  const kept = app.memory.get(savedKey(draft.id, as))?.value;
  if (kept === undefined) return null;
  if (typeof kept === 'object') return updated(savedListCard(kept as Saved));
  app.memory.forget(savedKey(draft.id, as));
  return updated(exportCardFor(app, draft, { error: lost }));
};

const saved = (app: App, { draftId, as }: Pick<Saved, 'draftId' | 'as'>, work: () => Saved): Response => {
  const { memory } = app;
  const key = savedKey(draftId, as);
  memory.put(key, 1);
  memory.commit();
  try {
    const view = work();
    memory.put(key, view);
    return updated(savedListCard(view));
  } catch (failure) {
    memory.forget(key);
    throw failure;
  }
};

/** Says on the export's card why nothing was saved. */
const orExportCard = (app: App, draft: Draft, work: () => Response): Response => {
  try {
    return work();
  } catch (failure) {
    if (!(failure instanceof GoogleError)) return updated(exportCardFor(app, draft, { error: failureWords(failure) }));
    const isClosed = failure.code === 'google-scope-missing';
    return updated(exportCardFor(app, draft, isClosed ? { isClosed } : { error: driveFailureWords(failure) }));
  }
};

export const exportActions: HandlersOf<'export'> = {
  'export.choose': ({ app, parameters: { draftId } }) =>
    withAnswer(app, draftId, (draft) => {
      for (const as of listFormats) app.memory.forget(savedKey(draftId, as));
      return pushed(exportCardFor(app, draft));
    }),

  'export.save': ({ app, event, parameters: { draftId, as } }) =>
    withAnswer(app, draftId, (draft, { input }) => {
      if (!isListFormat(as) || mayNotSave(app)) return updated(exportCardFor(app, draft));
      const before = savedBefore(app, draft, as);
      if (before) return before;
      return orExportCard(app, draft, () => {
        const written = listAsCsv(app, event, { draft, input });
        return saved(app, { draftId, as }, () => {
          const { file, csv, columns, total, missing } = saveList(app, event, { draft, written, as });
          return { draftId, as, name: file.name, link: file.webViewLink, rows: csv.rows, columns, total, missing };
        });
      });
    }),

  'export.copy': ({ app, event, parameters: { draftId } }) =>
    withAnswer(app, draftId, (draft, { input }) =>
      orExportCard(app, draft, () => {
        const { csv, total, missing } = listAsCsv(app, event, { draft, input, longest: copyLimit });
        return updated(copyCard({ draftId, title: titleOf(draft), csv: csv.text, rows: csv.rows, total, missing }));
      }),
    ),
};
