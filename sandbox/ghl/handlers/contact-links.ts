import { refusal, refusals } from '../refusals';
import type { Campaign, Enrolment, Workflow } from '../state/marketing-records';
import type { ContactRecord } from '../state/records';
import type { State } from '../state/state';
import { updateTags } from './bulk-tags';
import type { HandlersOf } from './handler';

interface Place {
  readonly state: State;
  readonly contact: ContactRecord;
}

/** @throws Refusal 400 for none, 403 for another location's */
const checkTarget = (target: Campaign | Workflow | null, { contact }: Place, what: string): void => {
  if (!target) throw refusal(400, `${what} not found`);
  if (target.locationId !== contact.locationId) throw refusals.otherLocation();
};

const enrolmentsIn = ({ state, contact }: Place, kind: Enrolment['kind'], targetId?: string): readonly Enrolment[] =>
  state.enrolments.of(contact.id).filter((enrolment) => enrolment.kind === kind && (targetId === undefined || enrolment.targetId === targetId));

const withdraw = (place: Place, kind: Enrolment['kind'], targetId?: string): { readonly succeded: true } => {
  for (const { id } of enrolmentsIn(place, kind, targetId)) place.state.enrolments.remove(id);
  return { succeded: true };
};

type NewEnrolment = Omit<Enrolment, 'id' | 'contactId'>;

/** Whoever is in it already stays as they are. */
const enrol = (place: Place, enrolment: NewEnrolment): { readonly succeded: true } => {
  const { state, contact } = place;
  const isIn = enrolmentsIn(place, enrolment.kind, enrolment.targetId).length > 0;
  if (!isIn) state.enrolments.add({ ...enrolment, id: state.newId(), contactId: contact.id });
  return { succeded: true };
};

/** @throws Refusal 400 for somebody who does not work in the contact's location */
const checkUsers = ({ state, contact }: Place, ids: readonly string[]): void => {
  const unknown = ids.find((id) => !state.users.withId(id)?.locationIds.includes(contact.locationId));
  if (unknown !== undefined) throw refusal(400, `User ${unknown} not found in this location`);
};

/** As many contacts as one request may link to a business. */
const mostContacts = 50;

export const contactLinkHandlers: HandlersOf<
  | 'contacts.tags.bulk-update' | 'contacts.campaigns.add' | 'contacts.campaigns.remove' | 'contacts.campaigns.remove-all' | 'contacts.workflows.add'
  | 'contacts.workflows.remove' | 'contacts.followers.add' | 'contacts.followers.remove' | 'contacts.business.bulk-update'
> = {
  'contacts.tags.bulk-update': updateTags,

  'contacts.campaigns.add': ({ state, contact, now, input: { campaignId } }) => {
    checkTarget(state.campaigns.withId(campaignId), { state, contact }, 'Campaign');
    return enrol({ state, contact }, { kind: 'campaign', targetId: campaignId, dateAdded: now });
  },

  'contacts.campaigns.remove': ({ state, contact, input: { campaignId } }) => {
    checkTarget(state.campaigns.withId(campaignId), { state, contact }, 'Campaign');
    return withdraw({ state, contact }, 'campaign', campaignId);
  },

  'contacts.campaigns.remove-all': (place) => withdraw(place, 'campaign'),

  'contacts.workflows.add': ({ state, contact, now, input: { workflowId, body } }) => {
    checkTarget(state.workflows.withId(workflowId), { state, contact }, 'Workflow');
    return enrol({ state, contact }, { kind: 'workflow', targetId: workflowId, dateAdded: now, ...body });
  },

  'contacts.workflows.remove': ({ state, contact, input: { workflowId } }) => {
    checkTarget(state.workflows.withId(workflowId), { state, contact }, 'Workflow');
    return withdraw({ state, contact }, 'workflow', workflowId);
  },

  'contacts.followers.add': ({ state, contact, input: { body } }) => {
    checkUsers({ state, contact }, body.followers);
    const old = contact.followers ?? [];
    const followersAdded = [...new Set(body.followers)].filter((id) => !old.includes(id));
    const followers = [...old, ...followersAdded];
    if (followersAdded.length > 0) state.contacts.change(contact, { followers });
    return { followers, followersAdded };
  },

  'contacts.followers.remove': ({ state, contact, input: { body } }) => {
    const old = contact.followers ?? [];
    const followersRemoved = old.filter((id) => body.followers.includes(id));
    const followers = old.filter((id) => !followersRemoved.includes(id));
    if (followersRemoved.length > 0) state.contacts.change(contact, { followers });
    return { followers, followersRemoved };
  },

  /** Null unlinks. Answers with the contacts that are there. */
  'contacts.business.bulk-update': ({ state, location, input: { body } }) => {
    const { ids, businessId = null } = body;
    if (ids.length > mostContacts) throw refusals.invalid([`ids must contain no more than ${mostContacts} elements`]);
    const business = businessId === null ? null : state.businesses.withId(businessId);
    if (businessId !== null && !business) throw refusals.noBusiness();
    const contacts = ids.flatMap((id) => state.contacts.withId(id) ?? []);
    if ([...contacts, ...(business ? [business] : [])].some(({ locationId }) => locationId !== location.id)) throw refusals.otherLocation();
    for (const contact of contacts) state.contacts.change(contact, { businessId: business?.id });
    return { success: true, ids: contacts.map(({ id }) => id) };
  },
};
