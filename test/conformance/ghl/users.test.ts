import { refusal, withSdk } from './an-sdk';
import type { OpenSdk } from './an-sdk';
import { userId } from './people';

const kim = ({ access: { companyId, locationId } }: OpenSdk) => ({
  companyId,
  firstName: 'Kim',
  lastName: 'Stone',
  email: 'kim@harbour-homes.example',
  password: 'not-a-real-password',
  type: 'account',
  role: 'user',
  locationIds: [locationId],
});

const names = ({ users }: { readonly users?: readonly { readonly firstName?: string }[] }) => users?.map(({ firstName }) => firstName);

describe('users, through the official SDK', () => {
  it('are created, read, changed, listed and deleted', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const created = await sdk.users.createUser(kim(open));
      const roles = { type: 'account', role: 'user', locationIds: [locationId] };
      expect(created).toMatchObject({ name: 'Kim Stone', email: 'kim@harbour-homes.example', roles });
      expect(created).not.toHaveProperty('password');
      const id = created.id!;
      const permissions = { assignedDataOnly: true };
      expect(await sdk.users.updateUser({ userId: id }, { phone: '+12025550170', permissions })).toMatchObject({ phone: '+12025550170', permissions });
      expect(await sdk.users.getUser({ userId: id })).toMatchObject({ firstName: 'Kim', phone: '+12025550170', permissions });
      expect(names(await sdk.users.getUserByLocation({ locationId }))).toStrictEqual(['Robin', 'Casey', 'Jordan', 'Alex', 'Kim']);
      expect(await sdk.users.deleteUser({ userId: id })).toMatchObject({ succeded: true });
      expect(names(await sdk.users.getUserByLocation({ locationId }))).toStrictEqual(['Robin', 'Casey', 'Jordan', 'Alex']);
      expect(await refusal(sdk.users.getUser({ userId: id }))).toStrictEqual({ status: 400, message: 'User not found' });
    }));

  it('are searched by name, address, role and sync, in an order', () =>
    withSdk(async ({ sdk, agency, access: { companyId, locationId } }) => {
      expect(names(await sdk.users.searchUsers({ companyId, query: 'casey@' }))).toStrictEqual(['Casey']);
      expect(names(await sdk.users.searchUsers({ companyId, role: 'admin' }))).toStrictEqual(['Robin']);
      expect(names(await sdk.users.searchUsers({ companyId, enabled2waySync: true }))).toStrictEqual(['Jordan']);
      const page = await agency.users.searchUsers({ companyId, locationId, sortDirection: 'desc', skip: '1', limit: '2' });
      expect(names(page)).toStrictEqual(['Jordan', 'Casey']);
      expect(page.count).toBe(4);
    }));

  it('of the agency are seen by the agency alone', () =>
    withSdk(async (open) => {
      const { sdk, agency, access: { companyId } } = open;
      const userOfAgency = { userId: userId(open, 'Sam') };
      expect(names(await agency.users.searchUsers({ companyId, type: 'agency' }))).toStrictEqual(['Sam']);
      expect(await agency.users.getUser(userOfAgency)).toMatchObject({ roles: { type: 'agency' } });
      expect(names(await sdk.users.searchUsers({ companyId, type: 'agency' }))).toStrictEqual([]);
      expect(await refusal(sdk.users.getUser(userOfAgency))).toMatchObject({ status: 403 });
    }));

  it('are found by address, with no more than was asked for', () =>
    withSdk(async (open) => {
      const { agency, access: { companyId } } = open;
      const emails = 'CASEY@harbour-homes.example,nobody@harbour-homes.example';
      const casey = { id: userId(open, 'Casey'), email: 'casey@harbour-homes.example' };
      expect(await agency.users.filterUsersByEmail({ companyId, emails } as never)).toMatchObject({ users: [casey], count: 1 });
      const { users } = await agency.users.filterUsersByEmail({ companyId, emails } as never);
      expect(users).toStrictEqual([casey]);
      const all = await agency.users.filterUsersByEmail({ companyId, emails, projection: 'all' } as never);
      expect(all).toMatchObject({ users: [{ ...casey, firstName: 'Casey', deleted: false }] });
    }));

  it('that were deleted are found by the agency that asks for them', () =>
    withSdk(async (open) => {
      const { agency, access: { companyId } } = open;
      await agency.users.deleteUser({ userId: userId(open, 'Casey') });
      const found = (deleted: boolean) => agency.users.filterUsersByEmail({ companyId, emails: 'casey@harbour-homes.example', deleted } as never);
      expect(await found(false)).toMatchObject({ users: [], count: 0 });
      expect(await found(true)).toMatchObject({ count: 1 });
    }));

  it('are refused when the address is taken, or the location is not the token’s', () =>
    withSdk(async (open) => {
      const { sdk, ghl } = open;
      const taken = sdk.users.createUser({ ...kim(open), email: 'Casey@harbour-homes.example' });
      expect(await refusal(taken)).toStrictEqual({ status: 400, message: 'A user with this email already exists.' });
      const elsewhere = sdk.users.createUser({ ...kim(open), locationIds: [ghl.records.locations()[1]!.id] });
      expect(await refusal(elsewhere)).toMatchObject({ status: 403 });
    }));
});
