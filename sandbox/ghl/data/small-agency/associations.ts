import { customers } from '../../../cast';
import type { AssociationRecord } from '../../state/association-records';

/** One that every location has, and those that the firm made. */
export const associations: readonly Omit<AssociationRecord, 'id' | 'locationId'>[] = [
  {
    key: 'OPPORTUNITIES_CONTACTS_ASSOCIATION',
    associationType: 'SYSTEM_DEFINED',
    firstObjectKey: 'contact',
    firstObjectLabel: 'Contacts',
    secondObjectKey: 'opportunity',
    secondObjectLabel: 'Opportunities',
  },
  {
    key: 'referrer_referred',
    associationType: 'USER_DEFINED',
    firstObjectKey: 'contact',
    firstObjectLabel: 'Referred by them',
    secondObjectKey: 'contact',
    secondObjectLabel: 'Referred by',
  },
  {
    key: 'tenant_property',
    associationType: 'USER_DEFINED',
    firstObjectKey: 'contact',
    firstObjectLabel: 'Tenant',
    secondObjectKey: 'custom_objects.properties',
    secondObjectLabel: 'Property',
  },
];

/** Priya sent Ana to the firm. */
export const referral = { association: 'referrer_referred', first: customers.priya.email, second: customers.ana.email } as const;
