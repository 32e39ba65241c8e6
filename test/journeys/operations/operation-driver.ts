/** A rep who runs any operation from its form. */
import { appendFileSync } from 'node:fs';
import { anyOperation, ghlOrigin } from '../../../src/ghl/calls';
import type { Exchange } from '../../../sandbox/network';
import type { Rep } from '../rep';
import type { Sent } from './expectation';
import { clicks, fillsIn } from './fill-in';
import type { Fill } from './fill-in';

const isList = ({ view }: Rep): boolean => view().cards.at(-1)?.header?.title === 'All operations';

/** Goes back to the list of operations, or opens it from the home card. */
const returnsToList = (rep: Rep): void => {
  while (!isList(rep) && rep.view().cards.length > 1) rep.sandbox.panel.back();
  if (isList(rep)) return;
  rep.sandbox.panel.openHome();
  rep.clicks('All operations');
};

/** From the home card, or back from what was done before, to the form. */
export const opensOperation = (rep: Rep, id: string): void => {
  returnsToList(rep);
  rep.types({ 'What do you want to do?': anyOperation(id)?.title ?? id });
  rep.clicks('Search');
  clicks(rep, { action: 'operation.open', operation: id });
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
  const writes = all.filter(({ method }) => method !== 'GET');
  return { isAsked, exchanges: writes.length > 0 ? writes : all };
};
