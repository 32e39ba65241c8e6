import type { User } from '../ghl/model/location';
import type { LocalTime } from './local-time';

/** What it takes to show GoHighLevel's ids and dates to a person: the users' names, and the location's clock. */
export interface Reader {
  readonly users: readonly User[];
  readonly local: LocalTime;
}
