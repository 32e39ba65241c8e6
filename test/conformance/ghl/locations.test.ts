import { refusal, withSdk } from './an-sdk';
import { contactId, userId } from './people';

describe('a location, through the official SDK', () => {
  it('tells where it is, its time zone and its settings', () =>
    withSdk(async ({ sdk, agency, access: { locationId, companyId } }) => {
      const location = {
        id: locationId,
        companyId,
        timezone: 'America/Chicago',
        country: 'US',
        business: { name: 'Harbour Homes', city: 'Springfield' },
        settings: { allowDuplicateContact: false, allowDuplicateOpportunity: false },
      };
      expect(await sdk.locations.getLocation({ locationId })).toMatchObject({ location });
      expect(await agency.locations.getLocation({ locationId })).toMatchObject({ location });
    }));

  it('has a list of tags, which new ones join', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      expect(await sdk.locations.createTag({ locationId }, { name: 'Wedding' })).toMatchObject({ tag: { name: 'Wedding', locationId } });
      await sdk.contacts.addTags({ contactId: contactId(open, 'Ana') }, { tags: ['Moved in'] });
      const { tags } = await sdk.locations.getLocationTags({ locationId });
      expect(tags?.map(({ name }) => name).slice(-2)).toStrictEqual(['Wedding', 'moved in']);
      expect(await refusal(sdk.locations.createTag({ locationId }, { name: 'Wedding' }))).toMatchObject({ status: 400 });
    }));

  it('has custom fields of contacts and of opportunities', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const keys = async (model: string) => (await sdk.locations.getCustomFields({ locationId, model })).customFields!.map(({ fieldKey }) => fieldKey!);
      expect((await keys('contact')).every((key) => key.startsWith('contact.'))).toBe(true);
      expect(await keys('opportunity')).toHaveLength(15);
      expect(await keys('all')).toStrictEqual([...(await keys('contact')), ...(await keys('opportunity'))]);
    }));

  it('has templates of e-mails and short messages', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const { templates, totalCount } = await sdk.locations.gETAllOrEmailSmsTemplates({ locationId, originId: locationId });
      expect([templates?.length, totalCount]).toStrictEqual([5, 5]);
      const sms = await sdk.locations.gETAllOrEmailSmsTemplates({ locationId, originId: locationId, type: 'sms', limit: '1' });
      expect(sms).toMatchObject({ templates: [{ name: 'Running late', type: 'sms', template: { attachments: [] } }], totalCount: 2 });
    }));

  it('finds the tasks of all its contacts', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const search = async (wish: object) => (await sdk.locations.taskSearch({ locationId }, wish)).tasks as unknown as readonly object[];
      const [casey, ana] = [userId(open, 'Casey'), contactId(open, 'Ana')];
      expect(await search({ contactId: [ana], assignedTo: [casey], completed: false })).toMatchObject([
        {
          title: 'Ask bank for the confirmation letter',
          contactId: ana,
          contactDetails: { firstName: 'ana', lastName: 'ruiz' },
          assignedTo: casey,
          assignedToUserDetails: { id: casey, firstName: 'Casey' },
          completed: false,
          deleted: false,
        },
      ]);
      expect(await search({ query: 'floor PLANS' })).toMatchObject([{ title: 'Send floor plans of 7 Mill Lane' }]);
      expect(await search({ limit: 3 })).toHaveLength(3);
    }));
});
