import { answerCard, answerListCard } from '../../cards/answer-cards';
import type { Card } from '../../cards/card';
import type { Call } from '../../ghl/calls';
import type { JsonObject } from '../../json';
import { answerDetails, answerOf, answerRow } from '../../mapping/answer-view';
import { nextPage } from '../../mapping/next-page';
import type { App } from '../app';
import { write } from '../write';
import type { Answered, Draft } from './draft';
import { saveAnswer } from './draft';

/** A search may be a POST in GoHighLevel; the scope says that it changes nothing. */
const onlyReads = ({ method, scopes }: Draft['row']): boolean => method === 'GET' || scopes.every((scope) => scope.endsWith('.readonly'));

/** Sends it. A write is journaled ahead under the draft's id, so that a double click writes once. @throws GhlError */
const send = (app: App, draft: Draft, input: JsonObject): unknown => {
  const call = { id: draft.operation, input } as unknown as Call;
  if (onlyReads(draft.row)) return app.ghl.call(call.id, call.input as never);
  const written = write(app, { changeId: draft.id, contactId: '', summary: draft.row.title ?? draft.operation, call });
  return written === 'already' ? {} : written.reply;
};

/** What came back, as a card. */
export const answeredCard = (draft: Draft, answered: Answered): Card => {
  const { row, id: draftId } = draft;
  const title = row.title ?? draft.operation;
  const answer = answerOf(row, answered.reply);
  if ('thing' in answer) return answerCard({ draftId, title, heading: answerRow(answer.thing).title, details: answerDetails(answer.thing), link: '' });
  return answerListCard({
    draftId,
    title,
    rows: answer.list.map(answerRow),
    from: answered.from,
    hasMore: nextPage(row, { input: answered.input, reply: answered.reply, list: answer.list }) !== null,
  });
};

/** Runs a draft with an input and remembers the answer for the cards that follow. @throws GhlError */
export const runDraft = (app: App, draft: Draft, { input, from = 0 }: { readonly input: JsonObject; readonly from?: number }): Card => {
  const answered: Answered = { input, reply: send(app, draft, input), from };
  saveAnswer(app, draft.id, answered);
  return answeredCard(draft, answered);
};
