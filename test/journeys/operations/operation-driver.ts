/** A rep who runs any operation from its form. */
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

/** Fills in what is shown and sends it, saying yes when asked. Answers what went to GoHighLevel then. */
export const runs = (rep: Rep, fill: Fill = {}): readonly Exchange[] => {
  if (!fillsIn(rep, fill)) return [];
  if (rep.offers('Yes, go on')) rep.clicks('Yes, go on');
  return rep.sandbox.network.log().filter(({ url }) => url.startsWith(ghlOrigin));
};
