import { changedOpportunity, checkUsers, newOpportunity } from '../opportunity-details';
import { opportunityReply } from '../opportunity-replies';
import { refusal, refusals } from '../refusals';
import { contactName } from '../replies';
import type { OpportunityRecord } from '../state/opportunity-records';
import type { Context, Handler } from './handler';
import { contactAt, inReach } from './in-reach';

type Asked = Context<'opportunities.upsert'>;

/** The one with this id, else the contact's own in this pipeline. @throws Refusal 400 for an id that nobody has */
const matchOf = ({ state, grant, input: { body } }: Asked): OpportunityRecord | null => {
  const { id, contactId = '', pipelineId } = body;
  if (id === undefined) return state.opportunities.of(contactId).find((one) => one.pipelineId === pipelineId) ?? null;
  return inReach({ grant, item: state.opportunities.withId(id), none: () => refusal(400, 'The opportunity id is invalid.') });
};

const followersAfter = ({ followers: old }: OpportunityRecord, { input: { body } }: Asked): readonly string[] => {
  const { isRemoveAllFollowers, followersActionType, followers = [] } = body;
  if (isRemoveAllFollowers === true) return [];
  if (followersActionType === 'remove') return old.filter((user) => !followers.includes(user));
  return [...new Set([...old, ...followers])];
};

/** A new one is named after its contact when it is given no name. */
export const upsertOpportunity: Handler<'opportunities.upsert'> = (asked) => {
  const { state, location, now, input: { body } } = asked;
  const place = { state, locationId: location.id, now };
  checkUsers(place, body.followers ?? []);
  const match = matchOf(asked);
  const create = (): OpportunityRecord => {
    if (body.contactId === undefined) throw refusals.invalid(['contactId should not be empty']);
    const contact = contactAt(asked, body.contactId);
    return newOpportunity(place, contact, { ...body, name: body.name ?? contactName(contact) });
  };
  const written = match ? changedOpportunity(place, match, body) : create();
  const opportunity = state.opportunities.put({ ...written, followers: followersAfter(written, asked) });
  return { opportunity: opportunityReply(state, opportunity), new: match === null };
};
