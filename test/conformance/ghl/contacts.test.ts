import { refusal, withSdk } from './an-sdk';
import { contactId, untilFound } from './people';

const found = (contacts: unknown): readonly Readonly<Record<string, unknown>>[] => contacts as never;

/** The older list has more than the SDK's types tell of. */
interface OlderList {
  readonly contacts: readonly { readonly id: string }[];
  readonly meta: { readonly startAfter: number; readonly startAfterId: string };
}

describe('contacts, through the official SDK', () => {
  it('are created, read, changed and deleted', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const wish = { locationId, firstName: 'Noor', lastName: 'de Wit', email: 'noor@dewit-interiors.example', tags: ['New Lead'] };
      const { contact } = await sdk.contacts.createContact(wish);
      expect(contact).toMatchObject({ firstName: 'Noor', fullNameLowerCase: 'noor de wit', tags: ['new lead'], locationId });
      const id = contact!.id!;
      expect(await sdk.contacts.updateContact({ contactId: id }, { tags: ['VIP'], city: 'Shelbyville' })).toMatchObject({ succeded: true });
      expect(await sdk.contacts.getContact({ contactId: id })).toMatchObject({ contact: { city: 'Shelbyville', firstName: 'Noor', tags: ['vip'] } });
      expect(await sdk.contacts.deleteContact({ contactId: id })).toMatchObject({ succeded: true });
      expect(await refusal(sdk.contacts.getContact({ contactId: id }))).toStrictEqual({ status: 400, message: 'Contact not found' });
    }));

  it('are refused as duplicates, with the contact that is there already in the answer', () =>
    withSdk(async (open) => {
      const { sdk, access } = open;
      const twin = sdk.contacts.createContact({ locationId: access.locationId, email: 'ana.ruiz@orchard-labs.example' });
      await expect(twin).rejects.toMatchObject({
        statusCode: 400,
        response: { message: 'This location does not allow duplicated contacts.', meta: { contactId: contactId(open, 'Ana'), matchingField: 'email' } },
      });
    }));

  it('are found by an address or a number that they have already', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const byEmail = (await sdk.contacts.getDuplicateContact({ locationId, email: 'ana.ruiz@orchard-labs.example' })) as unknown;
      expect(byEmail).toMatchObject({ contact: { id: contactId(open, 'Ana') } });
      expect(await sdk.contacts.getDuplicateContact({ locationId, number: '+12025550199' })).toMatchObject({ contact: null });
    }));

  it('are written whether they are there or not', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const first = await sdk.contacts.upsertContact({ locationId, email: 'noor@dewit-interiors.example', firstName: 'Noor' });
      expect(first).toMatchObject({ new: true, contact: { firstName: 'Noor' } });
      const second = await sdk.contacts.upsertContact({ locationId, email: 'noor@dewit-interiors.example', lastName: 'de Wit' });
      expect(second).toMatchObject({ new: false, contact: { id: first.contact!.id, firstName: 'Noor', lastName: 'de Wit' } });
      expect(await sdk.contacts.getContact({ contactId: first.contact!.id! })).toMatchObject({ contact: { lastName: 'de Wit' } });
    }));

  it('are searched with filters, in an order, page by page', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const filters = [{ field: 'tags', operator: 'eq', value: ['vip'] }];
      const sort = [{ field: 'firstNameLowerCase', direction: 'asc' }];
      const search = (more: object) => sdk.contacts.searchContactsAdvanced({ locationId, pageLimit: 2, filters, sort, ...more });
      const first = await search({});
      expect(first).toMatchObject({ total: 3, contacts: [{ firstNameLowerCase: 'ines' }, { firstNameLowerCase: 'priya' }] });
      const second = await search({ searchAfter: found(first.contacts).at(-1)!['searchAfter'] });
      expect(second).toMatchObject({ total: 3, contacts: [{ firstNameLowerCase: 'tomás' }] });
      expect(await refusal(search({ pageLimit: 501 }))).toStrictEqual({ status: 400, message: 'pageLimit must not be greater than 500' });
    }));

  it('are found by search only after a while, with an update of theirs', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      await sdk.contacts.updateContact({ contactId: contactId(open, 'Ana') }, { city: 'Shelbyville' });
      const inShelbyville = () =>
        sdk.contacts.searchContactsAdvanced({ locationId, pageLimit: 5, filters: [{ field: 'city', operator: 'eq', value: 'Shelbyville' }] });
      expect(await inShelbyville()).toMatchObject({ total: 0 });
      untilFound(open);
      expect(await inShelbyville()).toMatchObject({ total: 1, contacts: [{ firstNameLowerCase: 'ana' }] });
    }));

  it('are listed as of old, newest first, with a cursor', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const first = (await sdk.contacts.getContacts({ locationId, limit: 10 })) as unknown as OlderList;
      const { startAfter, startAfterId } = first.meta;
      expect(first).toMatchObject({ count: 14, meta: { total: 14, startAfterId: first.contacts.at(-1)!.id } });
      const rest = await sdk.contacts.getContacts({ locationId, limit: 10, startAfter, startAfterId });
      const ids = [...first.contacts, ...rest.contacts!].map(({ id }) => id);
      expect(new Set(ids).size).toBe(14);
    }));

  it('are listed by the business that they belong to', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const { businesses } = await sdk.businesses.getBusinessesByLocation({ locationId });
      const parks = businesses.find(({ name }) => name === 'Park & Park')!;
      const { contacts, count } = await sdk.contacts.getContactsByBusinessId({ businessId: parks.id, locationId });
      expect(count).toBe(2);
      expect(contacts?.map(({ businessId }) => businessId)).toStrictEqual([parks.id, parks.id]);
    }));

  it('have appointments, without an offset in their times', () =>
    withSdk(async (open) => {
      const { events } = await open.sdk.contacts.getAppointmentsForContact({ contactId: contactId(open, 'Ana') });
      expect(events?.map(({ startTime }) => startTime)).toContain('2026-11-26 14:30:00');
    }));
});
