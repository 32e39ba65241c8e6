/** A rep who runs any operation from its form. */
import { anyOperation, ghlOrigin } from '../../../src/ghl/calls';
import type { Exchange } from '../../../sandbox/network';
import type { Rep } from '../rep';
import { clickables } from '../shown-card';
import type { Sent } from './expectation';
import { fillsIn } from './fill-in';
import type { Fill } from './fill-in';

/** From the home card to the form, as a rep gets there. */
export const opensOperation = (rep: Rep, id: string): void => {
  rep.sandbox.panel.openHome();
  rep.clicks('All operations');
  rep.types({ 'What do you want to do?': anyOperation(id)?.title ?? id });
  rep.clicks('Search');
  const line = clickables(rep.view().cards.at(-1)!).find(({ onClick }) => onClick.action?.parameters?.some(({ value }) => value === id));
  if (!line) throw new Error(`${id} is not found by its title.\n${rep.reads()}`);
  rep.sandbox.panel.click(line.onClick);
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
