import { asText } from '../../src/json';
import { refusal, refusals } from './refusals';
import type { OpportunityRecord, OpportunityStatus, PipelineRecord } from './state/opportunity-records';
import type { ContactRecord } from './state/records';
import type { State } from './state/state';

/** What a writer says of an opportunity. */
export interface OpportunityBody {
  readonly pipelineId?: string | undefined;
  readonly pipelineStageId?: string | undefined;
  readonly name?: string | undefined;
  readonly status?: string | undefined;
  readonly assignedTo?: string | undefined;
  readonly monetaryValue?: number | undefined;
  readonly lostReasonId?: string | undefined;
  readonly customFields?: readonly object[] | undefined;
}

interface Place {
  readonly state: State;
  readonly locationId: string;
  readonly now: number;
}

/** @throws Refusal 400 for those who do not work in the location */
export const checkUsers = ({ state, locationId }: Pick<Place, 'state' | 'locationId'>, ids: readonly string[]): void => {
  const unknown = ids.find((id) => !state.users.withId(id)?.locationIds.includes(locationId));
  if (unknown !== undefined) throw refusal(400, `User ${unknown} not found in this location`);
};

/** @throws Refusal 400 for none, 403 for another location's */
const pipelineAt = ({ state, locationId }: Place, id: string): PipelineRecord => {
  const pipeline = state.pipelines.withId(id);
  if (!pipeline) throw refusal(400, 'The pipeline id is invalid.');
  if (pipeline.locationId !== locationId) throw refusals.otherLocation();
  return pipeline;
};

/** The stage that was asked for, else the pipeline's first. @throws Refusal 400 for another pipeline's */
const stageIn = ({ stages }: PipelineRecord, wanted: string | undefined): string => {
  const [first] = stages.toSorted((one, other) => one.position - other.position);
  const stage = wanted === undefined ? first : stages.find(({ id }) => id === wanted);
  if (!stage) throw refusal(400, 'The pipeline stage id is invalid.');
  return stage.id;
};

/** @throws Refusal 422 for `all`, which is for searching only although every body lists it */
const statusOf = (status: string): OpportunityStatus => {
  if (status === 'open' || status === 'won' || status === 'lost' || status === 'abandoned') return status;
  throw refusals.invalid(['status must be one of the following values: open, won, lost, abandoned']);
};

/** @throws Refusal 400 for a reason that the location does not have */
const reasonOf = ({ state, locationId }: Place, id: string): string => {
  if (state.lostReasons.withId(id)?.locationId !== locationId) throw refusal(400, 'The lost reason id is invalid.');
  return id;
};

type FieldValues = OpportunityRecord['customFields'];

/** Values by id or key, laid over the old ones; fields that the location does not have are passed over. */
const fieldsOf = ({ state, locationId }: Place, written: readonly object[], old: FieldValues): FieldValues => {
  const known = state.customFields.of(locationId).filter(({ model }) => model === 'opportunity');
  const values = new Map(old.map(({ id, fieldValue }) => [id, fieldValue]));
  for (const { id, key, field_value: value } of written as readonly Readonly<Record<string, unknown>>[]) {
    const field = known.find((one) => one.id === id || one.fieldKey === key || one.fieldKey === `opportunity.${asText(key)}`);
    if (field && (value === '' || value == null)) values.delete(field.id);
    else if (field) values.set(field.id, value);
  }
  return [...values].map(([id, fieldValue]) => ({ id, fieldValue }));
};

/** @throws Refusal 400 for references that lead nowhere, 422 for the status `all` */
export const changedOpportunity = (place: Place, old: OpportunityRecord, body: OpportunityBody): OpportunityRecord => {
  const { now } = place;
  const pipeline = pipelineAt(place, body.pipelineId ?? old.pipelineId);
  const stays = pipeline.id === old.pipelineId && body.pipelineStageId === undefined;
  const pipelineStageId = stays ? old.pipelineStageId : stageIn(pipeline, body.pipelineStageId);
  const status = body.status === undefined ? old.status : statusOf(body.status);
  if (body.assignedTo !== undefined) checkUsers(place, [body.assignedTo]);
  const reason = body.lostReasonId === undefined ? old.lostReasonId : reasonOf(place, body.lostReasonId);
  return {
    ...old,
    pipelineId: pipeline.id,
    pipelineStageId,
    status,
    name: body.name ?? old.name,
    assignedTo: body.assignedTo ?? old.assignedTo,
    monetaryValue: body.monetaryValue ?? old.monetaryValue,
    lostReasonId: status === 'lost' ? reason : undefined,
    customFields: body.customFields ? fieldsOf(place, body.customFields, old.customFields) : old.customFields,
    updatedAt: now,
    lastStatusChangeAt: status === old.status ? old.lastStatusChangeAt : now,
    lastStageChangeAt: pipelineStageId === old.pipelineStageId ? old.lastStageChangeAt : now,
  };
};

type NewBody = OpportunityBody & { readonly pipelineId: string; readonly name: string };

/**
 * Not written yet. @throws Refusal 400 for references that lead nowhere and, where the location does not allow it, for a
 * second opportunity of the contact in one pipeline
 */
export const newOpportunity = (place: Place, contact: ContactRecord, body: NewBody): OpportunityRecord => {
  const { state, locationId, now } = place;
  const pipeline = pipelineAt(place, body.pipelineId);
  const twin = state.opportunities.of(contact.id).find(({ pipelineId }) => pipelineId === pipeline.id);
  const allowsTwins = state.locations.withId(locationId)?.settings?.['allowDuplicateOpportunity'] === true;
  if (twin && !allowsTwins) throw refusal(400, 'Can not create duplicate opportunity for the contact.', { meta: { existingId: twin.id } });
  const pipelineStageId = stageIn(pipeline, body.pipelineStageId);
  const dates = { createdAt: now, updatedAt: now, lastStatusChangeAt: now, lastStageChangeAt: now };
  const ties = { locationId, contactId: contact.id, pipelineId: pipeline.id, pipelineStageId };
  const bare = { id: state.newId(), name: body.name, ...ties, followers: [], customFields: [], ...dates };
  return changedOpportunity(place, { ...bare, status: 'open' }, { ...body, pipelineStageId });
};
