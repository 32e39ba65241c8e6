import type { DataSet } from '../../ghl/data/data-sets';
import type { World } from '../../world';
import type { Saved } from '../state';

export type PeopleState = Saved;

export const createPeopleState: (world: World, data: DataSet) => PeopleState = () => ({ snapshot: () => ({}), restore: () => undefined });
