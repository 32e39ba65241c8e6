import { owner } from '../../../sandbox/cast';
import type { DataSet } from '../../../sandbox/ghl/data/data-sets';
import { googleOriginOf } from '../../../sandbox/google/apis';
import { createGoogle, type Google } from '../../../sandbox/google/google';
import { createMailbox } from '../../../sandbox/google/mailbox';
import { googleMethods } from '../../../sandbox/google/methods';
import { createWorld, type World } from '../../../sandbox/world';

/** A Tuesday, nine in the morning in Chicago. */
export const now = Date.UTC(2026, 10, 24, 15);
export const minute = 60_000;
export const day = 86_400_000;

export interface Answered {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look deep into replies
  readonly body: any;
}

export interface Account {
  readonly world: World;
  readonly google: Google;
  /** Calls a path as the user, `POST /tasks/v1/…`, with a JSON body if there is one. */
  readonly call: (method: string, path: string, body?: object, headers?: Readonly<Record<string, string>>) => Answered;
}

const allScopes = [...new Set(Object.values(googleMethods).flatMap(({ scopes }) => scopes))];

/** The rep's account at Google, without mail. */
export const anAccount = (data: DataSet = 'empty', scopes: readonly string[] = allScopes): Account => {
  const world = createWorld({ now, seed: 1 });
  const mailbox = createMailbox({ world, messages: [], owner: { email: owner.email, aliases: [] } });
  const google = createGoogle({ world, mailbox, user: owner, grantedScopes: () => scopes, data });
  const call: Account['call'] = (method, path, body, headers = {}) => {
    const reply = google.handle({
      method,
      url: `${googleOriginOf(path.split('?')[0] ?? '')}${path}`,
      headers: { authorization: `Bearer ${google.accessToken()}`, ...headers },
      body: body === undefined ? '' : JSON.stringify(body),
    });
    return { status: reply.status, body: reply.body === '' ? null : JSON.parse(reply.body) };
  };
  return { world, google, call };
};

/** `404: The words`, or the status of a success. */
export const outcomeOf = ({ status, body }: Answered): string => (body?.error ? `${status}: ${body.error.message}` : String(status));
