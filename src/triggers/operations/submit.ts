import { action } from '../../cards/actions';
import { confirmCard } from '../../cards/confirm-card';
import { problemLine } from '../../cards/problem';
import { losses } from '../../ghl/guide/losses';
import type { JsonObject } from '../../json';
import { mayHaveHappened } from '../../ghl/errors';
import { placedComplaints } from '../../mapping/complaints';
import { inputFrom } from '../../mapping/form-input';
import type { App } from '../app';
import { failureOf } from '../change-contact';
import type { AddOnEvent } from '../event';
import { pushed, updated } from '../landing';
import { problemFromGhl } from '../problems';
import type { Response } from '../response';
import { attemptOf, standing } from './attempt';
import { answeredCard } from './answered-card';
import type { Draft } from './draft';
import { askedFields, saveDraft } from './draft';
import { expanded } from './fields';
import { operationForm } from './form';
import { learnRefusal } from './obstacle';
import { pageWith } from './pages';
import { onlyReads, runDraft } from './run';

const seeFields = 'See what is marked below.';

/** The form again, on the page of the first mistake, with everything that was filled in. */
const again = (app: App, event: AddOnEvent, draft: Draft, error: string): Response => {
  const [first = ''] = Object.keys(draft.errors);
  return updated(operationForm(app, event, { draft: saveDraft(app, draft), page: pageWith(askedFields(draft), first), error }));
};

/** What GoHighLevel refused, at the fields that it names; what it says besides, and every other failure, above the form. */
const refused = (app: App, event: AddOnEvent, draft: Draft, failure: unknown): Response => {
  const error = failureOf(failure);
  learnRefusal(app, error);
  const problem = problemFromGhl(error);
  const { details = [] } = error.circumstances;
  if (problem.code !== 'invalid') {
    const isTold = problem.code === 'not-found' || error.circumstances.status === 403;
    const said = isTold && details.length > 0 ? ` It says: ${details.join('; ')}` : '';
    const isUnsure = !onlyReads(draft.row) && mayHaveHappened(error) && error.circumstances.kept !== true;
    return again(app, event, { ...draft, errors: {} }, `${problemLine(problem)}${said}${isUnsure ? ' It may have been done all the same: look first whether it is there.' : ''}`);
  }
  const { errors, others } = placedComplaints(expanded(draft.fields, draft.values), details);
  const isPlaced = Object.keys(errors).length > 0 && others.length === 0;
  return again(app, event, { ...draft, errors }, isPlaced ? `GoHighLevel did not accept this. ${seeFields}` : problemLine({ ...problem, said: others }));
};

const sent = (app: App, event: AddOnEvent, draft: Draft, input: JsonObject): Response => {
  try {
    return pushed(answeredCard(app, event, draft, runDraft(app, draft, input)));
  } catch (failure) {
    return refused(app, event, draft, failure);
  }
};

const lost = 'No answer came the last time, so this may have been done already. Look first whether it is there. “Run” sends it once more.';

/** Sends what was filled in, or shows the form again with what is wrong with it. */
export const runForm = (app: App, event: AddOnEvent, draft: Draft): Response => {
  const filled = inputFrom(draft.row, expanded(draft.fields, draft.values), draft.values, draft.before);
  if ('errors' in filled) return again(app, event, { ...draft, errors: filled.errors }, `Something is missing or cannot be read. ${seeFields}`);
  if (onlyReads(draft.row)) return sent(app, event, draft, filled.input);
  switch (standing(app, draft, filled.input)) {
    case 'done':
      return { ...sent(app, event, draft, filled.input), notify: 'This was sent already. To do it once more, open the operation anew.' };
    case 'on-its-way':
      return { notify: 'It is on its way. Wait a moment.' };
    case 'unknown':
      return again(app, event, { ...draft, warned: attemptOf(app, draft, filled.input) }, lost);
    default:
      return { ...sent(app, event, draft, filled.input), stateChanged: true };
  }
};

/** Asks before something is lost. */
export const asked = (draft: Draft): Response =>
  pushed(
    confirmCard({
      title: `${draft.row.title ?? draft.operation}?`,
      subject: Object.values(draft.names).join(', '),
      consequence: losses[draft.operation] ?? '',
      confirmText: 'Yes, go on',
      confirm: action('form.run', { draftId: draft.id }),
      cancel: action('form.page', { draftId: draft.id, page: '1', from: 'none' }),
    }),
  );
