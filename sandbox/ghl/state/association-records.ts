import type { Row } from './records';

/** A kind of link between two objects of a location. */
export interface AssociationRecord extends Row {
  readonly locationId: string;
  readonly key: string;
  readonly associationType: 'USER_DEFINED' | 'SYSTEM_DEFINED';
  readonly firstObjectKey: string;
  readonly firstObjectLabel: unknown;
  readonly secondObjectKey: string;
  readonly secondObjectLabel: unknown;
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
