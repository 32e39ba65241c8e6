import { allScopes } from '../../../sandbox/ghl/state/account';
import { aRep } from '../rep';
import type { Rep } from '../rep';
import { aRepOverOAuth, anAgencyOverOAuth } from '../sign-ins';
import { agencyOf } from './agency';
import type { Expectation, Family, SignedInAs } from './expectation';
import { opensOperation, requestOf, runs } from './operation-driver';

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

const signIns: Readonly<Record<SignedInAs, () => Promise<Rep>>> = {
  private: () => aRep(),
  location: () => aRepOverOAuth(allScopes),
  company: () => anAgencyOverOAuth(allScopes),
};

/** Each way in is gone once for all families of a file. */
const begun = new Map<SignedInAs, Promise<Beginning>>();

/** A test with a right and one with a wrong input for each operation of a family, through the built add-on. */
export const checkFamily = ({ version, as = {}, rows }: Family): void => {
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
      const { rep, row: { fill, asks = false, sends, leaves, shows } } = await opened(id);
      const before = holds(rep);
      const { isAsked, exchanges } = runs(rep, fill);
      expect(isAsked).toBe(asks);
      expect(exchanges.map(requestOf)).toStrictEqual([sends].flat().map((one) => ({ query: {}, body: null, version, ...one })));
      if (leaves) expect(leaves[0]()).toEqual(leaves[1]);
      else expect(holds(rep)).toStrictEqual(before);
      for (const words of shows) expect(rep.reads()).toContain(words);
    });

    it('says what is wrong, and changes nothing', async () => {
      const { rep, row: { wrong } } = await opened(id);
      wrong.meanwhile?.();
      const before = holds(rep);
      const { exchanges } = runs(rep, wrong.fill);
      for (const words of wrong.shows) expect(rep.reads()).toContain(words);
      expect(exchanges.map(({ status }) => status)).toStrictEqual([wrong.answered ?? []].flat());
      expect(holds(rep)).toStrictEqual(before);
    });
  });
};
