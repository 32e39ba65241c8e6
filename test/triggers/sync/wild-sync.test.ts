/** Whatever the rep, colleagues, new mail and dying runs do to a small mailbox: in the end both sides say the same. */
import fc from 'fast-check';
import type { Setting, SyncedRep } from './a-synced-rep';
import { addressOf, aSyncedRep } from './a-synced-rep';

const me = 'robin@harbour-homes.example';
const reply = { 'In-Reply-To': '<both@mail.example>', References: '<both@mail.example>', Subject: 'Re: both' };
const setting: Setting = {
  mails: {
    ana1: { From: addressOf('ana'), To: me },
    ana2: { From: me, To: addressOf('ana') },
    ben1: { From: addressOf('ben'), To: me },
    ben2: { From: addressOf('ben'), To: me, Cc: 'casey@harbour-homes.example' },
    both: { From: addressOf('ana'), To: me },
  },
  later: { reply: { From: addressOf('ben'), To: me, ...reply }, answer: { From: me, To: addressOf('ana'), ...reply } },
  contacts: ['ana', 'ben'],
};

const names = ['GHL/Hot', 'GHL/VIP'];
const people = ['ana', 'ben'];
const own = { ana: ['ana1', 'ana2'], ben: ['ben1', 'ben2'] } as const;
const tagOf = (name: string): string => name.slice(4).toLowerCase();

type Event =
  | { readonly does: 'label' | 'unlabel'; readonly mail: string; readonly name: string }
  | { readonly does: 'tag' | 'untag'; readonly person: string; readonly name: string }
  | { readonly does: 'receive'; readonly mail: 'reply' | 'answer' }
  | { readonly does: 'kill'; readonly call: number; readonly when: 'before' | 'after' }
  | { readonly does: 'overtake'; readonly call: number }
  | { readonly does: 'run' | 'forget' };

const name = fc.constantFrom(...names);
const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('label' as const, 'unlabel' as const), mail: fc.constantFrom(...Object.keys(setting.mails!)), name }) },
    { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('tag' as const, 'untag' as const), person: fc.constantFrom(...people), name }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('receive' as const), mail: fc.constantFrom('reply' as const, 'answer' as const) }) },
    { weight: 4, arbitrary: fc.constant({ does: 'run' as const }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('kill' as const), call: fc.integer({ min: 1, max: 25 }), when: fc.constantFrom('before' as const, 'after' as const) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('overtake' as const), call: fc.integer({ min: 1, max: 25 }) }) },
    { weight: 1, arbitrary: fc.constant({ does: 'forget' as const }) },
  ),
  { maxLength: 25 },
);

const play = (rep: SyncedRep, event: Event): void => {
  switch (event.does) {
    case 'label':
      return rep.labels(event.mail, event.name);
    case 'unlabel':
      return rep.unlabels(event.mail, event.name);
    case 'tag':
      return rep.tags(event.person, tagOf(event.name));
    case 'untag':
      return rep.untags(event.person, tagOf(event.name));
    case 'receive':
      return rep.receives(event.mail);
    case 'kill':
      return void rep.isKilled(event.call, event.when);
    case 'overtake':
      return rep.isOvertaken(event.call);
    case 'run':
      return void rep.runs();
    case 'forget':
      return rep.forgetsHistory();
  }
};

/** People whom somebody tagged, or on whose mail somebody put the label. */
const named = (played: readonly Event[], label: string): readonly string[] =>
  played.flatMap((event) => {
    if (event.does === 'tag' && event.name === label) return [event.person];
    if (event.does !== 'label' || event.name !== label) return [];
    return event.mail === 'both' ? people : [event.mail.slice(0, 3)];
  });

it('both sides say the same, quiet runs write nothing, and nobody is tagged whom nobody named', async () => {
  await fc.assert(
    fc.asyncProperty(events, async (played) => {
      const rep = await aSyncedRep(setting);
      names.forEach(rep.makesLabel);
      for (const event of played) play(rep, event);
      // Whoever the index lags behind is found by it now.
      rep.passes(60_000);
      rep.runs();
      rep.runs();
      const written = () => [rep.mailbox.history.last(), rep.ghl.records.contacts().map(({ tags, dateUpdated }) => [tags, dateUpdated])];
      const before = written();
      rep.runs();
      expect(written()).toStrictEqual(before);
      for (const label of names) {
        for (const person of ['ana', 'ben'] as const) {
          const isTagged = rep.tagsOf(person).includes(tagOf(label));
          const onOwn = own[person].some((mail) => rep.labelsOf(mail).includes(label));
          const onAny = onOwn || rep.labelsOf('both').includes(label);
          expect({ person, label, isTagged, agrees: isTagged ? onAny : !onOwn }).toStrictEqual({ person, label, isTagged, agrees: true });
          if (isTagged) expect(named(played, label)).toContain(person);
        }
      }
    }),
    { numRuns: 40 },
  );
});
