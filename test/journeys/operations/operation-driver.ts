/** A rep who runs any operation from its form. */
import { appendFileSync } from 'node:fs';
import { ghlOrigin } from '../../../src/ghl/calls';
import { categoryOf } from '../../../src/triggers/operations/categories';
import type { Exchange } from '../../../sandbox/network';
import type { Rep } from '../rep';
import type { Sent } from './expectation';
import { clicks, fillsIn, offers } from './fill-in';
import type { Fill } from './fill-in';

const opens = (operation: string) => ({ action: 'operation.open', operation });

/**
 * Opens the form of an operation from the list of its category. That list stays under the cards that follow, so the next
 * operation of a family is one step back and one tap away.
 */
export const opensOperation = (rep: Rep, id: string): void => {
  while (!offers(rep, opens(id)) && rep.view().cards.length > 1) rep.sandbox.panel.back();
  if (!offers(rep, opens(id))) {
    rep.sandbox.panel.openHome();
    rep.clicks('All operations');
    rep.clicks(categoryOf(id));
  }
  clicks(rep, opens(id));
};

/** A request as a row tells it. */
export const requestOf = ({ method, url, requestHeaders, requestBody }: Exchange): Required<Sent> => {
  const { pathname, searchParams } = new URL(url);
  const values = (name: string): string | readonly string[] => (searchParams.getAll(name).length > 1 ? searchParams.getAll(name) : (searchParams.get(name) ?? ''));
  return {
    what: `${method} ${pathname}`,
    query: Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, values(name)])),
    body: requestBody === '' ? null : (JSON.parse(requestBody) as unknown),
    version: requestHeaders['version'] ?? '',
  };
};

/** With RECORD set to a file, what went out and came back is appended to it, for a validator of OpenAPI. */
const record = (exchanges: readonly Exchange[]): void => {
  const file = process.env['RECORD'];
  if (file !== undefined) appendFileSync(file, exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join(''));
};

const toGhl = ({ sandbox: { network } }: Rep): readonly Exchange[] => network.log().filter(({ url }) => url.startsWith(ghlOrigin));

/** Asking for a token writes nothing. */
const isWrite = ({ method, url }: Exchange): boolean => method !== 'GET' && !url.includes('/oauth/');

/** What came of a form that was sent. */
export interface Ran {
  /** Whether it was asked for once more, before anything went out. */
  readonly isAsked: boolean;
  /** What went to GoHighLevel; of a write only that, without what was read before so that it can be taken back. */
  readonly exchanges: readonly Exchange[];
}

/** Fills in what is shown and sends it, saying yes when asked. */
export const runs = (rep: Rep, fill: Fill = {}): Ran => {
  if (!fillsIn(rep, fill)) return { isAsked: false, exchanges: [] };
  const isAsked = rep.offers('Yes, go on') && toGhl(rep).length === 0;
  if (isAsked) rep.clicks('Yes, go on');
  const all = toGhl(rep);
  record(all);
  return { isAsked, exchanges: all.some(isWrite) ? all.filter(({ method }) => method !== 'GET') : all };
};
