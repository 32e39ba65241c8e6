import type { DataSet } from '../ghl/data/data-sets';
import type { World } from '../world';
import { type CalendarState, createCalendarState } from './calendar/state';
import { createDriveState, type DriveState } from './drive/state';
import type { Mailbox } from './mailbox';
import type { MessageTokens } from './message-tokens';
import { createPeopleState, type PeopleState } from './people/state';
import { createTasksState, type TasksState } from './tasks/state';

/** Whose account it is. */
export interface GoogleUser {
  readonly email: string;
  readonly name: string;
}

/** State that can be written down as JSON and gone back to. */
export interface Saved {
  /** A value of JSON. */
  readonly snapshot: () => unknown;
  /** Takes back what `snapshot` gave. @throws Error for anything else */
  readonly restore: (saved: unknown) => void;
}

/** What the methods work on. */
export interface GoogleState {
  readonly world: World;
  readonly user: GoogleUser;
  readonly grantedScopes: () => readonly string[];
  readonly tokens: MessageTokens;
  readonly mailbox: Mailbox;
  readonly drive: DriveState;
  readonly tasks: TasksState;
  readonly people: PeopleState;
  readonly calendar: CalendarState;
}

export interface GoogleData {
  readonly world: World;
  readonly user: GoogleUser;
  readonly data: DataSet;
}

/** The parts of the state that change, under the names that a snapshot has for them. */
const parts = ['mailbox', 'drive', 'tasks', 'people', 'calendar'] as const;

/** All that can be changed, as JSON. */
export const snapshotOf = (state: GoogleState): string => JSON.stringify(Object.fromEntries(parts.map((part) => [part, state[part].snapshot()])));

/** @throws Error for what is no snapshot of this account */
export const restoreTo = (state: GoogleState, snapshot: string): void => {
  const saved: Readonly<Record<string, unknown>> = JSON.parse(snapshot);
  for (const part of parts) state[part].restore(saved[part]);
};

/** The APIs' own state, as the data set begins it. */
export const createApiStates = ({ world, user, data }: GoogleData): Pick<GoogleState, 'drive' | 'tasks' | 'people' | 'calendar'> => ({
  drive: createDriveState(),
  tasks: createTasksState(world, data),
  people: createPeopleState(world, data),
  calendar: createCalendarState({ world, user, data }),
});
