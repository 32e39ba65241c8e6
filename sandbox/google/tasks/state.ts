import type { DataSet } from '../../ghl/data/data-sets';
import type { World } from '../../world';
import { createJsonState, type JsonState } from '../json-state';
import { tasksOf } from './seeds';

export interface TaskList {
  readonly id: string;
  readonly title: string;
  readonly etag: string;
  /** RFC 3339. */
  readonly updated: string;
}

export interface Task {
  readonly id: string;
  readonly listId: string;
  /** Null at the top of the list. */
  readonly parent: string | null;
  readonly title: string;
  readonly notes: string;
  readonly status: 'needsAction' | 'completed';
  /** Midnight, UTC, of the day. */
  readonly due: string | null;
  readonly completed: string | null;
  readonly deleted: boolean;
  readonly hidden: boolean;
  readonly etag: string;
  readonly updated: string;
}

/** Tasks of one parent stand in their order. The first list is the default one. */
export interface TasksData {
  readonly lists: readonly TaskList[];
  readonly tasks: readonly Task[];
  /** Counts the changes, for etags. */
  readonly changes: number;
}

export type TasksState = JsonState<TasksData>;

export const createTasksState = (world: World, data: DataSet): TasksState => createJsonState(tasksOf(data, world.clock.now()));
