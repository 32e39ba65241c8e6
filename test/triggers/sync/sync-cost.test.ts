/** What a run costs, in requests and in Gmail's quota units. */
import type { SyncedRep } from './a-synced-rep';
import { addressOf, aSyncedRep } from './a-synced-rep';

const me = 'robin@harbour-homes.example';

const someone = (index: number): string => `person${index}`;

/** A mailbox with so many conversations, of so many people. */
const aMailboxOf = (threads: number, people: number, known = people): Promise<SyncedRep> =>
  aSyncedRep({
    mails: Object.fromEntries(Array.from({ length: threads }, (_, index) => [`mail${index}`, { From: addressOf(someone(index % people)), To: me }])),
    contacts: Array.from({ length: known }, (_, index) => someone(index)),
    latency: { wave: 200, property: 80 },
  });

it('is at most 60 requests for a first sync of 1,000 labelled conversations of 800 people', async () => {
  const rep = await aMailboxOf(1_000, 800);
  const labels = Array.from({ length: 12 }, (_, index) => `GHL/Segment ${index}`);
  for (let index = 0; index < 1_000; index += 1) rep.labels(`mail${index}`, labels[index % 12]!);
  const before = rep.google.quotaUnits();
  expect(rep.runs()).toBe(false);
  expect(rep.fetches()).toBeLessThanOrEqual(60);
  expect(rep.google.quotaUnits() - before).toBeLessThan(15_000);
  expect([rep.tagsOf(someone(0)), rep.tagsOf(someone(799))]).toStrictEqual([['segment 0', 'segment 8'], ['segment 7']]);
  expect(rep.ghl.records.contacts().filter(({ tags }) => tags.length === 0)).toStrictEqual([]);
});

it('is the same for ten changes, however large the mailbox is', async () => {
  const costs = [];
  for (const threads of [100, 2_000]) {
    const rep = await aMailboxOf(threads, 100, 40);
    rep.makesLabel('GHL/Hot');
    rep.runs();
    for (let index = 0; index < 5; index += 1) {
      rep.labels(`mail${index}`, 'GHL/Hot');
      rep.tags(someone(20 + index), 'hot');
    }
    const before = rep.google.quotaUnits();
    rep.runs();
    expect([rep.tagsOf(someone(0)), rep.labelsOf('mail24')]).toStrictEqual([['hot'], ['GHL/Hot']]);
    costs.push({ fetches: rep.fetches(), units: rep.google.quotaUnits() - before });
  }
  const [small, large] = costs;
  expect(large!.fetches).toBeLessThanOrEqual(small!.fetches * 1.2);
  expect(small!.fetches).toBeLessThanOrEqual(20);
});
