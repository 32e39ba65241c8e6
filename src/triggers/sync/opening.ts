import type { GhlClient } from '../../ghl/client';
import type { HttpResponse } from '../../platform/platform';
import type { PropertyBag } from '../../platform/property-bag';
import type { App } from '../app';
import type { OpenMessage } from '../event';

/** What is at hand when labels and tags are compared at an open mail. */
export interface Opening {
  readonly app: App;
  readonly ghl: GhlClient;
  readonly message: OpenMessage;
  /** The conversation as Gmail gave it; null while it was not read. */
  readonly thread: () => HttpResponse | null;
  /** What the sync had stored before anything was read: if that has changed since, somebody else was at it. */
  stored: ReadonlyMap<string, string | null>;
  /** What the waves before brought, whatever it is. */
  readonly earlier: unknown[];
  /** Tags that were written while the mail opened, and whether they are on. */
  readonly written: Map<string, boolean>;
  /** A line for the card: what was done, or why not. */
  news: string;
}

/** Everything that the sync keeps, but for its line on the home card. */
export const storedSync = ({ keys, get }: PropertyBag): Opening['stored'] =>
  new Map(keys().flatMap((key) => (key.startsWith('sync.') ? [[key, get(key)] as const] : [])));
