import { openGhl } from './open-ghl';
import type { OpenGhl } from './open-ghl';

const businessId = ({ ask }: OpenGhl): string => ask('businesses.list', { query: {} }).body['businesses'][0].id;

/** A token of the other location, which has every right there. */
const rentals = ({ ghl }: OpenGhl, scope: string) => {
  const locationId = ghl.records.locations()[1]!.id;
  return { locationId, token: ghl.issueToken({ kind: 'private', scopes: [scope], locationId }) };
};

describe('tags of many contacts', () => {
  it('are changed contact by contact: one that fails is named and does not stop the others', () => {
    const open = openGhl();
    const { ask, contactId } = open;
    const elsewhere = ask('contacts.create', { body: { firstName: 'Elsewhere' } }, rentals(open, 'contacts.write')).body['contact'].id;
    const gone = contactId('Priya');
    ask('contacts.delete', { contactId: gone });
    const contacts = [contactId('Ana'), 'abc', gone, elsewhere];
    const { body } = ask('contacts.tags.bulk-update', { type: 'add', body: { contacts, tags: ['VIP', 'buyer'] } });
    expect(body).toMatchObject({
      succeded: true,
      errorCount: 3,
      responses: [
        { type: 'success', message: 'Tags updated', oldTags: ['buyer', 'viewing booked', 'hot 🔥'], tagsAdded: ['vip'], tagsRemoved: [] },
        { type: 'error', message: 'contact id is not a valid firebase id' },
        { type: 'error', message: 'contact is deleted' },
        { type: 'error', message: 'contact does not belong to location' },
      ],
    });
  });

  it('go altogether with removeAllTags, which only removing takes', () => {
    const { ask, contactId } = openGhl();
    const update = (type: string) => ask('contacts.tags.bulk-update', { type, body: { contacts: [contactId('Ana')], tags: [], removeAllTags: true } });
    expect(update('add').status).toBe(422);
    expect(update('remove').body['responses']).toMatchObject([{ tagsRemoved: ['buyer', 'viewing booked', 'hot 🔥'] }]);
  });
});

describe('a business of contacts', () => {
  it('is linked to 50 contacts at most', () => {
    const open = openGhl();
    const link = (count: number) =>
      open.ask('contacts.business.bulk-update', { body: { ids: Array<string>(count).fill(open.contactId('Ana')), businessId: businessId(open) } });
    expect(link(50).status).toBe(200);
    expect(link(51)).toMatchObject({ status: 422, body: { message: ['ids must contain no more than 50 elements'] } });
  });

  it('has to be named, if only with null', () => {
    const open = openGhl();
    const ids = [open.contactId('Priya')];
    expect(open.ask('contacts.business.bulk-update', { body: { ids } as never }).status).toBe(422);
    expect(open.ask('contacts.business.bulk-update', { body: { ids, businessId: null } }).status).toBe(200);
    expect(open.ask('contacts.get', { contactId: ids[0]! }).body['contact']).not.toHaveProperty('businessId');
  });

  it('is taken from its contacts when it is deleted', () => {
    const open = openGhl();
    open.ask('businesses.delete', { businessId: businessId(open) });
    expect(open.ask('contacts.get', { contactId: open.contactId('Priya') }).body['contact']).not.toHaveProperty('businessId');
  });

  it('is not for another location’s token', () => {
    const open = openGhl();
    expect(open.ask('businesses.get', { businessId: businessId(open) }, rentals(open, 'businesses.readonly')).status).toBe(403);
    expect(open.ask('businesses.delete', { businessId: businessId(open) }, rentals(open, 'businesses.write')).status).toBe(403);
  });
});

describe('enrolments of a contact', () => {
  it('are made once, and go with the contact', () => {
    const open = openGhl();
    const { ask, ghl } = open;
    const contactId = open.contactId('Ana');
    const campaignId: string = ask('campaigns.list', { query: {} }).body['campaigns'][0].id;
    const workflowId: string = ask('workflows.list', { query: {} }).body['workflows'][0].id;
    const enrol = () => [
      ask('contacts.campaigns.add', { contactId, campaignId, body: {} }).status,
      ask('contacts.workflows.add', { contactId, workflowId, body: {} }).status,
    ];
    expect([enrol(), enrol()]).toStrictEqual([[201, 200], [201, 200]]);
    expect(ghl.records.contact(contactId)!.enrolments).toMatchObject([{ kind: 'campaign' }, { kind: 'workflow' }]);
    ask('contacts.delete', { contactId });
    const { enrolments } = JSON.parse(ghl.snapshot()) as { readonly enrolments: readonly unknown[] };
    expect(enrolments).toStrictEqual([]);
  });

  it('leave campaigns alone that the contact is not in', () => {
    const { ask, contactId } = openGhl();
    expect(ask('contacts.campaigns.remove-all', { contactId: contactId('Ana') }).body).toMatchObject({ succeded: true });
  });
});

it('a contact that is deleted takes its relations along', () => {
  const open = openGhl();
  const { ask, ghl } = open;
  const [firstRecordId, secondRecordId] = [open.contactId('Ana'), open.contactId('Priya')];
  const labels = { firstObjectLabel: 'partner', secondObjectLabel: 'partner' };
  const association = ask('associations.create', { body: { key: 'partner', firstObjectKey: 'contact', secondObjectKey: 'contact', ...labels } });
  ask('associations.relations.create', { body: { associationId: association.body['id'], firstRecordId, secondRecordId } });
  ask('contacts.delete', { contactId: secondRecordId });
  const { relations } = JSON.parse(ghl.snapshot()) as { readonly relations: readonly unknown[] };
  expect(relations).toStrictEqual([]);
});
