/** A bulk change that dies at any of its calls, and is gone on with by a trigger. */
import { leads, plansTags, plansWorkflow, plantLeads, tagged, waits } from './many-contacts';
import { aRep, type Rep } from './rep';

const count = 60;

const effects = /^(fetch|set|put|remove|delete|create)/;

/** The moments that make a difference: before the first call, and after each call that changes something. */
const momentsOf = (rep: Rep): readonly (readonly [number, 'before' | 'after'])[] => [
  [1, 'before'],
  ...rep.execution().calls.flatMap(({ method }, index) => (effects.test(method) ? [[index + 1, 'after'] as const] : [])),
];

/** Back to the moment before, without triggers. */
const again = (rep: Rep, start: string): void => {
  for (const { uid } of rep.sandbox.runtime.triggers()) rep.sandbox.runtime.backend.triggers.remove(uid);
  rep.sandbox.restore(start);
};

describe('tags for sixty contacts', () => {
  it('reach everybody once, whenever the click that started it was killed', async () => {
    const rep = await aRep();
    plantLeads(rep, count);
    const begins = (): void => {
      plansTags(rep, 'Add tags', 'vip, spring');
      rep.clicks('Start');
    };
    const start = rep.sandbox.snapshot();
    begins();
    const moments = momentsOf(rep);
    expect(moments.length).toBeGreaterThan(6);
    for (const [k, when] of moments) {
      again(rep, start);
      plansTags(rep, 'Add tags', 'vip, spring');
      rep.sandbox.runtime.killNext(k, when);
      rep.clicks('Start');
      waits(rep, 130);
      // A click that died before anything was written down has not begun: the rep saw it fail, and clicks again.
      if (![...rep.sandbox.runtime.userProperties.keys()].some((key) => key.startsWith('bulk.'))) begins();
      waits(rep, 130);
      expect({ k, when, vip: tagged(rep, 'vip'), spring: tagged(rep, 'spring') }).toStrictEqual({ k, when, vip: count, spring: count });
      expect(rep.sandbox.runtime.triggers()).toStrictEqual([]);
      rep.sandbox.panel.openHome();
      rep.clicks('Many contacts');
      expect(rep.clicks('Add tags: “vip”, “spring”')).toContain(`All ${count} done`);
    }
  });
});

describe('a workflow for sixty contacts', () => {
  it('is never begun twice for anybody, whenever the click is killed, and who is not certain is named', async () => {
    const rep = await aRep();
    plantLeads(rep, count);
    plansWorkflow(rep);
    const start = rep.sandbox.snapshot();
    rep.clicks('Start');
    for (const [k, when] of momentsOf(rep)) {
      again(rep, start);
      plansWorkflow(rep);
      const before = rep.requests().length;
      rep.sandbox.runtime.killNext(k, when);
      rep.clicks('Start');
      waits(rep, 130);
      const asked = rep.requests().slice(before).flatMap(({ what }) => (what.includes('/workflow/') ? [what] : []));
      expect(new Set(asked).size).toBe(asked.length);
      if (asked.length === 0) continue;
      rep.sandbox.panel.openHome();
      rep.clicks('Many contacts');
      const card = rep.clicks('Add to a workflow');
      const named = leads(rep).filter(({ lastName }) => card.includes(`Lead ${lastName} | GoHighLevel did not answer.`));
      const enrolled = leads(rep).filter(({ id }) => rep.sandbox.ghl.records.contact(id)?.enrolments.length === 1);
      expect(new Set([...named, ...enrolled].map(({ id }) => id)).size).toBe(count);
      expect(card).toContain(`${count - named.length} changed`);
    }
  });
});
