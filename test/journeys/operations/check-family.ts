import { anyOperation, ghlOrigin } from '../../../src/ghl/calls';
import type { Exchange } from '../../../sandbox/network';
import { aRep } from '../rep';
import type { Rep } from '../rep';
import { clickables } from '../shown-card';
import { aRepOverOAuth, anAgencyOverOAuth } from '../sign-ins';
import { agencyOf } from './agency';
import type { Expectation, Family, Sent, SignedInAs } from './expectation';
import { fillsIn } from './fill-in';
import type { Fill } from './fill-in';

/** From the home card to the form, as a rep gets there. */
const opensOperation = (rep: Rep, id: string): void => {
  rep.sandbox.panel.openHome();
  rep.clicks('All operations');
  rep.types({ 'What do you want to do?': anyOperation(id)?.title ?? id });
  rep.clicks('Search');
  const line = clickables(rep.view().cards.at(-1)!).find(({ onClick }) => onClick.action?.parameters?.some(({ key, value }) => key === 'operation' && value === id) && !onClick.action.parameters.some(({ value }) => value === 'operation.star'));
  if (!line) throw new Error(`${id} is not found by its title.\n${rep.reads()}`);
  rep.sandbox.panel.click(line.onClick);
};

const requestOf = ({ method, url, requestHeaders, requestBody }: Exchange): Required<Sent> => {
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
const runs = (rep: Rep, fill: Fill = {}): readonly Exchange[] => {
  if (!fillsIn(rep, fill)) return [];
  if (rep.offers('Yes, go on')) rep.clicks('Yes, go on');
  return rep.sandbox.network.log().filter(({ url }) => url.startsWith(ghlOrigin));
};

/** Everything that GoHighLevel holds, but for how often it was asked and what is planned to go wrong. */
const holds = ({ sandbox: { ghl } }: Rep): unknown => ({ ...(JSON.parse(ghl.snapshot()) as object), usage: null, faults: null });

interface Beginning {
  readonly rep: Rep;
  /** Leads back to the beginning. */
  readonly snapshot: string;
}

const begin = async (signIn: () => Promise<Rep>): Promise<Beginning> => {
  const rep = await signIn();
  return { rep, snapshot: rep.sandbox.snapshot() };
};

const signIns: Readonly<Record<SignedInAs, () => Promise<Rep>>> = { private: () => aRep(), location: aRepOverOAuth, company: anAgencyOverOAuth };

/** A test with a right and one with a wrong input for each operation of a family, through the built add-on. */
export const checkFamily = ({ version, as = {}, rows }: Family): void => {
  const begun = new Map<SignedInAs, Promise<Beginning>>();

  const opened = async (id: string): Promise<{ readonly rep: Rep; readonly row: Expectation }> => {
    const kind = as[id] ?? 'private';
    if (!begun.has(kind)) begun.set(kind, begin(signIns[kind]));
    const { rep, snapshot } = await begun.get(kind)!;
    rep.sandbox.restore(snapshot);
    const row = rows[id]!(agencyOf(rep));
    opensOperation(rep, id);
    return { rep, row };
  };

  describe.each(Object.keys(rows))('%s', (id) => {
    it('sends what was filled in, does it, and shows what came of it', async () => {
      const { rep, row: { fill, sends, leaves, shows } } = await opened(id);
      const before = holds(rep);
      const sent = runs(rep, fill);
      expect(sent.map(requestOf)).toStrictEqual([sends].flat().map((one) => ({ query: {}, body: null, version, ...one })));
      if (leaves) expect(leaves[0]()).toEqual(leaves[1]);
      else expect(holds(rep)).toStrictEqual(before);
      for (const words of shows) expect(rep.reads()).toContain(words);
    });

    it('says what is wrong, and changes nothing', async () => {
      const { rep, row: { wrong } } = await opened(id);
      wrong.meanwhile?.();
      const before = holds(rep);
      const sent = runs(rep, wrong.fill);
      for (const words of wrong.shows) expect(rep.reads()).toContain(words);
      expect(sent.map(({ status }) => status)).toStrictEqual(wrong.answered === undefined ? [] : [wrong.answered]);
      expect(holds(rep)).toStrictEqual(before);
    });
  });
};
