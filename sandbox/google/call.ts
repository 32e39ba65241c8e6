import type { JsonObject } from '../../src/json';
import type { Media } from './media';
import type { Query } from './query';

/** One call of a method, read as far as its table says how. */
export interface GoogleCall {
  /** Decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  /** The JSON that came; an empty object when none did. */
  readonly body: JsonObject;
  /** The file that came along with an upload. */
  readonly media: Media | null;
  /** Under its name in lower case: `if-match`, `x-goog-gmail-access-token`. */
  readonly header: (name: string) => string | undefined;
}
