import type { Row } from './records';

/** A kind of link between two objects of a location. */
export interface AssociationRecord extends Row {
  readonly locationId: string;
  /** Unique in the location. */
  readonly key: string;
  readonly associationType: 'USER_DEFINED' | 'SYSTEM_DEFINED';
  /** `contact`, `opportunity`, or `custom_objects.` and a name. */
  readonly firstObjectKey: string;
  readonly firstObjectLabel: string;
  readonly secondObjectKey: string;
  readonly secondObjectLabel: string;
}

/** Two records linked by an association. */
export interface RelationRecord extends Row {
  readonly locationId: string;
  readonly associationId: string;
  readonly firstRecordId: string;
  readonly secondRecordId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}
