import { action } from '../../cards/actions';
import { bulkPickInputs } from '../../cards/bulk-pick-card';
import { bulkValueCard, bulkValueInputs } from '../../cards/bulk-value-card';
import { grouped } from '../../cards/grouped';
import { confirmCard } from '../../cards/confirm-card';
import { GhlError } from '../../ghl/errors';
import { asText } from '../../json';
import type { BulkKindName } from '../../mapping/bulk/bulk-kinds';
import { bulkKindNames } from '../../mapping/bulk/bulk-kinds';
import { contactsInWords, wordsOf } from '../../mapping/bulk/bulk-words';
import type { App } from '../app';
import type { BulkDraft } from '../bulk/bulk-draft';
import { bulkDraftWithId, saveBulkDraft, takenOf, withBoxes } from '../bulk/bulk-draft';
import { askFor, valueFrom } from '../bulk/bulk-values';
import { contactsOfPeople, contactsPerPage, mostContacts, searchPage, takenContacts } from '../bulk/found-contacts';
import { copyNames } from '../bulk/names';
import { makePlan, planWithId } from '../bulk/plan';
import { allRuns, readRun } from '../bulk/run-store';
import { showFound, showKinds, showPick, showPreview, showRun, showRuns } from '../bulk/show-bulk';
import { cancelRun, resume, startRun, workNow } from '../bulk/start';
import { undoRunOf } from '../bulk/undo-run';
import { failureWords } from '../change-contact';
import type { AddOnEvent, Form } from '../event';
import type { HandlersOf } from '../handler';
import { chosen, typed } from '../handler';
import { pushed, updated } from '../landing';
import { mailContext } from '../mail-context';
import { ensureLocation } from '../operations/ensure-location';
import type { Response } from '../response';

const gone = (app: App, event: AddOnEvent): Response => updated(showPick(app, event, { error: 'That was left open too long, and nothing was changed. Search again.' }));

const withDraft = (app: App, event: AddOnEvent, { draftId, work }: { readonly draftId: string; readonly work: (draft: BulkDraft) => Response }): Response => {
  const draft = bulkDraftWithId(app, draftId);
  return draft ? work(draft) : gone(app, event);
};

/** The contacts of one page of a draft. @throws GhlError */
const pageOf = (app: App, { from }: BulkDraft, page: number) => ('people' in from ? from.people.slice((page - 1) * contactsPerPage, page * contactsPerPage) : searchPage(app, from, page).contacts);

/** Takes over which boxes are ticked on the page that was shown. @throws GhlError */
const withShownBoxes = (app: App, draft: BulkDraft, { form, from }: { readonly form: Form; readonly from: string }): BulkDraft => {
  const shown = pageOf(app, draft, Number(from)).map(({ id }) => asText(id));
  return saveBulkDraft(app, withBoxes(draft, shown, chosen(form, bulkPickInputs.taken)));
};

const kindFrom = (text: string): BulkKindName => {
  const kind = bulkKindNames.find((name) => name === text);
  if (!kind) throw new GhlError('unexpected-reply', null);
  return kind;
};

const valueCard = (app: App, draft: BulkDraft, { kind, typed: text = '', words = '', error = null }: { readonly kind: BulkKindName; readonly typed?: string; readonly words?: string; readonly error?: string | null }) => {
  const ask = askFor(app, kind, { typed: text, words });
  return ask && bulkValueCard({ draftId: draft.id, kind, title: wordsOf(kind).title, whom: contactsInWords(takenOf(draft)), ask, error });
};

/** Works for as long as a click may, and shows how far it came. */
const worked = (app: App, runId: string): Response => {
  workNow(app, runId);
  const run = readRun(app, runId);
  return run ? { ...updated(showRun(app, run)), stateChanged: true } : updated(showRuns(app));
};

const preview = (app: App, draft: BulkDraft, { kind, form }: { readonly kind: BulkKindName; readonly form: Form }): Response => {
  const [text, choice] = [typed(form, bulkValueInputs.tags), typed(form, bulkValueInputs.choice)];
  const value = valueFrom(app, kind, { typed: text, choice });
  const again = (error: string): Response => {
    const card = valueCard(app, draft, { kind, typed: text, words: typed(form, bulkValueInputs.words), error });
    return updated(card ?? showKinds(app, draft));
  };
  if ('error' in value) return again(value.error);
  try {
    const contacts = takenContacts(app, draft);
    return contacts.length === 0 ? again('Nobody is left to do this for.') : pushed(showPreview(makePlan(app, { id: draft.id, kind, ...value, contacts }), { what: value.what, contacts }));
  } catch (failure) {
    return again(failureWords(failure));
  }
};

export const bulkActions: HandlersOf<'bulk'> = {
  'bulk.show': ({ app, event }) => {
    ensureLocation(app);
    return pushed(allRuns(app).length > 0 ? showRuns(app) : showPick(app, event));
  },

  'bulk.new': ({ app, event }) => pushed(showPick(app, event)),

  'bulk.search': ({ app, event, form }) => {
    const asked = { words: typed(form, bulkPickInputs.words), tag: typed(form, bulkPickInputs.tag) };
    if (asked.words === '' && asked.tag === '') return updated(showPick(app, event, { error: 'Type words to search for, or a tag.' }));
    try {
      const { contacts, total } = searchPage(app, asked, 1);
      if (total > mostContacts) return updated(showPick(app, event, { ...asked, error: `That finds ${contactsInWords(total)}. At most ${grouped(mostContacts)} can be changed at once: search with more words.` }));
      const draft = saveBulkDraft(app, { id: app.platform.newId(), from: asked, out: [], total });
      return updated(showFound(app, event, draft, { contacts, page: 1 }));
    } catch (failure) {
      return updated(showPick(app, event, { ...asked, error: failureWords(failure) }));
    }
  },

  'bulk.people': ({ app, event }) => {
    ensureLocation(app);
    const emails = mailContext(app, event).people.filter(({ kind }) => kind === 'outside').map(({ email }) => email);
    const { people, absent } = contactsOfPeople(app, emails);
    if (people.length === 0) return pushed(showPick(app, event, { error: 'Nobody from outside on this mail is in GoHighLevel.' }));
    const draft = saveBulkDraft(app, { id: app.platform.newId(), from: { people, absent }, out: [], total: people.length });
    return pushed(showFound(app, event, draft, { contacts: pageOf(app, draft, 1), page: 1 }));
  },

  'bulk.page': ({ app, event, form, parameters: { draftId, page, from } }) =>
    withDraft(app, event, {
      draftId,
      work: (kept) => {
        const draft = withShownBoxes(app, kept, { form, from });
        return updated(showFound(app, event, draft, { contacts: pageOf(app, draft, Number(page)), page: Number(page) }));
      },
    }),

  'bulk.kinds': ({ app, event, form, parameters: { draftId, from } }) =>
    withDraft(app, event, {
      draftId,
      work: (kept) => {
        const draft = withShownBoxes(app, kept, { form, from });
        if (takenOf(draft) > 0) return pushed(showKinds(app, draft));
        return { notify: 'Everybody is left out. Tick somebody first.' };
      },
    }),

  'bulk.kind': ({ app, event, form, parameters: { draftId, kind: name } }) =>
    withDraft(app, event, {
      draftId,
      work: (draft) => {
        const kind = kindFrom(name);
        const words = typed(form, bulkValueInputs.words);
        const card = valueCard(app, draft, { kind, words });
        if (!card) return preview(app, draft, { kind, form });
        return words === '' ? pushed(card) : updated(card);
      },
    }),

  'bulk.preview': ({ app, event, form, parameters: { draftId, kind } }) => withDraft(app, event, { draftId, work: (draft) => preview(app, draft, { kind: kindFrom(kind), form }) }),

  'bulk.start': ({ app, event, parameters: { draftId } }) => {
    const plan = readRun(app, draftId) ?? planWithId(app, draftId);
    if (!plan) return gone(app, event);
    if (!startRun(app, plan)) return { notify: 'There is no room for this now. Let the other bulk changes finish, or cancel them.' };
    return worked(app, draftId);
  },

  'bulk.run': ({ app, parameters: { runId } }) => {
    const run = readRun(app, runId);
    return run ? pushed(showRun(app, run)) : updated(showRuns(app));
  },

  'bulk.continue': ({ app, parameters: { runId } }) => {
    resume(app, runId, { failedToo: false });
    return worked(app, runId);
  },

  'bulk.retry': ({ app, parameters: { runId } }) => {
    resume(app, runId, { failedToo: true });
    return worked(app, runId);
  },

  'bulk.cancel': ({ app, parameters: { runId } }) => {
    cancelRun(app, runId);
    const run = readRun(app, runId);
    return run ? { ...updated(showRun(app, run)), ...(run.state === 'running' && { notify: 'It stops after its present step.' }) } : updated(showRuns(app));
  },

  'bulk.askUndo': ({ app, parameters: { runId } }) => {
    const run = readRun(app, runId);
    const undo = run && undoRunOf(run, app.platform.now());
    if (!undo) return { notify: 'There is nothing left to undo here.' };
    return pushed(
      confirmCard({
        title: 'Undo this change?',
        subject: `${run.title}: ${contactsInWords(undo.contacts.length)}`,
        consequence: wordsOf(run.kind).undoing,
        confirmText: 'Undo it',
        confirm: action('bulk.undo', { runId }),
        cancel: action('bulk.run', { runId }),
      }),
    );
  },

  'bulk.undo': ({ app, parameters: { runId } }) => {
    const run = readRun(app, runId);
    const undo = run && undoRunOf(run, app.platform.now());
    if (!undo) return { notify: 'There is nothing left to undo here.' };
    copyNames(app, { runId, contactIds: run.contacts.map(({ id }) => id) }, { runId: undo.id, contactIds: undo.contacts.map(({ id }) => id) });
    if (!startRun(app, undo)) return { notify: 'There is no room for this now. Let the other bulk changes finish, or cancel them.' };
    return worked(app, undo.id);
  },
};
