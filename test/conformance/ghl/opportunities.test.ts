import { refusal, withSdk } from './an-sdk';
import type { OpenSdk } from './an-sdk';

const contactIn = ({ ghl }: OpenSdk, firstName: string): string => ghl.records.contacts().find((contact) => contact.firstName === firstName)!.id;
const userIn = ({ ghl }: OpenSdk, firstName: string): string => ghl.records.users().find((user) => user.firstName === firstName)!.id;

interface Stage {
  readonly id: string;
  readonly name: string;
}

const pipelineIn = async ({ sdk, access: { locationId } }: OpenSdk, name: string) => {
  const { pipelines } = await sdk.opportunities.getPipelines({ locationId });
  const pipeline = pipelines!.find((one) => one.name === name)!;
  const stages = pipeline.stages as unknown as readonly Stage[];
  return { pipelineId: pipeline.id!, stage: (stageName: string) => stages.find((one) => one.name === stageName)!.id };
};

/** Of Ana's two. */
const millLane = async (open: OpenSdk): Promise<string> => {
  const { sdk, access: { locationId } } = open;
  const { opportunities } = await sdk.opportunities.searchOpportunity({ locationId, q: 'mill lane for' });
  return opportunities![0]!.id!;
};

describe('opportunities by the official SDK', () => {
  it('are in pipelines with stages', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const { pipelines } = await sdk.opportunities.getPipelines({ locationId });
      expect(pipelines!.map(({ name, stages }) => [name, (stages as unknown as readonly Stage[]).map((stage) => stage.name)])).toStrictEqual([
        ['Sales', ['New inquiry', 'Viewing', 'Offer made', 'Contract', 'Keys handed over']],
        ['Rentals', ['Application', 'Papers checked', 'Lease signed']],
      ]);
    }));

  it('are created in the first stage, changed, and deleted', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const { pipelineId, stage } = await pipelineIn(open, 'Sales');
      const contactId = contactIn(open, 'Ruth');
      const wish = { locationId, pipelineId, contactId, name: 'Bungalow', status: 'open', monetaryValue: 150_000 };
      const { opportunity } = await sdk.opportunities.createOpportunity(wish);
      const id = opportunity!.id!;
      expect(opportunity).toMatchObject({ name: 'Bungalow', pipelineStageId: stage('New inquiry'), status: 'open', contactId, contact: { name: 'Ruth' } });

      const changes = { pipelineStageId: stage('Viewing'), assignedTo: userIn(open, 'Jordan'), monetaryValue: 0 };
      expect((await sdk.opportunities.updateOpportunity({ id }, changes as never)).opportunity).toMatchObject({ ...changes, name: 'Bungalow' });
      expect((await sdk.opportunities.getOpportunity({ id })).opportunity).toMatchObject(changes);
      expect(await sdk.opportunities.deleteOpportunity({ id })).toMatchObject({ succeded: true });
      expect(await refusal(sdk.opportunities.getOpportunity({ id }))).toStrictEqual({ status: 400, message: 'The opportunity id is invalid.' });
    }));

  it('are lost for a reason', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const { lostReasons, total } = await sdk.opportunities.getLostReason({ locationId, query: 'price' });
      expect({ names: lostReasons!.map(({ name }) => name), total }).toStrictEqual({ names: ['Price too high'], total: 1 });
      const lostReasonId = lostReasons![0]!.id!;
      const id = await millLane(open);
      expect(await sdk.opportunities.updateOpportunityStatus({ id }, { status: 'lost', lostReasonId })).toMatchObject({ succeded: true });
      const { opportunity } = await sdk.opportunities.getOpportunity({ id });
      expect(opportunity).toMatchObject({ status: 'lost', lostReasonId, lastStatusChangeAt: '2026-11-24T15:00:00.000Z' });
      await sdk.opportunities.updateOpportunityStatus({ id }, { status: 'open' });
      expect((await sdk.opportunities.getOpportunity({ id })).opportunity!.lostReasonId).toBeUndefined();
    }));

  it('are followed by users', () =>
    withSdk(async (open) => {
      const { sdk } = open;
      const id = await millLane(open);
      const [casey, jordan, alex] = ['Casey', 'Jordan', 'Alex'].map((name) => userIn(open, name)) as [string, string, string];
      const added = await sdk.opportunities.addFollowersOpportunity({ id }, { followers: [casey, jordan, alex] });
      expect(added).toMatchObject({ followers: [casey, jordan, alex], followersAdded: [jordan, alex] });
      const removed = await sdk.opportunities.removeFollowersOpportunity({ id }, { followers: [casey] });
      expect(removed).toMatchObject({ followers: [jordan, alex], followersRemoved: [casey] });
      const emptied = await sdk.opportunities.removeFollowersOpportunity({ id, isRemoveAllFollowers: true }, { followers: [] });
      expect(emptied).toMatchObject({ followers: [], followersRemoved: [jordan, alex] });
    }));

  it('are written over, or new, by upsert', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const { pipelineId } = await pipelineIn(open, 'Rentals');
      const follower = userIn(open, 'Alex');
      const common = { locationId, pipelineId, followers: [follower], isRemoveAllFollowers: false, followersActionType: 'add' };
      const known = await sdk.opportunities.upsertOpportunity({ ...common, contactId: contactIn(open, 'Ana'), monetaryValue: 120 } as never);
      expect(known).toMatchObject({ new: false, opportunity: { name: 'Garage on Mill Lane', monetaryValue: 120, followers: [follower] } });
      const fresh = await sdk.opportunities.upsertOpportunity({ ...common, contactId: contactIn(open, 'Gwen') } as never);
      expect(fresh).toMatchObject({ new: true, opportunity: { name: 'Gwen Marsh', status: 'open' } });
    }));

  it('are found with what hangs on their contacts', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const contactId = contactIn(open, 'Ana');
      const beside = { getTasks: true, getNotes: true, getCalendarEvents: true };
      const { opportunities, meta } = await sdk.opportunities.searchOpportunity({ locationId, contactId, ...beside });
      expect(opportunities!.map(({ name, tasks, notes, calendarEvents }) => [name, tasks!.length, notes!.length, calendarEvents!.length])).toStrictEqual([
        ['Garage on Mill Lane', 4, 2, 2],
        ['7 Mill Lane for Ana Ruiz', 4, 2, 2],
      ]);
      expect(meta).toMatchObject({ total: 2, currentPage: 1 });
    }));

  it('are found by POST, from where the page before ended', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const additionalDetails = { notes: false, tasks: false, calendarEvents: false, unReadConversations: false };
      const page = (searchAfter: readonly string[]) =>
        sdk.opportunities.searchOpportunitiesAdvanced({ locationId, query: '', limit: 4, page: 1, searchAfter: [...searchAfter], additionalDetails });
      const first = await page([]);
      expect({ total: first.total, found: first.opportunities!.length }).toStrictEqual({ total: 7, found: 4 });
      const { sort } = first.opportunities!.at(-1) as unknown as { readonly sort: readonly string[] };
      expect((await page(sort)).opportunities!.map(({ name }) => name)).toStrictEqual(['Works hall of the Keller Werke', 'Warehouse at the north quay', 'Plot 9']);
    }));

  it('are refused in a stage of another pipeline', () =>
    withSdk(async (open) => {
      const { sdk } = open;
      const { stage } = await pipelineIn(open, 'Rentals');
      const id = await millLane(open);
      const moved = sdk.opportunities.updateOpportunity({ id }, { pipelineStageId: stage('Application') } as never);
      expect(await refusal(moved)).toStrictEqual({ status: 400, message: 'The pipeline stage id is invalid.' });
    }));
});
