import { createRandom, type Random } from '../sandbox/world';
import { GhlError } from '../src/ghl/errors';
import { GoogleError } from '../src/google/errors';
import { addressOf, aSyncedRep, type Fault, type SyncedRep } from '../test/triggers/sync/a-synced-rep';
import type { Row } from './rows';

const days = 30;
/** On each of the two sides. */
const editsADay = 50;
const faultShare = 0.02;
const seed = 30;

const hour = 3_600_000;
/** What each run lets pass before it begins. */
const beforeRun = 120_000;
/** Whoever edits the same thing on both sides within a run's time has made up their mind by this much later. */
const restMs = 6 * hour;

const people = Array.from({ length: 60 }, (_, index) => `person${index}`);
const names = ['Hot', 'VIP', 'Buyer', 'Seller'];
const mailsOf = (person: string): readonly string[] => [`${person}-offer`, `${person}-visit`];

const refusal = (status: number, message: string): Fault => ({ status, body: JSON.stringify({ statusCode: status, message, error: { code: status, message } }) });

const faults: readonly Fault[] = [
  ...[401, 403, 404, 409, 422, 429, 500, 503].map((status) => refusal(status, 'Not this time.')),
  { status: 0, body: '' },
  { status: 0, body: '', isCarriedOut: true },
  { status: 200, body: '{"half' },
  { status: 200, body: '{"half', isCarriedOut: true },
];

/** One label and its tag for one person, as it was last wanted. */
interface Place {
  readonly person: string;
  readonly name: string;
  wanted: boolean;
  editedAt: number;
}

const labelOf = ({ name }: Place): string => `GHL/${name}`;
const tagOf = ({ name }: Place): string => name.toLowerCase();
const isLabelled = (rep: SyncedRep, place: Place): boolean => mailsOf(place.person).some((mail) => rep.labelsOf(mail).includes(labelOf(place)));
const isTagged = (rep: SyncedRep, place: Place): boolean => rep.tagsOf(place.person).includes(tagOf(place));

/** Somebody puts one on or takes it off, in Gmail or in GoHighLevel. */
const edit = (rep: SyncedRep, place: Place, { side, random }: { readonly side: 'label' | 'tag'; readonly random: Random }): void => {
  place.wanted = !place.wanted;
  place.editedAt = rep.platform.now();
  const mails = mailsOf(place.person);
  if (side === 'tag') (place.wanted ? rep.tags : rep.untags)(place.person, tagOf(place));
  else if (place.wanted) rep.labels(mails[random.next() < 0.5 ? 0 : 1] ?? '', labelOf(place));
  else for (const mail of mails) rep.unlabels(mail, labelOf(place));
};

interface Tally {
  readonly edits: number;
  /** Places that are not, on both sides, as they were last wanted. */
  readonly lost: number;
  /** Changes that the sync made and nobody wanted, and writes of runs before which both sides were as wanted. */
  readonly echoes: number;
  readonly faults: number;
}

const isWrite = (url: string): boolean => url.includes('/bulk/tags/') || url.includes('/batchModify');

const live = async (): Promise<Tally> => {
  const random = createRandom(seed);
  let isFaulty = true;
  let met = 0;
  const rep = await aSyncedRep({
    mails: Object.fromEntries(people.flatMap((person) => mailsOf(person).map((mail) => [mail, { From: addressOf(person), To: 'robin@harbour-homes.example' }]))),
    contacts: people,
    trouble: () => {
      if (!isFaulty || random.next() >= faultShare) return null;
      met += 1;
      return faults[Math.floor(random.next() * faults.length)] ?? null;
    },
  });
  const places = people.flatMap((person) => names.map((name): Place => ({ person, name, wanted: false, editedAt: 0 })));
  for (const name of names) rep.makesLabel(`GHL/${name}`);
  const sides = () => places.map((place) => [isLabelled(rep, place), isTagged(rep, place)] as const);

  let echoes = 0;
  const run = (): void => {
    const before = sides();
    const sent = rep.platform.waves.length;
    try {
      rep.runs();
    } catch (error) {
      // The next run goes on.
      if (!(error instanceof GhlError || error instanceof GoogleError)) throw error;
    }
    const wasQuiet = before.every((two, index) => two.every((one) => one === places[index]?.wanted));
    if (wasQuiet) echoes += rep.platform.waves.slice(sent).filter(([first]) => first !== undefined && isWrite(first.url)).length;
    sides().forEach((two, index) => two.forEach((now, side) => (echoes += now !== before[index]?.[side] && now !== places[index]?.wanted ? 1 : 0)));
  };

  let edits = 0;
  for (let at = 0; at < days * 24; at += 1) {
    for (let editsOfSide = Math.floor((at * editsADay) / 24); editsOfSide < Math.floor(((at + 1) * editsADay) / 24); editsOfSide += 1) {
      for (const side of ['label', 'tag'] as const) {
        const free = places.filter(({ editedAt }) => editedAt < rep.platform.now() - restMs);
        const place = free[Math.floor(random.next() * free.length)];
        if (!place) throw new Error('There is nothing left to edit.');
        edit(rep, place, { side, random });
        edits += 1;
      }
    }
    rep.passes(hour - beforeRun);
    run();
  }
  isFaulty = false;
  run();
  run();
  const lost = sides().filter(([label, tag], index) => label !== places[index]?.wanted || tag !== places[index]?.wanted).length;
  return { edits, lost, echoes, faults: met };
};

const row = (name: string, value: number, unit: string): Row => ({ name: `sync.30-days.${name}`, value, unit, limit: 0, better: 'lower' });

/** A month of a rep and colleagues who edit both sides, with hourly runs of which one request in fifty goes wrong. */
export const thirtyDaysRows = async (): Promise<readonly Row[]> => {
  const { edits, lost, echoes, faults: met } = await live();
  return [row('lost', lost, `of ${edits} edits, with ${met} faults`), row('echoes', echoes, 'writes nobody asked for')];
};
