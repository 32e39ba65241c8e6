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

export interface LostReason extends Row {
  readonly locationId: string;
  readonly name: string;
}

export interface OpportunityRecord extends Row {
  readonly locationId: string;
  readonly contactId: string;
  readonly name: string;
  readonly pipelineId: string;
  readonly pipelineStageId: string;
  readonly status: 'open' | 'won' | 'lost' | 'abandoned';
  readonly monetaryValue?: number | undefined;
  readonly assignedTo?: string | undefined;
  readonly source?: string | undefined;
  readonly lostReasonId?: string | undefined;
  readonly followers: readonly string[];
  readonly customFields: readonly object[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly lastStatusChangeAt: number;
  readonly lastStageChangeAt: number;
}
