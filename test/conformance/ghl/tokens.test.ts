import { refusal, withSdk } from './an-sdk';

describe('the official SDK', () => {
  it('reads a contact with a location’s token', () =>
    withSdk(async ({ sdk, ghl }) => {
      const ana = ghl.records.contacts().find(({ firstName }) => firstName === 'Ana')!;
      const { contact } = await sdk.contacts.getContact({ contactId: ana.id });
      expect(contact).toMatchObject({ id: ana.id, firstName: 'Ana', email: ana.email });
    }));

  it('is told that there is no such contact', () =>
    withSdk(async ({ sdk }) => {
      expect(await refusal(sdk.contacts.getContact({ contactId: 'nobody' }))).toStrictEqual({ status: 400, message: 'Contact not found' });
    }));
});
