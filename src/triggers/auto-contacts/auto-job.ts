import { call } from '../../ghl/calls';
import type { GhlError } from '../../ghl/errors';
import { mayHaveHappened } from '../../ghl/errors';
import type { Outcome } from '../../ghl/reply';
import { contactFrom } from '../../ghl/model/contact';
import { asObject } from '../../json';
import { autoSettingsFrom, autoSettingsKey, isRuled } from '../../mapping/auto-contacts/auto-settings';
import type { AutoState } from '../../mapping/auto-contacts/auto-state';
import { autoStateFrom, autoStateTexts, mark, withMade, withRefused } from '../../mapping/auto-contacts/auto-state';
import { contactNameFrom } from '../../mapping/contact-name';
import type { Mailbox } from '../../mapping/mailboxes';
import type { App } from '../app';
import { lookUp } from '../find-person';
import type { Job } from '../jobs/job';
import type { Lease } from '../jobs/lease';
import { sendPatiently } from '../sync/ghl-calls';
import { locationOf } from '../sync/progress';
import { filled } from '../written-fields';
import { findPeople } from './find-people';

export const autoJobName = 'auto-contacts';

/** What GoHighLevel shows as the contact's source. */
const source = 'Gmail rule';

/** Clocks of two firms differ a little. */
const skewMs = 120_000;

export const autoSettingsOf = ({ properties }: App) => autoSettingsFrom(properties.get(autoSettingsKey));

export const autoStateOf = (app: App): AutoState => autoStateFrom(app.properties.get, { locationId: locationOf(app), now: app.platform.now() });

interface Making {
  readonly lease: Lease;
  readonly run: { readonly id: string; readonly at: number };
}

/** One that was announced by a run that died: it is there, and of this run's making, or it was never created. @throws GhlError */
const settlePending = (app: App, state: AutoState, { lease, run }: Making): AutoState => {
  if (state.pending === '') return state;
  const [contact] = lookUp(app, state.pending);
  const isOurs = contact !== undefined && contact.source === source && Date.parse(contact.dateAdded) > state.pendingAt - skewMs;
  const settled = isOurs ? withMade(state, { run, contactId: contact.id }) : { ...state, pending: '' };
  lease.save(autoStateTexts(settled));
  return settled;
};

/** What became of one whom GoHighLevel did not take: it has them already, or says why not. */
const passedOver = (state: AutoState, email: string, { circumstances: { duplicateOf, details = [] } }: GhlError): AutoState =>
  duplicateOf === undefined ? withRefused(state, `${email}: ${details.join('; ') || 'GoHighLevel gives no reason'}`) : { ...state, pending: '' };

/** Creates one contact, announced ahead. Whom GoHighLevel has already, or does not take, is passed over. @throws GhlError */
const create = (app: App, state: AutoState, { person, lease, run }: Making & { readonly person: Mailbox }): AutoState => {
  const { email } = person;
  if (lookUp(app, email).length > 0) return state;
  const announced = { ...state, pending: email, pendingAt: app.platform.now() };
  lease.save(autoStateTexts(announced));
  const [outcome] = sendPatiently(app, [call('contacts.create', { body: { ...filled({ ...contactNameFrom(person), email }), source } })]) as readonly [Outcome<unknown>];
  if (!outcome.ok && mayHaveHappened(outcome.error)) throw outcome.error;
  const contact = outcome.ok ? contactFrom(asObject(asObject(outcome.reply))['contact']) : null;
  const next = contact ? withMade(announced, { run, contactId: contact.id }) : outcome.ok ? { ...announced, pending: '' } : passedOver(announced, email, outcome.error);
  lease.save(autoStateTexts(next));
  if (!outcome.ok && outcome.error.code !== 'invalid') throw outcome.error;
  return next;
};

/** Creates contacts for people who wrote, by the rules that were set. Each is looked for, announced, created and noted before the next. */
export const autoContacts: Job = {
  isWanted: (app) => autoSettingsOf(app).on && locationOf(app) !== '',

  run: (app, lease, deadline) => {
    const settings = autoSettingsOf(app);
    const { now, newId } = app.platform;
    const making = { lease, run: { id: newId(), at: now() } };
    let state = settlePending(app, autoStateOf(app), making);
    if (!isRuled(settings) || state.made >= settings.dailyCap) return false;
    const { unknown, marks, isMore } = findPeople(app, { settings, seen: state.seen, deadline });
    const wanted = unknown.filter(({ email }) => !state.unwanted.includes(mark(email)));
    for (const person of wanted) {
      if (state.made >= settings.dailyCap) return false;
      if (now() > deadline) return true;
      state = create(app, state, { ...making, person });
    }
    const texts = autoStateTexts({ ...state, seen: marks });
    if (Object.entries(texts).some(([key, text]) => app.properties.get(key) !== text)) lease.save(texts);
    return isMore && now() > deadline;
  },
};
