import { DateTime } from 'luxon';
import { ghlOrigin } from '../../../src/ghl/calls';
import { foundOpportunity } from '../opportunity-replies';
import { refusal, refusals } from '../refusals';
import { contactName } from '../replies';
import type { OpportunityRecord } from '../state/opportunity-records';
import type { LocationRecord } from '../state/records';
import type { State } from '../state/state';
import type { Context, Handler } from './handler';

type Wish = Context<'opportunities.search'>['input']['query'];

interface Place {
  readonly state: State;
  readonly location: LocationRecord;
}

/** As many as one page may hold. */
const mostOnPage = 100;

/** @throws Refusal 422 */
const checkPaging = ({ limit, page = 1 }: { readonly limit: number; readonly page?: number | undefined }): void => {
  const complaints = [
    ...(limit < 1 ? ['limit must not be less than 1'] : []),
    ...(limit > mostOnPage ? [`limit must not be greater than ${mostOnPage}`] : []),
    ...(page < 1 ? ['page must not be less than 1'] : []),
  ];
  if (complaints.length > 0) throw refusals.invalid(complaints);
};

const mentions = (state: State, { name, contactId }: OpportunityRecord, text: string): boolean => {
  const contact = state.contacts.withId(contactId);
  return [name, contact && contactName(contact), contact?.email, contact?.phone].some((one) => one?.toLowerCase().includes(text.toLowerCase()));
};

/** The beginning of a day of the location, written `mm-dd-yyyy`. @throws Refusal 422 */
const dayOf = ({ timezone }: LocationRecord, text: string, name: string): DateTime => {
  const day = DateTime.fromFormat(text, 'MM-dd-yyyy', { zone: timezone });
  if (!day.isValid) throw refusals.invalid([`${name} must be a date in the format mm-dd-yyyy`]);
  return day;
};

const inCampaign = (state: State, contactId: string, campaignId: string): boolean =>
  state.enrolments.of(contactId).some(({ kind, targetId }) => kind === 'campaign' && targetId === campaignId);

const passes = ({ state, location }: Place, query: Wish): ((opportunity: OpportunityRecord) => boolean) => {
  const { q, status = 'all', id, date, endDate, country, campaignId } = query;
  const exactly = [
    ['id', id], ['pipelineId', query.pipeline_id], ['pipelineStageId', query.pipeline_stage_id], ['assignedTo', query.assigned_to],
  ] as const;
  const from = date === undefined ? -Infinity : dayOf(location, date, 'date').toMillis();
  const to = endDate === undefined ? Infinity : dayOf(location, endDate, 'endDate').plus({ days: 1 }).toMillis();
  return (opportunity) =>
    exactly.every(([name, wanted]) => wanted === undefined || opportunity[name] === wanted) &&
    (status === 'all' || opportunity.status === status) &&
    opportunity.createdAt >= from &&
    opportunity.createdAt < to &&
    (!q || mentions(state, opportunity, q)) &&
    (country === undefined || state.contacts.withId(opportunity.contactId)?.country === country) &&
    (campaignId === undefined || inCampaign(state, opportunity.contactId, campaignId));
};

type Mark = readonly [createdAt: number, id: string];

const markOf = ({ createdAt, id }: Pick<OpportunityRecord, 'createdAt' | 'id'>): Mark => [createdAt, id];

const compare = (one: Mark, other: Mark): number => one[0] - other[0] || (one[1] < other[1] ? -1 : Number(one[1] > other[1]));

type Placed = Pick<OpportunityRecord, 'name' | 'createdAt' | 'id'>;
type Order = (one: Placed, other: Placed) => number;

const byAge: Order = (one, other) => compare(markOf(one), markOf(other));
const byName: Order = (one, other) => one.name.localeCompare(other.name, 'en') || byAge(one, other);
const reverse = (order: Order): Order => (one, other) => order(other, one);

/** Where a page ended, also when what was there has been deleted since. */
const placeOf = (state: State, createdAt: number, id: string): Placed => ({ createdAt, id, name: state.opportunities.withId(id)?.name ?? '' });

const orders: Readonly<Record<string, Order>> = { added_asc: byAge, added_desc: reverse(byAge), name_asc: byName, name_desc: reverse(byName) };

/** Newest first unless told otherwise; pages by number, or by the place where the last one ended. */
export const searchOpportunities: Handler<'opportunities.search'> = ({ state, location, input: { query } }) => {
  const { limit = 20, page = 1, order = 'added_desc', startAfter, startAfterId, getNotes, getTasks, getCalendarEvents } = query;
  const inOrder = orders[order];
  if (!inOrder) throw refusals.invalid([`order must be one of the following values: ${Object.keys(orders).join(', ')}`]);
  checkPaging({ limit, page });
  const all = state.opportunities.of(query.contact_id ?? location.id).filter(({ locationId }) => locationId === location.id);
  const found = all.filter(passes({ state, location }, query)).toSorted(inOrder);
  const place = startAfter === undefined ? null : placeOf(state, Number(startAfter), startAfterId ?? '');
  if (place && Number.isNaN(place.createdAt)) throw refusal(400, 'Invalid startAfter');
  const rest = place ? found.filter((one) => inOrder(one, place) > 0) : found.slice((page - 1) * limit);
  const onPage = rest.slice(0, limit);
  const last = onPage.at(-1);
  const isMore = last !== undefined && rest.length > onPage.length;
  const next = last && `location_id=${location.id}&limit=${limit}&startAfter=${last.createdAt}&startAfterId=${last.id}`;
  return {
    opportunities: onPage.map((one) => foundOpportunity(state, one, { notes: getNotes, tasks: getTasks, calendarEvents: getCalendarEvents })),
    meta: {
      total: found.length,
      currentPage: page,
      ...(isMore && { nextPage: page + 1, nextPageUrl: `${ghlOrigin}/opportunities/search?${next}` }),
      ...(page > 1 && { prevPage: page - 1 }),
      ...(last && { startAfter: last.createdAt, startAfterId: last.id }),
    },
    aggregations: {},
  };
};

/** Newest first. A page begins after `searchAfter`, the `sort` of the last one before it, where there is one. */
export const searchAdvanced: Handler<'opportunities.search-advanced'> = ({ state, location, input: { body } }) => {
  const { query = '', limit, page, searchAfter, additionalDetails } = body;
  checkPaging({ limit, page });
  const found = state.opportunities
    .of(location.id)
    .filter((opportunity) => query === '' || mentions(state, opportunity, query))
    .toSorted((one, other) => compare(markOf(other), markOf(one)));
  const [createdAt, id = ''] = searchAfter;
  const rest = createdAt === undefined ? found.slice((page - 1) * limit) : found.filter((one) => compare(markOf(one), [Number(createdAt), id]) < 0);
  const opportunities = rest.slice(0, limit).map((one) => ({ ...foundOpportunity(state, one, additionalDetails), sort: markOf(one).map(String) }));
  return { opportunities, total: found.length, aggregations: {} };
};
