import type { Call } from '../../ghl/calls';
import type { Operation } from '../../ghl/operation';
import { unwrap } from '../../ghl/reply';
import type { JsonObject } from '../../json';
import { asObject, asText, entryOf } from '../../json';
import { answerOf } from '../../mapping/answer-view';
import { withStep } from '../../mapping/next-page';
import { withoutSecrets } from '../../mapping/secret-fields';
import type { App } from '../app';
import { recordKey } from '../contact-record';
import { write } from '../write';
import type { Answered, AnswerPlace } from './answer';
import { firstPage, markAt, placeOfAnswer, rememberedReply, saveAnswer } from './answer';
import { attemptOf } from './attempt';
import { forgetLists } from './choices';
import { compositions } from './compositions';
import type { Draft } from './draft';
import { keepName } from './known-names';
import { undoAhead } from './undo-ahead';

/** A search may be a POST in GoHighLevel; the scope says that it changes nothing. */
export const onlyReads = ({ method, scopes }: Operation): boolean => method === 'GET' || scopes.every((scope) => scope.endsWith('.readonly'));

const callOf = ({ operation }: Draft, input: JsonObject): Call => ({ id: operation, input }) as unknown as Call;

/** Reads with several inputs at once; what comes back is whole, and without secrets. @throws GhlError */
export const readAll = (app: App, draft: Draft, inputs: readonly JsonObject[]): readonly unknown[] => {
  const composed = entryOf(compositions, draft.operation);
  const replies = composed ? inputs.map((input) => composed(app, input)) : app.ghl.waveAsItCame(inputs.map((input) => callOf(draft, input))).map(unwrap);
  return draft.row.media ? replies : replies.map(withoutSecrets);
};

/** What was remembered of the things that a write touches is read again. */
const forgetTouched = ({ memory }: App, { operation }: Draft, contactId: string): void => {
  keepName(memory, contactId);
  if (contactId !== '') memory.forget(recordKey(contactId));
  forgetLists(memory, operation);
};

/** What was done, and whom or what it was about, by the names that were picked and what was typed: `Update contact: Ana Ruiz`. */
const summaryOf = ({ row, operation, names, values }: Draft): string => {
  const typed = (...ats: readonly string[]): string => ats.flatMap((at) => values[`body.${at}`] || []).join(' ');
  const picked = [...new Set(Object.values(names))];
  // What is changed is known by the name that it had.
  const isNew = picked.length === 0 || row.method === 'POST';
  const about = [...picked, ...(isNew ? [typed('title') || typed('name') || typed('firstName', 'lastName') || typed('email')] : [])];
  return [row.title ?? operation, about.filter(Boolean).join(' · ')].filter(Boolean).join(': ');
};

/** A write is journaled ahead, so that a double click writes once. @throws GhlError */
const written = (app: App, draft: Draft, input: JsonObject): unknown => {
  const contactId = asText(input['contactId']) || asText(asObject(input['body'])['contactId']);
  const outcome = write(app, { changeId: attemptOf(app, draft, input), contactId, summary: summaryOf(draft), call: callOf(draft, input), ahead: undoAhead(app, draft) });
  const thing = outcome === 'already' ? {} : asObject(asObject(answerOf(draft.row, outcome.whole))['thing']);
  forgetTouched(app, draft, contactId || asText(thing['contactId']));
  return outcome === 'already' ? (rememberedReply(app, draft.id)?.reply ?? {}) : withoutSecrets(outcome.whole);
};

/** Reads a page of an answer. @throws GhlError */
export const readPage = (app: App, draft: Draft, place: AnswerPlace): Answered => {
  const [reply] = readAll(app, draft, [withStep(draft.row, place.input, markAt(place).step)]);
  return { ...place, reply };
};

/** Sends what was filled in, and remembers what came back for the cards that follow. @throws GhlError */
export const runDraft = (app: App, draft: Draft, input: JsonObject): Answered => {
  const place = firstPage(input);
  const answered = onlyReads(draft.row) ? readPage(app, draft, place) : { ...place, reply: written(app, draft, input) };
  if (!draft.row.media) saveAnswer(app, draft.id, answered);
  return answered;
};

/**
 * What is shown of an answer. When the cache has let go of the reply, or never took it because it is long, it is read
 * again; null when that cannot be done, since what was run was a write. @throws GhlError
 */
export const currentAnswer = (app: App, draft: Draft): Answered | null => {
  const place = placeOfAnswer(app, draft.id);
  const kept = rememberedReply(app, draft.id);
  if (place && kept) return { ...place, ...kept };
  return place && onlyReads(draft.row) ? readPage(app, draft, place) : null;
};
