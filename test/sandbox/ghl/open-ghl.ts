import type { Input, OperationId } from '../../../src/ghl/catalogue';
import { ghlOrigin } from '../../../src/ghl/calls';
import { operation } from '../../../src/ghl/catalogue';
import { tokensOf } from '../../../src/ghl/operation';
import { httpRequest } from '../../../src/ghl/request';
import type { DataSet } from '../../../sandbox/ghl/data/data-sets';
import { createGhl } from '../../../sandbox/ghl/ghl';
import type { Ghl } from '../../../sandbox/ghl/ghl';
import { allScopes } from '../../../sandbox/ghl/state/account';
import { createWorld } from '../../../sandbox/world';
import type { World } from '../../../sandbox/world';

/** An answer with its JSON read. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look deep into replies
  readonly body: Readonly<Record<string, any>>;
}

interface Asking {
  readonly token?: string;
  readonly locationId?: string;
  /** Headers to add; an undefined one is left out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Asking['headers'];
  readonly body?: string;
}

interface Settings {
  readonly data?: DataSet;
  readonly seed?: number;
  readonly searchLag?: number;
}

export interface OpenGhl {
  readonly ghl: Ghl;
  readonly world: World;
  /** Sends what the product's own client would send, with a token of a kind that the operation accepts. */
  readonly ask: <Id extends OperationId>(id: Id, input: Input<Id>, asking?: Asking) => Answer;
  /** Sends anything. */
  readonly send: (request: RawRequest) => Answer;
  /** A token of a kind that the operation accepts. */
  readonly tokenFor: (id: OperationId) => string;
  readonly contactId: (firstName: string) => string;
}

export const start = Date.parse('2026-11-24T15:00:00Z');

export const openGhl = ({ data = 'small-agency', seed = 7, searchLag = 3_000 }: Settings = {}): OpenGhl => {
  const world = createWorld({ now: start, seed });
  const ghl = createGhl({ world, data, searchLag });

  const send: OpenGhl['send'] = ({ method, path, headers = {}, body = '' }) => {
    const given = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value] as const]));
    const response = ghl.handle({ method, url: ghlOrigin + path, headers: Object.fromEntries(given), body });
    return { ...response, body: JSON.parse(response.body) };
  };
  const tokenFor = (id: OperationId): string => {
    const tokens = tokensOf(operation(id));
    if (tokens.includes('private')) return ghl.credentials.privateToken;
    return ghl.issueToken({ kind: tokens.includes('company') ? 'company' : 'location', scopes: allScopes });
  };
  return {
    ghl,
    world,
    send,
    tokenFor,
    ask: (id, input, { token = tokenFor(id), locationId = ghl.credentials.locationId, headers = {} } = {}) => {
      const access = tokensOf(operation(id)).length > 0 ? { token, locationId } : null;
      const { method, url, headers: ownHeaders, body = '' } = httpRequest(operation(id), input, access);
      return send({ method, path: url.slice(ghlOrigin.length), headers: { ...ownHeaders, ...headers }, body });
    },
    contactId: (firstName) => ghl.records.contacts().find((contact) => contact.firstName === firstName)!.id,
  };
};
