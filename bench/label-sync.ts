import { addressOf, aSyncedRep, type Setting, type SyncedRep } from '../test/triggers/sync/a-synced-rep';
import type { Row } from './rows';

/** Virtual milliseconds, as the limits assume them: a wave of requests, and a write of properties. */
const latency = { wave: 200, property: 80 };

const sixMinutes = 360_000;
const me = 'robin@harbour-homes.example';
const someone = (index: number): string => `person${index}`;

/** So many conversations in turn with so many contacts. */
const mailFrom = (threads: number, people: number): Setting => ({
  mails: Object.fromEntries(Array.from({ length: threads }, (_, index) => [`mail${index}`, { From: addressOf(someone(index % people)), To: me }])),
  contacts: Array.from({ length: people }, (_, index) => someone(index)),
  latency,
});

interface Cost {
  readonly ghlCalls: number;
  readonly fetches: number;
  readonly gmailUnits: number;
  readonly propertyWrites: number;
  readonly ms: number;
}

/** What one run costs. @throws Error when it has more to do: then it was not all */
const costOf = (rep: SyncedRep): Cost => {
  const before = rep.google.quotaUnits();
  if (rep.runs()) throw new Error('One run was not enough.');
  return { ghlCalls: rep.ghlCalls(), fetches: rep.fetches(), gmailUnits: rep.google.quotaUnits() - before, propertyWrites: rep.propertyWrites(), ms: rep.ms() };
};

const demand = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`The sync did not do its work: ${what}.`);
};

/** Five labels and five tags, in a mailbox of that size; the largest one beside 50,000 contacts. */
const tenChanges = async (threads: number): Promise<Cost> => {
  const rep = await aSyncedRep({ ...mailFrom(10, 10), crowd: threads - 10, data: threads === 100_000 ? 'busy-agency' : 'empty' });
  rep.makesLabel('GHL/Hot');
  rep.runs();
  for (let index = 0; index < 5; index += 1) {
    rep.labels(`mail${index}`, 'GHL/Hot');
    rep.tags(someone(5 + index), 'hot');
  }
  const cost = costOf(rep);
  for (let index = 0; index < 10; index += 1) demand(rep.labelsOf(`mail${index}`).length === 1 && rep.tagsOf(someone(index)).length === 1, `mail ${index}`);
  return cost;
};

/** The first run, with twelve labels on a thousand conversations of 800 people. */
const firstThousand = async (): Promise<Cost> => {
  const rep = await aSyncedRep(mailFrom(1_000, 800));
  for (let index = 0; index < 1_000; index += 1) rep.labels(`mail${index}`, `GHL/Segment ${index % 12}`);
  const cost = costOf(rep);
  for (let index = 0; index < 1_000; index += 1) demand(rep.tagsOf(someone(index % 800)).includes(`segment ${index % 12}`), `mail ${index}`);
  return cost;
};

const row = (name: string, value: number, unit: string, limit: number): Row => ({ name: `sync.${name}`, value, unit, limit, better: 'lower' });

/** What keeping labels and tags in step costs: as much in a large mailbox as in a small one, and one run to begin with. */
export const labelSyncRows = async (): Promise<readonly Row[]> => {
  const [small, medium, large] = [await tenChanges(100), await tenChanges(10_000), await tenChanges(100_000)];
  const first = await firstThousand();
  return [
    row('10-changes.100', small.ghlCalls, 'GHL calls', 20),
    row('10-changes.10000', medium.ghlCalls, 'GHL calls', Math.floor(1.2 * small.ghlCalls)),
    row('10-changes.100000', large.ghlCalls, 'GHL calls', Math.floor(1.2 * small.ghlCalls)),
    row('10-changes.100.gmail-units', small.gmailUnits, 'quota units', 1_000),
    row('10-changes.100000.gmail-units', large.gmailUnits, 'quota units', Math.floor(1.2 * small.gmailUnits)),
    row('10-changes.100.property-writes', small.propertyWrites, 'properties', 50),
    row('10-changes.100000.property-writes', large.propertyWrites, 'properties', Math.floor(1.2 * small.propertyWrites)),
    row('first-1000.fetches', first.fetches, 'requests', 60),
    row('first-1000.ms', first.ms, 'virtual ms', sixMinutes),
    row('first-1000.gmail-units', first.gmailUnits, 'quota units', 15_000),
    row('first-1000.property-writes', first.propertyWrites, 'properties', 1_500),
  ];
};
