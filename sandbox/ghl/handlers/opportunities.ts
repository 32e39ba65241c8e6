import { changedOpportunity, checkUsers, newOpportunity } from '../opportunity-details';
import { lostReasonReply, opportunityReply, pipelineReply } from '../opportunity-replies';
import { refusal } from '../refusals';
import type { OpportunityRecord } from '../state/opportunity-records';
import { removeOpportunity } from '../state/removals';
import type { HandlersOf } from './handler';
import { contactAt, inReach } from './in-reach';
import type { Reached } from './in-reach';
import { searchAdvanced, searchOpportunities } from './opportunity-search';
import { upsertOpportunity } from './opportunity-upsert';
import { pageOf } from './page';

/** @throws Refusal 400 for none, 403 for another location's */
const opportunityAt = ({ state, grant }: Reached, id: string): OpportunityRecord =>
  inReach({ grant, item: state.opportunities.withId(id), none: () => refusal(400, 'The opportunity id is invalid.') });

export const opportunityHandlers: HandlersOf<
  | 'opportunities.search' | 'opportunities.get' | 'opportunities.pipelines.list' | 'opportunities.create' | 'opportunities.update'
  | 'opportunities.delete' | 'opportunities.set-status' | 'opportunities.upsert' | 'opportunities.followers.add' | 'opportunities.followers.remove'
  | 'opportunities.lost-reasons.list' | 'opportunities.search-advanced'
> = {
  'opportunities.search': searchOpportunities,
  'opportunities.search-advanced': searchAdvanced,
  'opportunities.upsert': upsertOpportunity,

  'opportunities.get': ({ input, ...reached }) => ({ opportunity: opportunityReply(reached.state, opportunityAt(reached, input.id)) }),

  'opportunities.pipelines.list': ({ state, location }) => ({ pipelines: state.pipelines.of(location.id).map(pipelineReply) }),

  'opportunities.create': ({ state, grant, location, now, input: { body } }) => {
    const contact = contactAt({ state, grant }, body.contactId);
    const opportunity = newOpportunity({ state, locationId: location.id, now }, contact, body);
    return { opportunity: opportunityReply(state, state.opportunities.add(opportunity)) };
  },

  'opportunities.update': ({ now, input: { id, body }, ...reached }) => {
    const { state } = reached;
    const old = opportunityAt(reached, id);
    const opportunity = changedOpportunity({ state, locationId: old.locationId, now }, old, body);
    return { opportunity: opportunityReply(state, state.opportunities.put(opportunity)) };
  },

  'opportunities.set-status': ({ now, input: { id, body }, ...reached }) => {
    const { state } = reached;
    const old = opportunityAt(reached, id);
    state.opportunities.put(changedOpportunity({ state, locationId: old.locationId, now }, old, body));
    return { succeded: true };
  },

  'opportunities.delete': ({ input, ...reached }) => {
    removeOpportunity(reached.state, opportunityAt(reached, input.id).id);
    return { succeded: true };
  },

  'opportunities.followers.add': ({ now, input: { id, body }, ...reached }) => {
    const { state } = reached;
    const old = opportunityAt(reached, id);
    checkUsers({ state, locationId: old.locationId }, body.followers);
    const followersAdded = [...new Set(body.followers)].filter((user) => !old.followers.includes(user));
    const { followers } = state.opportunities.put({ ...old, followers: [...old.followers, ...followersAdded], updatedAt: now });
    return { followers, followersAdded };
  },

  'opportunities.followers.remove': ({ now, input: { id, query, body }, ...reached }) => {
    const old = opportunityAt(reached, id);
    const followersRemoved = old.followers.filter((user) => query.isRemoveAllFollowers === true || body.followers.includes(user));
    const left = old.followers.filter((user) => !followersRemoved.includes(user));
    const { followers } = reached.state.opportunities.put({ ...old, followers: left, updatedAt: now });
    return { followers, followersRemoved };
  },

  /** Deleted reasons are not kept. */
  'opportunities.lost-reasons.list': ({ state, location, input: { query } }) => {
    const { name, deleted, query: part = '', skip, limit } = query;
    const all = deleted === true ? [] : state.lostReasons.of(location.id);
    const found = all.filter((reason) => (name === undefined || reason.name === name) && reason.name.toLowerCase().includes(part.toLowerCase()));
    return { lostReasons: pageOf(found, { skip, limit }, { standard: 100 }).map(lostReasonReply), total: found.length };
  },
};
