import { call } from '../../ghl/calls';
import { contactFrom } from '../../ghl/model/contact';
import { unwrap } from '../../ghl/reply';
import { asObject } from '../../json';
import type { AutoState } from '../../mapping/auto-contacts/auto-state';
import { autoStateTexts, mark } from '../../mapping/auto-contacts/auto-state';
import type { App } from '../app';
import { takeLease } from '../jobs/lease';
import { autoJobName, autoStateOf } from './auto-job';

/** Nothing is begun after this; a click has 30 s. */
const workMs = 14_000;
const clickMs = 30_000;
/** So many contacts are looked at in one wave, with three calls each. */
const atOnce = 8;
/** Between two waves, so that people who open mail get their calls. */
const pauseMs = 2_500;

/** What runs write right after a contact is created, such as a label's tag, is no change of somebody's. */
const untouchedMs = 10 * 60_000;

/** How many were deleted, how many were not there any more, how many kept because somebody has worked with them, and how many are left for another click. */
export interface UndoneCreations {
  readonly deleted: number;
  readonly absent: number;
  readonly kept: number;
  readonly left: number;
}

const look = (app: App, contactIds: readonly string[]) => {
  const outcomes = app.ghl.waveAsItCame(contactIds.flatMap((contactId) => [call('contacts.get', { contactId }), call('contacts.notes.list', { contactId }), call('contacts.tasks.list', { contactId })]));
  return contactIds.map((id, index) => {
    const [own, notes, tasks] = outcomes.slice(3 * index);
    if (!own || (!own.ok && own.error.code === 'not-found')) return { id, email: '', isThere: false, isTouched: false };
    const contact = contactFrom(asObject(unwrap(own))['contact']);
    const isTouched = [notes, tasks].some((outcome) => outcome === undefined || Object.values(asObject(unwrap(outcome))).some((list) => Array.isArray(list) && list.length > 0));
    const isLater = !contact || Date.parse(contact.dateUpdated) - Date.parse(contact.dateAdded) > untouchedMs;
    return { id, email: contact?.email.toLowerCase() ?? '', isThere: true, isTouched: isTouched || isLater };
  });
};

/**
 * Deletes the contacts that a run created, but for those that somebody has changed or written about since. Their people
 * are never created again. Null while a run is at work. @throws GhlError
 */
export const undoCreated = (app: App, runId: string): UndoneCreations | null => {
  const start = app.platform.now();
  const lease = takeLease(app, autoJobName, start + clickMs);
  if (!lease) return null;
  try {
    let state: AutoState = autoStateOf(app);
    const all = state.runs.find(({ id }) => id === runId)?.contactIds ?? [];
    let left = all;
    let [deleted, absent, kept] = [0, 0, 0];
    for (let isFirst = true; left.length > 0 && app.platform.now() < start + workMs; isFirst = false) {
      if (!isFirst) app.platform.sleep(pauseMs);
      const some = look(app, left.slice(0, atOnce));
      const gone = some.filter(({ isThere, isTouched }) => isThere && !isTouched);
      // Ahead of the deletion: were it the other way round, a killed click could let the next run create them again.
      state = { ...state, unwanted: [...state.unwanted, ...gone.map(({ email }) => mark(email))] };
      lease.save(autoStateTexts(state));
      for (const outcome of app.ghl.waveAsItCame(gone.map(({ id }) => call('contacts.delete', { contactId: id })))) {
        if (!outcome.ok && outcome.error.code === 'not-found') continue;
        unwrap(outcome);
        deleted += 1;
      }
      left = left.slice(atOnce);
      kept += some.filter(({ isTouched }) => isTouched).length;
      absent = all.length - left.length - deleted - kept;
      state = { ...state, runs: state.runs.map((run) => (run.id === runId ? { ...run, contactIds: left } : run)) };
      lease.save(autoStateTexts(state));
    }
    return { deleted, absent, kept, left: left.length };
  } finally {
    lease.release();
  }
};
