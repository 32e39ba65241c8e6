import { openGhl } from './open-ghl';
import type { Answer } from './open-ghl';

const refused = ({ status, body }: Answer) => ({ status, message: body['message'] });

const between = (firstObjectKey: string, secondObjectKey: string) => ({
  key: 'a_key',
  firstObjectLabel: 'One',
  firstObjectKey,
  secondObjectLabel: 'Other',
  secondObjectKey,
});

describe('associations', () => {
  it('are made between contacts, or a contact and a custom object, and nothing else', () => {
    const { ask } = openGhl();
    const message = ['Only contact - contact and contact - custom object associations can be created'];
    expect(refused(ask('associations.create', { body: between('contact', 'opportunity') }))).toStrictEqual({ status: 422, message });
    expect(refused(ask('associations.create', { body: between('custom_objects.properties', 'custom_objects.keys') }))).toStrictEqual({ status: 422, message });
    expect(ask('associations.create', { body: between('custom_objects.keys', 'contact') }).body).toMatchObject(between('custom_objects.keys', 'contact'));
  });

  it('are told apart in the relations of a record, which go with it', () => {
    const { ask, contactId } = openGhl();
    const [ana, priya] = [contactId('Ana'), contactId('Priya')];
    const { id: tenant } = ask('associations.get-by-key', { key_name: 'tenant_property', query: {} }).body;
    ask('associations.relations.create', { body: { associationId: tenant, firstRecordId: ana, secondRecordId: 'property-7' } });
    const relations = (recordId: string, associationIds?: readonly string[]) =>
      ask('associations.relations.list', { recordId, query: { skip: 0, limit: 10, associationIds } }).body;
    expect(relations(ana)['total']).toBe(2);
    expect(relations(ana, [tenant])['relations']).toMatchObject([{ associationId: tenant, secondRecordId: 'property-7', firstObjectKey: 'contact' }]);
    ask('contacts.delete', { contactId: ana });
    expect([relations('property-7')['total'], relations(priya)['total']]).toStrictEqual([0, 0]);
  });
});
