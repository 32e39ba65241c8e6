import { rawAnswerCard } from '../../cards/raw-answer-card';
import type { Page } from '../../mapping/next-page';
import { nextStep } from '../../mapping/next-page';
import type { App } from '../app';
import { failureWords } from '../change-contact';
import type { HandlersOf } from '../handler';
import { pushed, updated } from '../landing';
import type { Answered, AnswerPlace } from '../operations/answer';
import { furtherOn, saveAnswer } from '../operations/answer';
import { answeredCard, detailsCard, pageOf } from '../operations/answered-card';
import type { Draft } from '../operations/draft';
import { currentAnswer, readPage } from '../operations/run';
import { withDraft } from '../operations/with-draft';
import type { Response } from '../response';

/** Works on the answer that a button belongs to. What cannot be read again is not: running a write twice is nobody's wish. */
export const withAnswer = (app: App, draftId: string, work: (draft: Draft, answered: Answered) => Response): Response =>
  withDraft(app, draftId, (draft) => {
    try {
      const answered = currentAnswer(app, draft);
      return answered ? work(draft, answered) : { notify: 'This answer is no longer kept. Go back to the form and run it again if you need it.' };
    } catch (failure) {
      return { notify: failureWords(failure) };
    }
  });

const itemOf = (draft: Draft, answered: Answered, index: string): unknown => pageOf(draft, answered)?.list[Number(index)];

const placeAfter = ({ row }: Draft, answered: Answered, shown: Page): AnswerPlace | null => {
  const step = nextStep(row, shown);
  return step && furtherOn(answered, { step, from: shown.from + shown.list.length });
};

export const answerActions: HandlersOf<'answer'> = {
  'answer.turn': ({ app, event, parameters: { draftId, page } }) =>
    withAnswer(app, draftId, (draft, answered) => {
      const shown = pageOf(draft, answered);
      const place = answered.pages[Number(page)] ? { ...answered, page: Number(page) } : shown && placeAfter(draft, answered, shown);
      const read = place && readPage(app, draft, place);
      if (!read || pageOf(draft, read)?.list.length === 0) return updated(answeredCard(app, event, draft, answered), 'That was the last page.');
      saveAnswer(app, draftId, read);
      return updated(answeredCard(app, event, draft, read));
    }),

  'answer.item': ({ app, event, parameters: { draftId, index } }) =>
    withAnswer(app, draftId, (draft, answered) => pushed(detailsCard(app, event, draft, { thing: itemOf(draft, answered, index), index }))),

  'answer.raw': ({ app, parameters: { draftId, index } }) =>
    withAnswer(app, draftId, (draft, answered) => {
      const json = JSON.stringify(index === 'all' ? answered.reply : itemOf(draft, answered, index), null, 2) ?? '';
      return pushed(rawAnswerCard({ draftId, title: draft.row.title ?? draft.operation, json }));
    }),
};
