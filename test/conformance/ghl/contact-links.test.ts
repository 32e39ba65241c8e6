import { refusal, withSdk } from './an-sdk';
import type { OpenSdk } from './an-sdk';
import { contactId, userId } from './people';

const campaignsOf = async ({ sdk, access: { locationId } }: OpenSdk) => (await sdk.campaigns.getCampaigns({ locationId })).campaigns!;
const workflowsOf = async ({ sdk, access: { locationId } }: OpenSdk) => (await sdk.workflows.getWorkflow({ locationId })).workflows!;
const enrolments = ({ ghl }: OpenSdk, id: string) => ghl.records.contact(id)!.enrolments;

describe('what a contact is linked to, through the official SDK', () => {
  it('has tags, added and removed one contact at a time', () =>
    withSdk(async (open) => {
      const id = contactId(open, 'Ana');
      const { tags } = await open.sdk.contacts.addTags({ contactId: id }, { tags: ['VIP', 'Buyer'] });
      expect(tags).toStrictEqual(['buyer', 'viewing booked', 'hot 🔥', 'vip']);
      expect(await open.sdk.contacts.removeTags({ contactId: id }, { tags: ['viewing booked'] })).toMatchObject({ tags: ['buyer', 'hot 🔥', 'vip'] });
      expect(await open.sdk.contacts.getContact({ contactId: id })).toMatchObject({ contact: { tags: ['buyer', 'hot 🔥', 'vip'] } });
    }));

  it('has tags, changed for many at once, each with its own outcome', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const [ana, omar] = [contactId(open, 'Ana'), contactId(open, 'عمر')];
      const change = (type: string, more: object) =>
        sdk.contacts.createAssociation({ type }, { contacts: [ana, omar, 'nobody'], tags: ['Spring'], locationId, ...more });
      expect(await change('add', {})).toMatchObject({
        succeded: true,
        errorCount: 1,
        responses: [
          { contactId: ana, type: 'success', tagsAdded: ['spring'], tagsRemoved: [] },
          { contactId: omar, type: 'success', oldTags: ['buyer'], tagsAdded: ['spring'] },
          { contactId: 'nobody', type: 'error' },
        ],
      });
      expect(await change('remove', { removeAllTags: true })).toMatchObject({ errorCount: 1 });
      expect(await sdk.contacts.getContact({ contactId: omar })).toMatchObject({ contact: { tags: [] } });
      expect(await refusal(change('replace', {}))).toMatchObject({ status: 422 });
    }));

  it('has campaigns', () =>
    withSdk(async (open) => {
      const { sdk } = open;
      const id = contactId(open, 'Ana');
      const [first, second] = await campaignsOf(open);
      for (const campaign of [first, second]) {
        expect(await sdk.contacts.addContactToCampaign({ contactId: id, campaignId: campaign!.id! }, {})).toMatchObject({ succeded: true });
      }
      expect(await sdk.contacts.removeContactFromCampaign({ contactId: id, campaignId: first!.id! })).toMatchObject({ succeded: true });
      expect(enrolments(open, id)).toMatchObject([{ kind: 'campaign', targetId: second!.id }]);
      expect(await sdk.contacts.removeContactFromEveryCampaign({ contactId: id })).toMatchObject({ succeded: true });
      expect(enrolments(open, id)).toStrictEqual([]);
      const unknown = sdk.contacts.addContactToCampaign({ contactId: id, campaignId: 'none' }, {});
      expect(await refusal(unknown)).toStrictEqual({ status: 400, message: 'Campaign not found' });
    }));

  it('has workflows', () =>
    withSdk(async (open) => {
      const { sdk } = open;
      const id = contactId(open, 'Ana');
      const workflowId = (await workflowsOf(open))[0]!.id!;
      const eventStartTime = '2026-12-01T09:00:00+01:00';
      expect(await sdk.contacts.addContactToWorkflow({ contactId: id, workflowId }, { eventStartTime })).toMatchObject({ succeded: true });
      expect(enrolments(open, id)).toMatchObject([{ kind: 'workflow', targetId: workflowId, eventStartTime }]);
      expect(await sdk.contacts.deleteContactFromWorkflow({ contactId: id, workflowId }, {})).toMatchObject({ succeded: true });
      expect(enrolments(open, id)).toStrictEqual([]);
      const unknown = sdk.contacts.addContactToWorkflow({ contactId: id, workflowId: 'none' }, {});
      expect(await refusal(unknown)).toStrictEqual({ status: 400, message: 'Workflow not found' });
    }));

  it('has followers', () =>
    withSdk(async (open) => {
      const { sdk } = open;
      const id = contactId(open, 'Ana');
      const [casey, jordan] = [userId(open, 'Casey'), userId(open, 'Jordan')];
      await sdk.contacts.addFollowersContact({ contactId: id }, { followers: [casey] });
      const added = await sdk.contacts.addFollowersContact({ contactId: id }, { followers: [casey, jordan] });
      expect(added).toMatchObject({ followers: [casey, jordan], followersAdded: [jordan] });
      const removed = await sdk.contacts.removeFollowersContact({ contactId: id }, { followers: [casey] });
      expect(removed).toMatchObject({ followers: [jordan], followersRemoved: [casey] });
      expect(await sdk.contacts.getContact({ contactId: id })).toMatchObject({ contact: { followers: [jordan] } });
      const unknown = sdk.contacts.addFollowersContact({ contactId: id }, { followers: ['nobody'] });
      expect(await refusal(unknown)).toStrictEqual({ status: 400, message: 'User nobody not found in this location' });
    }));

  it('has a business, given and taken away for many at once', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const businessId = (await sdk.businesses.getBusinessesByLocation({ locationId })).businesses[0]!.id;
      const ids = [contactId(open, 'Ana'), contactId(open, 'عمر')];
      const link = (business: string | null) => sdk.contacts.addRemoveContactFromBusiness({ locationId, ids, businessId: business as string });
      expect(await link(businessId)).toMatchObject({ success: true, ids });
      expect(await sdk.contacts.getContact({ contactId: ids[0]! })).toMatchObject({ contact: { businessId } });
      expect(await link(null)).toMatchObject({ success: true, ids });
      const { contact } = await sdk.contacts.getContact({ contactId: ids[0]! });
      expect(contact).not.toHaveProperty('businessId');
      expect(await refusal(link('none'))).toStrictEqual({ status: 400, message: 'Business not found' });
    }));
});
