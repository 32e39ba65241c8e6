import { copyCard, copyLimit, exportCard, savedListCard } from '../../cards/export-cards';
import type { App } from '../app';
import { failureWords } from '../change-contact';
import { GoogleError } from '../../google/errors';
import { mostRows } from '../export/all-pages';
import { driveConsentUrl, driveFailureWords, mayNotSave } from '../export/drive';
import { isListFormat, listAsCsv, saveList } from '../export/save-list';
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
  'export.choose': ({ app, parameters: { draftId } }) => withAnswer(app, draftId, (draft) => pushed(exportCardFor(app, draft))),

  'export.save': ({ app, event, parameters: { draftId, as } }) =>
    withAnswer(app, draftId, (draft, { input }) => {
      if (!isListFormat(as) || mayNotSave(app)) return updated(exportCardFor(app, draft));
      return orExportCard(app, draft, () => {
        const { file, csv, columns, total, missing } = saveList(app, event, { draft, input, as });
        return updated(savedListCard({ draftId, as, name: file.name, link: file.webViewLink, rows: csv.rows, columns, total, missing }));
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
