import type { Row } from './records';

export interface PipelineStage extends Row {
  readonly name: string;
  readonly position: number;
}

export interface PipelineRecord extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly stages: readonly PipelineStage[];
}

/** Why a deal came to nothing. */
export interface LostReason extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type OpportunityStatus = 'open' | 'won' | 'lost' | 'abandoned';

export interface OpportunityRecord extends Row {
  readonly locationId: string;
  readonly contactId: string;
  readonly name: string;
  readonly pipelineId: string;
  readonly pipelineStageId: string;
  readonly status: OpportunityStatus;
  readonly monetaryValue?: number | undefined;
  readonly assignedTo?: string | undefined;
  readonly source?: string | undefined;
  /** Of a lost one only. */
  readonly lostReasonId?: string | undefined;
  /** Users. */
  readonly followers: readonly string[];
  readonly customFields: readonly { readonly id: string; readonly fieldValue: unknown }[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly lastStatusChangeAt: number;
  readonly lastStageChangeAt: number;
}
