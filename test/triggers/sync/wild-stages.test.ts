/** Whatever colleagues do to opportunities, somebody to labels, and dying runs to both: in the end mail shows the stages. */
import fc from 'fast-check';
import { addressOf, aSyncedRep } from './a-synced-rep';
import { dealsOf } from './deals';

const me = 'robin@harbour-homes.example';
const stages = ['Viewing', 'Contract', 'Papers checked'] as const;
const people = ['ana', 'ben'] as const;
const own = { ana: ['ana1', 'ana2'], ben: ['ben1'] } as const;

const person = fc.constantFrom(...people);
const stage = fc.constantFrom(...stages);
const mail = fc.constantFrom('ana1', 'ana2', 'ben1');

const events = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ does: fc.constant('move' as const), person, stage }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('win' as const, 'delete' as const), person }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('leave' as const), person }) },
    { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('label' as const, 'unlabel' as const), mail, stage }) },
    { weight: 4, arbitrary: fc.constant({ does: 'run' as const }) },
    { weight: 1, arbitrary: fc.constant({ does: 'forget' as const }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('kill' as const), call: fc.integer({ min: 1, max: 25 }), when: fc.constantFrom('before' as const, 'after' as const) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('overtake' as const), call: fc.integer({ min: 1, max: 25 }) }) },
  ),
  { maxLength: 15 },
);

it('mail shows the stage that its sender is in, within two quiet runs', async () => {
  await fc.assert(
    fc.asyncProperty(events, async (all) => {
      const mails = Object.fromEntries(people.flatMap((one) => own[one].map((name) => [name, { From: addressOf(one), To: me }])));
      const rep = await aSyncedRep({ mails, contacts: people, data: 'small-agency', settings: { stages: true } });
      const deals = dealsOf(rep);
      const gone = new Set<string>();
      const open = new Map<string, { readonly id: string; readonly stage: string }>();
      rep.runs();
      for (const event of all) {
        const deal = 'person' in event ? open.get(event.person) : undefined;
        if ('person' in event && gone.has(event.person)) continue;
        if (event.does === 'leave') {
          deals.leaves(event.person);
          gone.add(event.person);
          open.delete(event.person);
        }
        if (event.does === 'move') {
          const id = deal?.id ?? deals.opens(event.person, event.stage);
          if (deal) deals.moves(id, event.stage);
          open.set(event.person, { id, stage: event.stage });
        }
        if ((event.does === 'win' || event.does === 'delete') && deal) {
          if (event.does === 'win') deals.closes(deal.id, 'won');
          deals.deletes(deal.id);
          open.delete(event.person);
        }
        if (event.does === 'label') rep.labels(event.mail, `GHL/Stage/${event.stage}`);
        if (event.does === 'unlabel') rep.unlabels(event.mail, `GHL/Stage/${event.stage}`);
        if (event.does === 'run') rep.runs();
        if (event.does === 'forget') rep.forgetsHistory();
        if (event.does === 'kill' && rep.isKilled(event.call, event.when)) rep.passes(120_000);
        if (event.does === 'overtake') rep.isOvertaken(event.call);
      }
      rep.passes(120_000);
      rep.runs();
      rep.runs();
      for (const one of people) {
        const { stage: at } = open.get(one) ?? {};
        for (const name of own[one]) expect([name, rep.labelsOf(name)]).toStrictEqual([name, at === undefined ? [] : [`GHL/Stage/${at}`]]);
      }
    }),
    { numRuns: 60 },
  );
});
