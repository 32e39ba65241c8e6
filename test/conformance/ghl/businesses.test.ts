import { refusal, withSdk } from './an-sdk';

describe('businesses, through the official SDK', () => {
  it('are created, read, changed, listed and deleted', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const { buiseness, success } = await sdk.businesses.createBusiness({ name: 'Orchard Labs', locationId, website: 'https://orchard-labs.example' });
      expect({ buiseness, success }).toMatchObject({ success: true, buiseness: { name: 'Orchard Labs', locationId } });
      const businessId = buiseness.id;
      const moved = await sdk.businesses.updateBusiness({ businessId }, { city: 'Shelbyville' });
      expect(moved).toMatchObject({ success: true, buiseness: { id: businessId, city: 'Shelbyville' } });
      const { business } = await sdk.businesses.getBusiness({ businessId });
      expect(business).toMatchObject({ name: 'Orchard Labs', city: 'Shelbyville', createdAt: '2026-11-24T15:00:00.000Z' });
      const names = async () => (await sdk.businesses.getBusinessesByLocation({ locationId })).businesses.map(({ name }) => name);
      expect(await names()).toStrictEqual(['Nair Dental', 'Fjord Timber', 'Park & Park', 'Orchard Labs']);
      expect(await sdk.businesses.deleteBusiness({ businessId })).toMatchObject({ success: true });
      expect(await names()).toStrictEqual(['Nair Dental', 'Fjord Timber', 'Park & Park']);
      expect(await refusal(sdk.businesses.getBusiness({ businessId }))).toStrictEqual({ status: 400, message: 'Business not found' });
    }));

  it('are listed a page at a time', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const { businesses } = await sdk.businesses.getBusinessesByLocation({ locationId, skip: '1', limit: '1' });
      expect(businesses.map(({ name }) => name)).toStrictEqual(['Fjord Timber']);
    }));
});
