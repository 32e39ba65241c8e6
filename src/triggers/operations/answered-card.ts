import type { AnswerView } from '../../cards/answer-card';
import { answerCard } from '../../cards/answer-card';
import { answerListCard } from '../../cards/answer-list-card';
import type { Card } from '../../cards/card';
import type { JsonObject } from '../../json';
import { asObject } from '../../json';
import { answerDetails } from '../../mapping/answer-details';
import { answerOf, answerRow, answerTitle } from '../../mapping/answer-view';
import type { Page } from '../../mapping/next-page';
import { nextStep, totalOf, withStep } from '../../mapping/next-page';
import { contactIdOf, webAppLink } from '../../mapping/web-app-link';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import { canUndo } from '../journal';
import { surroundings } from '../surroundings';
import type { Answered } from './answer';
import { markAt } from './answer';
import { attemptOf } from './attempt';
import { contextOf } from './context';
import type { Draft } from './draft';
import { onlyReads } from './run';
import { textAnswer } from './text-answers';
import { wordingOf } from './wording';

const titleOf = ({ row, operation }: Draft): string => row.title ?? operation;

/** The shown page of a list; null for an answer that is no list. */
export const pageOf = ({ row }: Draft, answered: Answered): Page | null => {
  const answer = answerOf(row, answered.reply);
  const { step, from } = markAt(answered);
  return 'list' in answer ? { input: withStep(row, answered.input, step), reply: answered.reply, list: answer.list, from } : null;
};

/** For what has no name, and for what has nothing in it. */
const wordsFor = {
  read: { nameless: 'Answer', heading: 'Nothing found', none: 'GoHighLevel has nothing of the kind. Go back to the form, ask for something else and run it again.' },
  write: { nameless: 'Done', heading: 'Done', none: 'GoHighLevel has nothing more to say about it.' },
};

/** What was written, while it can be taken back. */
const doneBy = (app: App, draft: Draft, input: JsonObject): AnswerView['done'] => {
  const change = onlyReads(draft.row) ? null : app.journal.find(attemptOf(app, draft, input));
  return change && canUndo(change, app.platform.now()) ? { changeId: change.id, text: change.summary } : null;
};

interface Shown {
  readonly done?: AnswerView['done'];
  readonly thing: unknown;
  /** Which item of a list it is; `all` when it is the answer itself. */
  readonly index: string;
}

/** One thing in all its details; what is no thing but a value is told as one. */
export const detailsCard = (app: App, event: AddOnEvent, draft: Draft, { thing, index, done = null }: Shown): Card => {
  const { locationId, host } = surroundings(app, event);
  const isThing = typeof thing === 'object' && thing !== null;
  const content = isThing ? asObject(thing) : { value: thing };
  const details = answerDetails(content, wordingOf(app, event));
  const { nameless, ...empty } = wordsFor[onlyReads(draft.row) ? 'read' : 'write'];
  return answerCard({
    draftId: draft.id,
    index,
    title: titleOf(draft),
    ...empty,
    ...(details.groups.length + details.ids.length > 0 && { heading: answerTitle(thing) || nameless }),
    ...details,
    link: webAppLink(draft.operation, content, { host, locationId }),
    contactId: contactIdOf(draft.operation, content),
    context: draft.row.method === 'DELETE' ? {} : contextOf(draft, content),
    done,
  });
};

/** What came back, as a card. */
export const answeredCard = (app: App, event: AddOnEvent, draft: Draft, answered: Answered): Card => {
  const text = textAnswer(draft, { app, event, answered });
  if (text) return text;
  const page = pageOf(draft, answered);
  if (!page) return detailsCard(app, event, draft, { thing: asObject(answerOf(draft.row, answered.reply))['thing'], index: 'all', done: doneBy(app, draft, answered.input) });
  const wording = wordingOf(app, event);
  return answerListCard({
    draftId: draft.id,
    title: titleOf(draft),
    rows: page.list.map((one) => answerRow(one, wording)),
    from: page.from,
    total: totalOf(page),
    page: answered.page,
    canExport: onlyReads(draft.row),
    hasMore: nextStep(draft.row, page) !== null,
  });
};
