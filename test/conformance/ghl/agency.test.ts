import { refusal, withSdk } from './an-sdk';

describe('what belongs to the agency, through the official SDK', () => {
  it('is the company', () =>
    withSdk(async ({ agency, access: { companyId } }) => {
      const { company } = await agency.companies.getCompany({ companyId });
      expect(company).toMatchObject({ id: companyId, name: 'Bright Harbour Marketing', timezone: 'America/Chicago', locationCount: 2 });
      expect(await refusal(agency.companies.getCompany({ companyId: 'another' }))).toMatchObject({ status: 403 });
    }));

  it('are its snapshots', () =>
    withSdk(async ({ agency, access: { companyId } }) => {
      const { snapshots } = await agency.snapshots.getCustomSnapshots({ companyId });
      expect(snapshots?.map(({ name, type }) => ({ name, type }))).toStrictEqual([
        { name: 'Real estate starter', type: 'own' },
        { name: 'Dental practice', type: 'imported' },
      ]);
    }));

  it('are its locations, of which a location’s token sees its own', () =>
    withSdk(async ({ agency, sdk, access: { companyId, locationId } }) => {
      const names = async (more: object) => (await agency.locations.searchLocations({ companyId, ...more })).locations?.map(({ name }) => name);
      expect(await names({})).toStrictEqual(['Harbour Homes', 'Harbour Homes Rentals']);
      expect(await names({ order: 'desc', limit: '1' })).toStrictEqual(['Harbour Homes Rentals']);
      expect(await names({ email: 'office@harbour-homes.example' })).toStrictEqual(['Harbour Homes']);
      expect((await sdk.locations.searchLocations({})).locations?.map(({ id }) => id)).toStrictEqual([locationId]);
    }));

  it('is a new location, which is then there', () =>
    withSdk(async ({ agency, client, access: { companyId } }) => {
      const settings = { allowDuplicateContact: true };
      const prospectInfo = { firstName: 'Dana', lastName: 'Cho', email: 'dana@harbour-coast.example' };
      const created = await agency.locations.createLocation({ name: 'Harbour Coast', companyId, country: 'US', settings, prospectInfo } as never);
      expect(created).toMatchObject({ name: 'Harbour Coast', companyId, email: 'dana@harbour-coast.example', settings });
      const locationId = created.id!;
      const { access_token } = await agency.oauth.getLocationAccessToken({ companyId, locationId });
      const sdk = client({ locationAccessToken: access_token! });
      expect(await sdk.locations.getLocation({ locationId })).toMatchObject({ location: { firstName: 'Dana', timezone: 'America/Chicago' } });
      const twice = () => sdk.contacts.createContact({ locationId, email: 'twice@mail.example' });
      expect([await twice(), await twice()]).toHaveLength(2);
    }));

  it('refuses a location from a snapshot that there is not', () =>
    withSdk(async ({ agency, access: { companyId } }) => {
      const wish = agency.locations.createLocation({ name: 'Harbour Coast', companyId, snapshotId: 'none' } as never);
      expect(await refusal(wish)).toStrictEqual({ status: 400, message: 'Snapshot not found' });
    }));
});

describe('what a location is worked with, through the official SDK', () => {
  it('are campaigns', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const statuses = async (status?: string) => {
        const { campaigns } = await sdk.campaigns.getCampaigns({ locationId, ...(status && { status }) });
        return campaigns?.map((campaign) => campaign.status);
      };
      expect(await statuses()).toStrictEqual(['published', 'published', 'draft']);
      expect(await statuses('draft')).toStrictEqual(['draft']);
    }));

  it('are workflows', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const { workflows } = await sdk.workflows.getWorkflow({ locationId });
      expect(workflows?.[0]).toMatchObject({ name: 'New lead: first call within a day', status: 'published', version: 7, locationId });
      expect(workflows?.map(({ status }) => status)).toContain('draft');
    }));
});
