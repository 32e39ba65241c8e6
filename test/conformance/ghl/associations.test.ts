import { refusal, withSdk } from './an-sdk';
import type { OpenSdk } from './an-sdk';

const contactIn = ({ ghl }: OpenSdk, firstName: string): string => ghl.records.contacts().find((contact) => contact.firstName === firstName)!.id;

/** What is really answered, where an association is published. */
interface Lists {
  readonly associations: readonly { readonly id: string; readonly key: string }[];
  readonly relations: readonly { readonly id: string; readonly firstRecordId: string; readonly secondRecordId: string }[];
}

const page = { skip: 0, limit: 10 };

const neighbours = {
  key: 'neighbours',
  firstObjectLabel: 'Neighbour',
  firstObjectKey: 'contact',
  secondObjectLabel: 'Next door',
  secondObjectKey: 'contact',
};

const relationsOf = async ({ sdk, access: { locationId } }: OpenSdk, recordId: string) => {
  const { relations } = (await sdk.associations.getRelationsByRecordId({ recordId, locationId, ...page })) as unknown as Lists;
  return relations;
};

describe('associations by the official SDK', () => {
  it('are listed, and read by id, key and object', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const { associations } = (await sdk.associations.findAssociations({ locationId, ...page })) as unknown as Lists;
      expect(associations.map(({ key }) => key)).toStrictEqual(['OPPORTUNITIES_CONTACTS_ASSOCIATION', 'referrer_referred', 'tenant_property']);
      const [system, referrer, tenant] = associations;
      expect(await sdk.associations.getAssociationByID({ associationId: system!.id })).toMatchObject({ ...system, associationType: 'SYSTEM_DEFINED' });
      expect(await sdk.associations.getAssociationKeyByKeyName({ keyName: 'referrer_referred', locationId })).toMatchObject({ ...referrer });
      const byObject = await sdk.associations.getAssociationByObjectKeys({ objectKey: 'custom_objects.properties', locationId });
      expect(byObject).toMatchObject({ ...tenant });
    }));

  it('are created once for a key, get other labels, and go with their relations', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const { id: associationId, associationType } = await sdk.associations.createAssociation({ locationId, ...neighbours });
      expect(associationType).toBe('USER_DEFINED');
      const again = sdk.associations.createAssociation({ locationId, ...neighbours });
      expect(await refusal(again)).toStrictEqual({ status: 400, message: 'Association with this key already exists' });

      const labels = { firstObjectLabel: 'To the left', secondObjectLabel: 'To the right' };
      expect(await sdk.associations.updateAssociation({ associationId }, labels)).toMatchObject({ id: associationId, key: 'neighbours', ...labels });
      const [first, second] = [contactIn(open, 'Gwen'), contactIn(open, 'Ruth')];
      await sdk.associations.createRelation({ locationId, associationId, firstRecordId: first, secondRecordId: second });
      expect(await relationsOf(open, second)).toHaveLength(1);

      const deletion = await sdk.associations.deleteAssociation({ associationId });
      expect(deletion).toMatchObject({ deleted: true, id: associationId, message: 'Association deleted successfully' });
      expect(await relationsOf(open, second)).toStrictEqual([]);
      expect(await refusal(sdk.associations.getAssociationByID({ associationId }))).toStrictEqual({ status: 400, message: 'Association not found' });
    }));

  it('have relations, which are made once and removed', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const [priya, ana, gwen] = ['Priya', 'Ana', 'Gwen'].map((name) => contactIn(open, name)) as [string, string, string];
      const [relation] = await relationsOf(open, ana);
      expect(relation).toMatchObject({ firstRecordId: priya, secondRecordId: ana });
      const { id: associationId } = await sdk.associations.getAssociationKeyByKeyName({ keyName: 'referrer_referred', locationId });
      const wish = { locationId, associationId, firstRecordId: ana, secondRecordId: gwen };
      expect(await sdk.associations.createRelation(wish)).toMatchObject(wish);
      expect(await refusal(sdk.associations.createRelation(wish))).toStrictEqual({ status: 400, message: 'duplicate relation' });
      await sdk.associations.deleteRelation({ relationId: relation!.id, locationId });
      expect(await relationsOf(open, ana)).toMatchObject([wish]);
    }));

  it('take their records in their own order', () =>
    withSdk(async (open) => {
      const { sdk, ghl, access: { locationId } } = open;
      const { id: associationId } = await sdk.associations.getAssociationByObjectKeys({ objectKey: 'opportunity', locationId });
      const { opportunities } = await sdk.opportunities.searchOpportunity({ locationId, limit: 1 });
      const [contact, opportunity] = [ghl.records.contacts()[0]!.id, opportunities![0]!.id!];
      const turned = sdk.associations.createRelation({ locationId, associationId, firstRecordId: opportunity, secondRecordId: contact });
      expect(await refusal(turned)).toStrictEqual({ status: 400, message: 'firstRecordId is no contact of this location' });
      await sdk.associations.createRelation({ locationId, associationId, firstRecordId: contact, secondRecordId: opportunity });
      await sdk.opportunities.deleteOpportunity({ id: opportunity });
      expect(await relationsOf(open, opportunity)).toStrictEqual([]);
    }));

  it('of GoHighLevel’s own making stay', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      const { id: associationId } = await sdk.associations.getAssociationByObjectKeys({ objectKey: 'opportunity', locationId });
      const deletion = sdk.associations.deleteAssociation({ associationId });
      expect(await refusal(deletion)).toStrictEqual({ status: 400, message: 'A system defined association cannot be deleted' });
    }));
});
