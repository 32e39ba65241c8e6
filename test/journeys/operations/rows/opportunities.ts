import type { Agency } from '../agency';
import type { Family } from '../expectation';

interface Opportunity {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly monetaryValue?: number;
  readonly pipelineStageId: string;
  readonly lostReasonId?: string;
  readonly followers: readonly string[];
  readonly customFields: readonly { readonly id: string; readonly fieldValue: unknown }[];
}

const all = ({ does, locationId }: Agency): readonly Opportunity[] => does('GET', `/opportunities/search?location_id=${locationId}&limit=100`)['opportunities'];

const named = (agency: Agency, name: string): Opportunity => all(agency).find((one) => one.name === name)!;

const house = '7 Mill Lane for Ana Ruiz';
const warehouse = 'Warehouse at the north quay';

const pathOf = (agency: Agency, name = house): string => `/opportunities/${named(agency, name).id}`;

const pipeline = (agency: Agency, name: string): string => agency.named('/opportunities/pipelines', name);

const stage = (agency: Agency, name: string): string =>
  agency.reads('/opportunities/pipelines')['pipelines']
    .flatMap(({ stages }: { readonly stages: readonly { readonly id: string; readonly name: string }[] }) => stages)
    .find((one: { readonly name: string }) => one.name === name).id;

const field = (agency: Agency, name: string): string =>
  agency.does('GET', `/locations/${agency.locationId}/customFields?model=opportunity`)['customFields'].find((one: { readonly name: string }) => one.name === name).id;

const names = (agency: Agency) => (): readonly string[] => all(agency).map(({ name }) => name);

const chosen = { 'path.id': house };

/** Deals, and the pipelines that they go through. */
export const opportunityRows: Family = {
  version: '2021-07-28',
  rows: {
    'opportunities.search': (agency) => ({
      fill: { 'query.pipeline_id': 'Sales', 'query.status': 'Open', 'query.contact_id': 'Ana Ruiz', 'query.date': '2026-09-01', 'query.limit': '10', 'query.getTasks': 'Yes' },
      sends: {
        what: 'GET /opportunities/search',
        query: {
          location_id: agency.locationId,
          pipeline_id: pipeline(agency, 'Sales'),
          status: 'open',
          contact_id: agency.contact('Ana'),
          date: '09-01-2026',
          limit: '10',
          getTasks: 'true',
        },
      },
      shows: ['Search opportunities', '1 found', house],
      wrong: { fill: { 'query.order': 'by name' }, answered: 422, shows: ['Order: order must be one of the following values', 'Order – see above | by name'] },
    }),
    'opportunities.get': (agency) => ({
      fill: chosen,
      sends: { what: `GET ${pathOf(agency)}` },
      shows: [`${house} | Get opportunity`, 'Pipeline | Sales', 'Pipeline stage | Sales: Viewing', 'Monetary value | 465,000.00', 'Kind of deal | Sale'],
      wrong: { shows: ['Opportunity * – is needed'] },
    }),
    'opportunities.pipelines.list': ({ locationId, ghl }) => ({
      sends: { what: 'GET /opportunities/pipelines', query: { locationId } },
      shows: ['2 found', 'Sales', 'Rentals'],
      wrong: { meanwhile: () => ghl.revokeTokens(), answered: 401, shows: ['GoHighLevel refused the token'] },
    }),
    'opportunities.create': (agency) => ({
      fill: {
        'body.pipelineId': 'Sales',
        'body.name': 'Loft for Omar',
        'body.contactId': 'عمر',
        'body.pipelineStageId': 'Offer made',
        'body.monetaryValue': '380000',
        [`body.customFields.${field(agency, 'Rooms')}`]: '4',
        [`body.customFields.${field(agency, 'Kind of deal')}`]: 'Sale',
      },
      sends: {
        what: 'POST /opportunities/',
        body: {
          locationId: agency.locationId,
          pipelineId: pipeline(agency, 'Sales'),
          name: 'Loft for Omar',
          status: 'open',
          contactId: agency.contact('عمر'),
          pipelineStageId: stage(agency, 'Offer made'),
          monetaryValue: 380_000,
          customFields: [
            { id: field(agency, 'Rooms'), field_value: '4' },
            { id: field(agency, 'Kind of deal'), field_value: 'Sale' },
          ],
        },
      },
      leaves: [
        () => all(agency).filter(({ name }) => name === 'Loft for Omar').map(({ monetaryValue, pipelineStageId }) => ({ monetaryValue, pipelineStageId })),
        [{ monetaryValue: 380_000, pipelineStageId: stage(agency, 'Offer made') }],
      ],
      shows: ['Loft for Omar | Create opportunity', 'Pipeline stage | Sales: Offer made', 'Monetary value | 380,000.00', 'Rooms | 4'],
      wrong: {
        fill: { 'body.pipelineId': 'Sales', 'body.name': 'A second house', 'body.contactId': 'Ana Ruiz' },
        answered: 400,
        shows: ['Can not create duplicate opportunity for the contact.', 'Name * | A second house'],
      },
    }),
    'opportunities.update': (agency) => ({
      fill: { ...chosen, 'body.pipelineStageId': 'Sales: Contract', 'body.monetaryValue': '470000' },
      sends: { what: `PUT ${pathOf(agency)}`, body: { pipelineStageId: stage(agency, 'Contract'), monetaryValue: 470_000 } },
      leaves: [
        () => [named(agency, house).pipelineStageId, named(agency, house).monetaryValue],
        [stage(agency, 'Contract'), 470_000],
      ],
      shows: [`${house} | Update opportunity`, 'Pipeline stage | Sales: Contract', 'Monetary value | 470,000.00'],
      wrong: { fill: { ...chosen, 'body.monetaryValue': 'a lot' }, shows: ['Monetary value – needs a number | a lot'] },
    }),
    'opportunities.delete': (agency) => ({
      fill: chosen,
      asks: true,
      sends: { what: `DELETE ${pathOf(agency)}` },
      leaves: [names(agency), expect.not.arrayContaining([house])],
      shows: ['Delete opportunity', 'Done'],
      wrong: { shows: ['Opportunity * – is needed'] },
    }),
    'opportunities.set-status': (agency) => ({
      fill: { ...chosen, 'body.status': 'Lost', 'body.lostReasonId': 'Price too high' },
      sends: { what: `PUT ${pathOf(agency)}/status`, body: { status: 'lost', lostReasonId: agency.named('/opportunities/lost-reason', 'Price too high') } },
      leaves: [
        () => [named(agency, house).status, named(agency, house).lostReasonId],
        ['lost', agency.named('/opportunities/lost-reason', 'Price too high')],
      ],
      shows: ['Update opportunity status', 'Done'],
      wrong: { fill: { ...chosen, 'body.status': 'All' }, answered: 422, shows: ['status must be one of the following values: open, won, lost, abandoned'] },
    }),
    'opportunities.upsert': (agency) => ({
      fill: { 'body.pipelineId': 'Sales', 'body.contactId': 'Ana Ruiz', 'body.status': 'Won', 'body.followers': ['Jordan Field'], 'body.followersActionType': 'Add' },
      sends: {
        what: 'POST /opportunities/upsert',
        body: {
          locationId: agency.locationId,
          pipelineId: pipeline(agency, 'Sales'),
          contactId: agency.contact('Ana'),
          status: 'won',
          followers: [agency.user('Jordan')],
          followersActionType: 'add',
        },
      },
      leaves: [() => [named(agency, house).status, named(agency, house).followers], ['won', [agency.user('Casey'), agency.user('Jordan')]]],
      shows: [`${house} | Upsert opportunity`, 'Status | Won'],
      wrong: { fill: { 'body.pipelineId': 'Sales', 'body.name': 'For nobody' }, answered: 422, shows: ['Contact – contactId should not be empty'] },
    }),
    'opportunities.followers.add': (agency) => ({
      fill: { ...chosen, 'body.followers': ['Jordan Field'] },
      sends: { what: `POST ${pathOf(agency)}/followers`, body: { followers: [agency.user('Jordan')] } },
      leaves: [() => named(agency, house).followers, [agency.user('Casey'), agency.user('Jordan')]],
      shows: ['Add followers', 'Followers added | Jordan Field'],
      wrong: { fill: chosen, shows: ['Followers * – is needed'] },
    }),
    'opportunities.followers.remove': (agency) => ({
      fill: { 'path.id': warehouse, 'body.followers': ['Robin Vale'] },
      asks: true,
      sends: { what: `DELETE ${pathOf(agency, warehouse)}/followers`, body: { followers: [agency.user('Robin')] } },
      leaves: [() => named(agency, warehouse).followers, [agency.user('Jordan')]],
      shows: ['Remove followers', 'Followers removed | Robin Vale'],
      wrong: { fill: chosen, shows: ['Followers * – is needed'] },
    }),
    'opportunities.lost-reasons.list': ({ locationId }) => ({
      fill: { 'query.query': 'no', 'query.limit': '10' },
      sends: { what: 'GET /opportunities/lost-reason', query: { locationId, query: 'no', limit: '10' } },
      shows: ['List lost reasons', '1 found', 'No answer any more'],
      wrong: { fill: { 'query.limit': 'ten' }, shows: ['Most at once – needs a number | ten'] },
    }),
    'opportunities.search-advanced': ({ locationId }) => ({
      fill: { 'body.query': 'mill lane', 'body.limit': '5', 'body.additionalDetails.tasks': ['Yes'] },
      sends: {
        what: 'POST /opportunities/search',
        body: {
          locationId,
          query: 'mill lane',
          limit: 5,
          page: 1,
          searchAfter: [],
          additionalDetails: { notes: false, tasks: true, calendarEvents: false, unReadConversations: false },
        },
      },
      shows: ['Search opportunities (advanced)', '2 found', house, 'Garage on Mill Lane'],
      wrong: { fill: { 'body.limit': '500' }, answered: 422, shows: ['Most at once * – limit must not be greater than 100 | 500'] },
    }),
  },
};
