import { unwrap } from '../../ghl/reply';
import { asList, asObject, asText } from '../../json';
import type { Base } from '../../mapping/sync/base-store';
import type { FoundContact } from '../../mapping/sync/contact-search';
import { overlapMs } from '../../mapping/sync/contact-search';
import type { AgreedAt, Place } from '../../mapping/sync/reconcile';
import { isStagePair, stageOf } from '../../mapping/sync/stages';
import type { App } from '../app';
import { anyCall, listIn, sendPatiently } from './ghl-calls';
import { contactsById, foundById } from './ghl-reads';
import type { Sync } from './sync';

/** GoHighLevel answers no more at once. */
const mostOnPage = 100;

/** How many contacts whose stage is shown a click looks at again; a trigger looks at all. */
const mostOnClick = 1_000;

interface OpenOpportunity {
  readonly contactId: string;
  readonly stageId: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

interface OpportunityPage {
  readonly opportunities: readonly OpenOpportunity[];
  /** Where the next page begins; null when this was the last. */
  readonly next: readonly unknown[] | null;
}

const openFrom = (json: unknown): OpenOpportunity | null => {
  const { contactId, contact, pipelineStageId, createdAt } = asObject(json);
  const owner = asText(contactId) || asText(asObject(contact)['id']);
  return owner === '' ? null : { contactId: owner, stageId: asText(pipelineStageId), createdAt: Date.parse(asText(createdAt)) || 0 };
};

/** @throws GhlError */
const searchOpen = (app: App, queries: readonly object[]): readonly OpportunityPage[] =>
  sendPatiently(app, queries.map((query) => anyCall('opportunities.search', { query: { status: 'open', order: 'added_desc', limit: mostOnPage, ...query } }))).map((outcome) => {
    const opportunities = asList(listIn(outcome, 'opportunities'), openFrom);
    const { startAfter, startAfterId } = asObject(asObject(unwrap(outcome))['meta']);
    return { opportunities, next: opportunities.length < mostOnPage || asText(startAfterId) === '' ? null : [startAfter, startAfterId] };
  });

/** A page of all open opportunities, the newest first, with their contacts. @throws GhlError */
export const openPage = (app: App, place: unknown): { readonly contacts: readonly FoundContact[]; readonly next: OpportunityPage['next'] } => {
  const [startAfter, startAfterId] = Array.isArray(place) ? (place as readonly unknown[]) : [];
  const [page] = searchOpen(app, [startAfterId === undefined ? {} : { startAfter: String(startAfter), startAfterId }]);
  return { contacts: foundById(app, (page?.opportunities ?? []).map(({ contactId }) => contactId)), next: page?.next ?? null };
};

/** What was opened since then, and a while before: the newest of each contact. @throws GhlError */
const openedSince = (app: App, since: number): ReadonlyMap<string, string> => {
  const newest = new Map<string, string>();
  for (let query: object | null = {}; query !== null; ) {
    const [page] = searchOpen(app, [query]);
    const fresh = (page?.opportunities ?? []).filter(({ createdAt }) => createdAt > since - overlapMs);
    for (const { contactId, stageId } of fresh) if (!newest.has(contactId)) newest.set(contactId, stageId);
    const isMore = page !== undefined && page.next !== null && fresh.length === page.opportunities.length;
    query = isMore ? { startAfter: String(page.next?.[0]), startAfterId: page.next?.[1] } : null;
  }
  return newest;
};

/**
 * Contacts whose stage may have changed: GoHighLevel tells which opportunities are new, and of no other what changed. So those
 * whose stage is shown are looked at again, a hundred to a call. No calls when no stages are shown. @throws GhlError
 */
export const movedContacts = ({ app, pairs, isHurried }: Sync, { since, base }: { readonly since: number; readonly base: Base }): readonly FoundContact[] => {
  const shown = pairs.filter(isStagePair).map(({ tag }) => tag);
  if (shown.length === 0) return [];
  const newest = openedSince(app, since);
  const known = [...new Set(shown.flatMap(base.contactsOf))].filter((id) => !newest.has(id));
  return foundById(app, [...newest.keys(), ...(isHurried ? known.slice(0, mostOnClick) : known)]).map((contact) => {
    const stage = newest.get(contact.id);
    return stage === undefined ? contact : { ...contact, stages: [stage] };
  });
};

/** How many contacts that a search did not find are looked for one by one in a run. */
const mostMissing = 100;

/**
 * Where a stage is shown for contacts that a search did not find, and that GoHighLevel has not got any more: of a deletion
 * nothing tells. @throws GhlError
 */
export const gonePlaces = ({ app, pairs }: Sync, found: readonly FoundContact[], base: Base): readonly Place[] => {
  const shown = pairs.filter(isStagePair).flatMap(({ tag }) => base.contactsOf(tag).map((contactId) => ({ contactId, tag })));
  const known = new Set(found.map(({ id }) => id));
  const missing = [...new Set(shown.map(({ contactId }) => contactId).filter((id) => !known.has(id)))].slice(0, mostMissing);
  const there = contactsById(app, missing).map(({ id }) => id);
  return shown.filter(({ contactId }) => missing.includes(contactId) && !there.includes(contactId));
};

/** Contacts with the stage of their newest open opportunity alone; where that is unclear, GoHighLevel is asked. @throws GhlError */
export const withNewestStage = ({ app, pairs: all }: Sync, contacts: readonly FoundContact[], agreed: AgreedAt): readonly FoundContact[] => {
  const pairs = all.filter(isStagePair);
  const stages = new Map(contacts.map((contact) => [contact.id, contact.stages && stageOf(contact, pairs, agreed)]));
  const unclear = contacts.filter(({ id }) => stages.get(id) === null);
  const pages = searchOpen(app, unclear.map(({ id }) => ({ contact_id: id, limit: 1 })));
  const asked = new Map(unclear.map(({ id }, index) => [id, pages[index]?.opportunities[0]?.stageId ?? '']));
  return contacts.map((contact): FoundContact => {
    const tag = stages.get(contact.id);
    if (tag === undefined) return contact;
    return { ...contact, stages: tag === null ? [asked.get(contact.id) ?? ''] : (pairs.find((pair) => pair.tag === tag)?.stageIds ?? []) };
  });
};
