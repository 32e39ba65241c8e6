import { allScopes } from '../../../sandbox/ghl/state/account';
import { aRep } from '../rep';
import type { Rep } from '../rep';
import { aRepOverOAuth, anAgencyOverOAuth } from '../sign-ins';
import { agencyOf } from './agency';
import { bookmark } from './bookmark';
import type { Expectation, Family, SignedInAs } from './expectation';
import { picksFirst } from './fill-in';
import type { Fill } from './fill-in';
import { opensOperation, requestOf, runs } from './operation-driver';
import type { Ran } from './operation-driver';

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

/** A form that is open, with what both of its tests pick picked already. */
interface Opened {
  readonly rep: Rep;
  readonly row: Expectation;
  readonly isPicked: (at: string) => boolean;
  /** To just that, whatever was done since. */
  readonly goesBack: () => void;
}

/** What the right and the wrong input have in common. */
const sharedFill = ({ fill = {}, wrong }: Expectation): Fill =>
  Object.fromEntries(Object.entries(fill).filter(([at, filled]) => JSON.stringify(wrong.fill?.[at]) === JSON.stringify(filled)));

/** Each way in is gone once for all families of a file. */
const begun = new Map<SignedInAs, Promise<Beginning>>();

/** A test with a right and one with a wrong input for each operation of a family, through the built add-on. */
export const checkFamily = ({ version, as = {}, rows }: Family): void => {
  const open = async (id: string): Promise<Opened> => {
    const kind = as[id] ?? 'private';
    if (!begun.has(kind)) begun.set(kind, begin(signIns[kind]));
    const { rep, snapshot } = await begun.get(kind)!;
    rep.sandbox.restore(snapshot);
    const row = rows[id]!(agencyOf(rep));
    opensOperation(rep, id);
    const shared = sharedFill(row);
    const left = Object.keys(picksFirst(rep, shared));
    const picked = Object.keys(shared).filter((at) => !left.includes(at));
    return { rep, row, isPicked: (at) => picked.includes(at), goesBack: bookmark(rep) };
  };

  describe.each(Object.keys(rows))('%s', (id) => {
    let begins: Promise<Opened> | null = null;

    const opened = async (): Promise<Opened & { readonly fills: (fill?: Fill) => Ran }> => {
      const form = await (begins ??= open(id));
      form.goesBack();
      return { ...form, fills: (fill = {}) => runs(form.rep, Object.fromEntries(Object.entries(fill).filter(([at]) => !form.isPicked(at)))) };
    };

    it('sends what was filled in, does it, and shows what came of it', async () => {
      const { rep, fills, row: { fill, asks = false, sends, leaves, shows } } = await opened();
      const before = holds(rep);
      const { isAsked, exchanges } = fills(fill);
      expect(isAsked).toBe(asks);
      expect(exchanges.map(requestOf)).toStrictEqual([sends].flat().map((one) => ({ query: {}, body: null, version, ...one })));
      if (leaves) expect(leaves[0]()).toEqual(leaves[1]);
      else expect(holds(rep)).toStrictEqual(before);
      for (const words of shows) expect(rep.reads()).toContain(words);
    });

    it('says what is wrong, and changes nothing', async () => {
      const { rep, fills, row: { wrong } } = await opened();
      wrong.meanwhile?.();
      const before = holds(rep);
      const { exchanges } = fills(wrong.fill);
      for (const words of wrong.shows) expect(rep.reads()).toContain(words);
      expect(exchanges.map(({ status }) => status)).toStrictEqual([wrong.answered ?? []].flat());
      expect(holds(rep)).toStrictEqual(before);
    });
  });
};
