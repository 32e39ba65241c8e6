/** What the product knows about one method of a Google REST API, called with `UrlFetchApp` like everything else. */

export interface GoogleOperation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  /** The advanced service whose entry in the manifest switches this API on. */
  readonly service: 'gmail' | 'tasks' | 'peopleapi' | 'calendar' | 'drive';
  /** The least OAuth scope that will do. */
  readonly scope: string;
  /** Reads the open message with the token of the event, besides the user's own. */
  readonly messageToken?: true;
  readonly query?: Readonly<Record<string, 'text' | 'texts'>>;
  /** The status of success, where it is not 200. */
  readonly success?: number;
  readonly reply: (json: unknown) => unknown;
}

export const googleOperations = <const Table extends Readonly<Record<string, GoogleOperation>>>(table: Table): Table => table;
