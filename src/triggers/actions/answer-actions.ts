import { answerCard, rawAnswerCard } from '../../cards/answer-cards';
import { asObject, asText } from '../../json';
import { answerDetails, answerOf, answerRow } from '../../mapping/answer-view';
import { nextPage } from '../../mapping/next-page';
import { failureWords } from '../change-contact';
import type { HandlersOf } from '../handler';
import { pushed, updated } from '../landing';
import { answerOfDraft } from '../operations/draft';
import { answeredCard, runDraft } from '../operations/run';
import { runForm } from '../operations/submit';
import { withDraft } from '../operations/with-draft';

export const answerActions: HandlersOf<'answer'> = {
  'answer.more': ({ app, event, parameters: { draftId } }) =>
    withDraft(app, draftId, (draft) => {
      const answered = answerOfDraft(app, draftId);
      const answer = answered && answerOf(draft.row, answered.reply);
      if (!answered || !answer || !('list' in answer)) return runForm(app, event, draft);
      const input = nextPage(draft.row, { ...answered, list: answer.list });
      if (!input) return updated(answeredCard(draft, answered), 'That was the last page.');
      try {
        return updated(runDraft(app, draft, { input, from: answered.from + answer.list.length }));
      } catch (failure) {
        return updated(answeredCard(draft, answered), failureWords(failure));
      }
    }),

  'answer.item': ({ app, event, parameters: { draftId, index } }) =>
    withDraft(app, draftId, (draft) => {
      const answered = answerOfDraft(app, draftId);
      const answer = answered && answerOf(draft.row, answered.reply);
      if (!answer || !('list' in answer)) return runForm(app, event, draft);
      const thing = answer.list[Number(index)];
      const details = typeof thing === 'object' && thing !== null ? answerDetails(asObject(thing)) : [{ label: 'Value', value: asText(thing) }];
      return pushed(answerCard({ draftId, title: draft.row.title ?? draft.operation, heading: answerRow(thing).title, details, link: '' }));
    }),

  'answer.raw': ({ app, event, parameters: { draftId } }) =>
    withDraft(app, draftId, (draft) => {
      const answered = answerOfDraft(app, draftId);
      if (!answered) return runForm(app, event, draft);
      return pushed(rawAnswerCard({ draftId, title: draft.row.title ?? draft.operation, json: JSON.stringify(answered.reply, null, 2) }));
    }),
};
