import type { World } from '../../world';
import { recordId, uuid } from '../state/ids';
import type { State } from '../state/state';
import type { Colleague, Firm } from './firm';
import { lostReasons, opportunities, pipelines } from './small-agency/sales';

interface Planting {
  readonly state: State;
  readonly world: World;
  readonly firm: Firm;
}

const dayMs = 86_400_000;

const plantPipelines = ({ state, world: { clock, random }, firm: { location } }: Planting): void => {
  const locationId = location.id;
  for (const { name, stages } of pipelines) {
    state.pipelines.add({
      id: recordId(random),
      locationId,
      name,
      stages: stages.map((stage, position) => ({ id: uuid(random), name: stage, position })),
    });
  }
  const createdAt = clock.now() - 400 * dayMs;
  for (const name of lostReasons) state.lostReasons.add({ id: recordId(random), locationId, name, createdAt, updatedAt: createdAt });
};

/** Pipelines with the deals in them. */
export const plantSales = (planting: Planting): void => {
  plantPipelines(planting);
  const { state, world: { clock, random }, firm: { location, users } } = planting;
  const userId = (name: Colleague): string => users.find(({ firstName }) => firstName === name)?.id ?? '';
  const daysAgo = (days: number): number => clock.now() - days * dayMs;
  const known = state.customFields.of(location.id);
  const fieldId = (key: string): string => known.find(({ fieldKey }) => fieldKey === `opportunity.${key}`)?.id ?? '';
  for (const { name, contact: address, owner = 'Robin', value, source, status = 'open', followers = [], fields = {}, ...seed } of opportunities) {
    const contact = state.contacts.inLocation(location.id).find(({ email }) => email === address);
    const pipeline = state.pipelines.of(location.id).find((one) => one.name === seed.pipeline);
    const stage = pipeline?.stages.find((one) => one.name === seed.stage);
    if (!contact || !pipeline || !stage) throw new Error(`The opportunity ${name} has no contact or no stage.`);
    state.opportunities.add({
      id: recordId(random),
      locationId: location.id,
      contactId: contact.id,
      name,
      pipelineId: pipeline.id,
      pipelineStageId: stage.id,
      status,
      monetaryValue: value,
      assignedTo: userId(owner),
      source,
      lostReasonId: state.lostReasons.of(location.id).find((reason) => reason.name === seed.lostBecause)?.id,
      followers: followers.map(userId),
      customFields: Object.entries(fields).map(([key, fieldValue]) => ({ id: fieldId(key), fieldValue })),
      createdAt: daysAgo(seed.openedDaysAgo),
      updatedAt: daysAgo(seed.movedDaysAgo),
      lastStatusChangeAt: daysAgo(status === 'open' ? seed.openedDaysAgo : seed.movedDaysAgo),
      lastStageChangeAt: daysAgo(seed.movedDaysAgo),
    });
  }
};
