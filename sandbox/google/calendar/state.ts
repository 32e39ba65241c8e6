import type { DataSet } from '../../ghl/data/data-sets';
import type { World } from '../../world';
import type { Saved } from '../state';

export type CalendarState = Saved;

export const createCalendarState: (world: World, data: DataSet) => CalendarState = () => ({ snapshot: () => ({}), restore: () => undefined });
