import type { GoogleCall } from './call';
import type { Media } from './media';
import type { QueryKind } from './query';
import type { GoogleState } from './state';

/** One method of a Google REST API. */
export interface GoogleMethod {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /**
   * Where production has it, below the API's origin, with `{name}` for each path parameter. A name stands for what is
   * between two slashes, or for the part of it before a `:verb`.
   */
  readonly path: string | readonly string[];
  /** One of them must be granted. */
  readonly scopes: readonly string[];
  /** What the method is called inside Google, as the details of a refused scope tell. */
  readonly internalName: string;
  /** What a call takes of the API's quota; 1 where Google counts calls. */
  readonly quotaUnits: number;
  /** Query parameters of its own. Any other is refused with 400. */
  readonly query: Readonly<Record<string, QueryKind>>;
  /** The fields that its JSON body can have; any other is refused with 400. Without this list no field is. */
  readonly bodyFields?: readonly string[];
  /** Whether a file can come along, under `/upload` and the method's own path. */
  readonly upload?: true;
  /** The fields that its answer can have, for the parameter `fields`. Without this list the parameter may name any. */
  readonly fields?: readonly string[];
  /** 200 unless given. A 204 has no body. */
  readonly success?: 204;
  /**
   * A resource with a text `etag` also answers it as a header. Media is answered as it is.
   * @throws GoogleError
   */
  readonly answer: (state: GoogleState, call: GoogleCall) => object | Media;
}

/** A table of methods, by id: the API's name in `apis.ts`, a dot, and the rest. */
export const methodTable = <const Table extends Readonly<Record<string, GoogleMethod>>>(table: Table): Table => table;
