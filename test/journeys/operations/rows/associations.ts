import type { Agency } from '../agency';
import type { Family } from '../expectation';

interface Association {
  readonly id: string;
  readonly key: string;
  readonly firstObjectLabel: string;
  readonly secondObjectLabel: string;
}

const all = ({ reads }: Agency): readonly Association[] => reads('/associations/?skip=0&limit=100')['associations'];

const idOf = (agency: Agency, key: string): string => all(agency).find((one) => one.key === key)!.id;

const held = (agency: Agency) => () => all(agency).map(({ key, firstObjectLabel, secondObjectLabel }) => [key, firstObjectLabel, secondObjectLabel]);

const referral = 'referrer_referred: Referred by them and Referred by';
const system = ['OPPORTUNITIES_CONTACTS_ASSOCIATION', 'Contacts', 'Opportunities'];
const referrals = ['referrer_referred', 'Referred by them', 'Referred by'];
const tenants = ['tenant_property', 'Tenant', 'Property'];

interface Relation {
  readonly id: string;
  readonly firstRecordId: string;
  readonly secondRecordId: string;
}

/** Whom Ana is tied to. */
const relations = (agency: Agency): readonly Relation[] => agency.reads(`/associations/relations/${agency.contact('Ana')}?skip=0&limit=100`)['relations'];

const ties = (agency: Agency) => () => relations(agency).map(({ firstRecordId, secondRecordId }) => [firstRecordId, secondRecordId]);

const filled = {
  'body.key': 'buyer_notary',
  'body.firstObjectLabel': 'Buyer',
  'body.firstObjectKey': 'contact',
  'body.secondObjectLabel': 'Notary',
  'body.secondObjectKey': 'contact',
};

/** Ties between records, and the kinds of them. */
export const associationRows: Family = {
  version: '2021-07-28',
  rows: {
    'associations.list': ({ locationId }) => ({
      fill: { 'query.limit': '2' },
      sends: { what: 'GET /associations/', query: { locationId, skip: '0', limit: '2' } },
      shows: ['Find associations', 'OPPORTUNITIES_CONTACTS_ASSOCIATION', 'referrer_referred'],
      wrong: { fill: { 'query.limit': 'x' }, shows: ['Most at once * – needs a number | x'] },
    }),
    'associations.get': (agency) => ({
      fill: { 'path.associationId': referral },
      sends: { what: `GET /associations/${idOf(agency, 'referrer_referred')}` },
      shows: ['Get association', 'Name of the second side | Referred by'],
      wrong: { shows: ['Association * – is needed'] },
    }),
    'associations.get-by-key': ({ locationId, does, ...agency }) => {
      const id = idOf({ locationId, does, ...agency }, 'tenant_property');
      return {
        fill: { 'path.key_name': 'tenant_property: Tenant and Property' },
        sends: { what: 'GET /associations/key/tenant_property', query: { locationId } },
        shows: ['Get association key', 'Name of the first side | Tenant'],
        wrong: {
          meanwhile: () => void does('DELETE', `/associations/${id}`),
          fill: { 'path.key_name': 'tenant_property: Tenant and Property' },
          answered: 400,
          shows: ['Association not found'],
        },
      };
    },
    'associations.get-by-object-key': ({ locationId }) => ({
      fill: { 'path.objectKey': 'custom_objects.properties' },
      sends: { what: 'GET /associations/objectKey/custom_objects.properties', query: { locationId } },
      shows: ['Get association by keys', 'tenant_property'],
      wrong: { fill: { 'path.objectKey': 'custom_objects.boats' }, answered: 400, shows: ['Association not found', 'Object * | custom_objects.boats'] },
    }),
    'associations.relations.list': (agency) => ({
      fill: { 'path.recordId': 'A contact > Ana Ruiz', 'query.associationIds': [referral] },
      sends: {
        what: `GET /associations/relations/${agency.contact('Ana')}`,
        query: { locationId: agency.locationId, skip: '0', limit: '20', associationIds: idOf(agency, 'referrer_referred') },
      },
      shows: ['Get relations by record', '1 found'],
      wrong: { shows: ['Record * – is needed'] },
    }),
    'associations.create': (agency) => ({
      fill: filled,
      sends: {
        what: 'POST /associations/',
        body: {
          locationId: agency.locationId,
          key: 'buyer_notary',
          firstObjectLabel: 'Buyer',
          firstObjectKey: 'contact',
          secondObjectLabel: 'Notary',
          secondObjectKey: 'contact',
        },
      },
      leaves: [held(agency), [system, referrals, tenants, ['buyer_notary', 'Buyer', 'Notary']]],
      shows: ['Create association', 'Name of the second side | Notary'],
      wrong: {
        fill: { ...filled, 'body.secondObjectKey': 'business' },
        answered: 422,
        shows: ['Only contact - contact and contact - custom object associations can be created', 'Name of the first side * | Buyer'],
      },
    }),
    'associations.update': (agency) => ({
      fill: { 'path.associationId': referral, 'body.firstObjectLabel': 'Recommended', 'body.secondObjectLabel': 'Recommended by' },
      sends: { what: `PUT /associations/${idOf(agency, 'referrer_referred')}`, body: { firstObjectLabel: 'Recommended', secondObjectLabel: 'Recommended by' } },
      leaves: [held(agency), [system, ['referrer_referred', 'Recommended', 'Recommended by'], tenants]],
      shows: ['Update association', 'Name of the second side | Recommended by'],
      wrong: { fill: { 'path.associationId': referral, 'body.firstObjectLabel': 'Recommended' }, shows: ['Name of the second side * – is needed', 'Recommended'] },
    }),
    'associations.delete': (agency) => ({
      fill: { 'path.associationId': referral },
      asks: true,
      sends: { what: `DELETE /associations/${idOf(agency, 'referrer_referred')}` },
      leaves: [held(agency), [system, tenants]],
      shows: ['Delete association', 'Association deleted successfully'],
      wrong: {
        fill: { 'path.associationId': 'OPPORTUNITIES_CONTACTS_ASSOCIATION: Contacts and Opportunities' },
        answered: 400,
        shows: ['A system defined association cannot be deleted'],
      },
    }),
    'associations.relations.create': (agency) => ({
      fill: { 'body.associationId': referral, 'body.firstRecordId': 'A contact > Ana Ruiz', 'body.secondRecordId': 'A contact > Gwen Marsh' },
      sends: {
        what: 'POST /associations/relations',
        body: {
          locationId: agency.locationId,
          associationId: idOf(agency, 'referrer_referred'),
          firstRecordId: agency.contact('Ana'),
          secondRecordId: agency.contact('Gwen'),
        },
      },
      leaves: [ties(agency), expect.arrayContaining([[agency.contact('Ana'), agency.contact('Gwen')]])],
      shows: ['Create relation'],
      wrong: {
        fill: { 'body.associationId': referral, 'body.firstRecordId': 'A contact > Priya Nair', 'body.secondRecordId': 'A contact > Ana Ruiz' },
        answered: 400,
        shows: ['duplicate relation'],
      },
    }),
    'associations.relations.delete': (agency) => ({
      fill: { 'path.relationId': `A contact > Ana Ruiz > ${relations(agency)[0]!.id}` },
      asks: true,
      sends: { what: `DELETE /associations/relations/${relations(agency)[0]!.id}`, query: { locationId: agency.locationId } },
      leaves: [ties(agency), []],
      shows: ['Delete relation', 'Relation deleted successfully'],
      wrong: { shows: ['Relation * – is needed'] },
    }),
  },
};
