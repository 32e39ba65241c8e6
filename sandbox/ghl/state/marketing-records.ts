import type { Row } from './records';

export interface Campaign extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly status: 'draft' | 'published';
}

export interface Workflow extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly status: 'draft' | 'published';
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A contact in a campaign or a workflow. */
export interface Enrolment extends Row {
  readonly contactId: string;
  readonly kind: 'campaign' | 'workflow';
  /** Of the campaign or the workflow. */
  readonly targetId: string;
  /** When a workflow shall start, as it was given. */
  readonly eventStartTime?: string | undefined;
  readonly dateAdded: number;
}
