import { refusal, refusals } from '../refusals';
import { iso } from '../replies';
import type { AssociationRecord, RelationRecord } from '../state/association-records';
import { removeRelations } from '../state/removals';
import type { State } from '../state/state';
import type { HandlersOf } from './handler';
import { inReach } from './in-reach';
import type { Reached } from './in-reach';
import { pageOf } from './page';

const none = () => refusal(400, 'Association not found');

/** @throws Refusal 400 for none, 403 for another location's */
const associationAt = ({ state, grant }: Reached, id: string): AssociationRecord => inReach({ grant, item: state.associations.withId(id), none });

/** @throws Refusal 400 when there is none */
const found = (association: AssociationRecord | undefined) => {
  if (!association) throw none();
  return { ...association };
};

/** What an association may be made between; one side is always a contact. */
const isJoinable = (keys: readonly string[]): boolean =>
  keys.includes('contact') && keys.every((key) => key === 'contact' || key.startsWith('custom_objects.'));

interface Place {
  readonly state: State;
  readonly locationId: string;
}

/** Records of custom objects are not kept, so any id may be one. */
const isRecordOf = ({ state, locationId, id }: Place & { readonly id: string }, objectKey: string): boolean => {
  if (objectKey === 'contact') return state.contacts.withId(id)?.locationId === locationId;
  if (objectKey === 'opportunity') return state.opportunities.withId(id)?.locationId === locationId;
  return true;
};

const relationReply = ({ state }: Pick<Reached, 'state'>, { createdAt, updatedAt, ...relation }: RelationRecord) => {
  const association = state.associations.withId(relation.associationId);
  const { firstObjectKey, secondObjectKey } = association ?? {};
  return { ...relation, firstObjectKey, secondObjectKey, createdAt: iso(createdAt), updatedAt: iso(updatedAt) };
};

export const associationHandlers: HandlersOf<
  | 'associations.list' | 'associations.get' | 'associations.get-by-key' | 'associations.get-by-object-key' | 'associations.relations.list'
  | 'associations.create' | 'associations.update' | 'associations.delete' | 'associations.relations.create' | 'associations.relations.delete'
> = {
  'associations.list': ({ state, location, input: { query } }) => ({
    associations: pageOf(state.associations.of(location.id), query, { standard: 100 }).map((one) => ({ ...one })),
  }),

  'associations.get': ({ input, ...reached }) => ({ ...associationAt(reached, input.associationId) }),

  'associations.get-by-key': ({ state, location, input }) => found(state.associations.of(location.id).find(({ key }) => key === input.key_name)),

  /** The first of those that have the object on one side: a single one is published. */
  'associations.get-by-object-key': ({ state, grant, location, input: { objectKey } }) => {
    const all = state.associations.of(location?.id ?? grant.locationId ?? '');
    return found(all.find(({ firstObjectKey, secondObjectKey }) => firstObjectKey === objectKey || secondObjectKey === objectKey));
  },

  'associations.create': ({ state, location, input: { body } }) => {
    if (!isJoinable([body.firstObjectKey, body.secondObjectKey])) {
      throw refusals.invalid(['Only contact - contact and contact - custom object associations can be created']);
    }
    if (state.associations.of(location.id).some(({ key }) => key === body.key)) throw refusal(400, 'Association with this key already exists');
    return { ...state.associations.add({ ...body, id: state.newId(), locationId: location.id, associationType: 'USER_DEFINED' }) };
  },

  'associations.update': ({ input: { associationId, body }, ...reached }) => ({
    ...reached.state.associations.put({ ...associationAt(reached, associationId), ...body }),
  }),

  'associations.delete': ({ input, ...reached }) => {
    const { id, associationType } = associationAt(reached, input.associationId);
    if (associationType === 'SYSTEM_DEFINED') throw refusal(400, 'A system defined association cannot be deleted');
    removeRelations(reached.state, id);
    reached.state.associations.remove(id);
    return { deleted: true, id, message: 'Association deleted successfully' };
  },

  /** Answers with relations, where an association is published. */
  'associations.relations.list': ({ state, location, input: { recordId, query } }) => {
    const { associationIds } = query;
    const all = state.relations
      .of(recordId)
      .filter((relation) => relation.locationId === location.id && (associationIds === undefined || associationIds.includes(relation.associationId)));
    return { relations: pageOf(all, query, { standard: 100 }).map((relation) => relationReply({ state }, relation)), total: all.length };
  },

  /** The first record has to be one of the association's first object, and the second of its second. */
  'associations.relations.create': ({ state, grant, location, now, input: { body } }) => {
    const { associationId, firstRecordId, secondRecordId } = body;
    const { firstObjectKey, secondObjectKey } = associationAt({ state, grant }, associationId);
    const place = { state, locationId: location.id };
    if (!isRecordOf({ ...place, id: firstRecordId }, firstObjectKey)) throw refusal(400, `firstRecordId is no ${firstObjectKey} of this location`);
    if (!isRecordOf({ ...place, id: secondRecordId }, secondObjectKey)) throw refusal(400, `secondRecordId is no ${secondObjectKey} of this location`);
    const isTwin = (one: RelationRecord): boolean =>
      one.associationId === associationId && one.firstRecordId === firstRecordId && one.secondRecordId === secondRecordId;
    if (state.relations.of(firstRecordId).some(isTwin)) throw refusal(400, 'duplicate relation');
    const relation = { associationId, firstRecordId, secondRecordId, id: state.newId(), locationId: location.id, createdAt: now, updatedAt: now };
    return relationReply({ state }, state.relations.add(relation));
  },

  'associations.relations.delete': ({ state, grant, input }) => {
    const { id } = inReach({ grant, item: state.relations.withId(input.relationId), none: () => refusal(400, 'Relation not found') });
    state.relations.remove(id);
    return { deleted: true, id, message: 'Relation deleted successfully' };
  },
};
