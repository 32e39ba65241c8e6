/** Lets one request of what writes go wrong, and looks whether that was recovered from or told: never silent. */
import type { FetchFault } from '../../sandbox/runtime/faults';
import type { Execution } from '../../sandbox/runtime/execute';
import type { Rep } from '../journeys/rep';
import { addPlan, clearPlans, type FaultPlan, plansFor, planWords } from './fault-plans';
import { differenceOf } from './outcome';
import { rehearse } from './rehearsal';
import { actsOut, isJob, type Story } from './story';

const statuses = [401, 403, 404, 409, 422, 429, 500, 503] as const;

/** What GoHighLevel or Google refuses for good: another click need not help, so that being told is enough. */
const refusals: readonly unknown[] = [401, 403, 404, 409, 422];

/** A time-out is one of a request that never arrived, or of one that did. */
const kinds = [...statuses, 'timeout', 'unanswered', 'truncated'] as const;

interface OnceFault {
  /** The request, from 1. */
  readonly k: number;
  readonly kind: (typeof kinds)[number];
}

export type FaultPoint = OnceFault | FaultPlan;

/** `409 at request 2`. */
export const faultWords = (point: FaultPoint): string => ('k' in point ? `${point.kind} at request ${point.k}` : planWords(point));

export interface Faulty {
  readonly points: readonly FaultPoint[];
  /** What comes of a fault there: recovered from by itself; told, and done by doing it again; told; or what is wrong. */
  readonly fail: (point: FaultPoint) => 'recovered' | 'done again' | 'told' | { readonly wrong: string };
}

/** In the words of whoever is asked. */
const refusal = (url: string, status: number): string =>
  url.includes('googleapis') ? JSON.stringify({ error: { code: status, message: 'The sandbox was told to refuse this.', errors: [{ reason: 'sandbox' }] } }) : JSON.stringify({ statusCode: status, message: 'The sandbox was told to refuse this.' });

const faultFor = (url: string, kind: OnceFault['kind']): FetchFault => (typeof kind === 'number' ? { status: kind, body: refusal(url, kind) } : kind);

/** All that is said to whoever clicked, or looks at the page in the browser. Google says by itself that a click took too long. */
const said = (rep: Rep, page: Execution | null): readonly string[] =>
  page ? [JSON.stringify(page.response), page.error ?? ''] : [...(rep.view().cards.length > 0 ? rep.reads().split('\n') : []), rep.notification() ?? '', rep.view().error ?? ''];

/** All that is said to whoever looks after what goes on by itself: at home, among the changes, and at contacts from mail. */
const saidLater = (rep: Rep): readonly string[] => {
  rep.sandbox.panel.openHome();
  const home = rep.reads().split('\n');
  rep.clicks('Settings');
  const contacts = rep.clicks('Contacts from mail').split('\n');
  rep.sandbox.panel.universalAction(0);
  return [...home, ...contacts, ...rep.reads().split('\n')];
};

const trouble = /\b(not|no|cannot|could|wait|again|later|sign in|refused|failed|error|slow down|exceeded|missing|reached|answer|gone|needs you)\b/i;

/** Whether words of trouble are there that are not when all goes well. */
const isTold = (words: readonly string[], usual: readonly string[]): boolean => words.some((line) => trouble.test(line) && !usual.includes(line));

/** What a card that tells of trouble offers. */
const waysOn: readonly string[] = ['Continue', 'Try failed ones again', 'Send again', 'Try again', 'Look again'];

/** Clicks again; where the button is gone, what the card offers; or goes back; or signs in if need be, and begins anew. */
const persist = (rep: Rep, story: Story): void => {
  const act = story.again ?? story.act;
  const ways = [
    () => act(rep),
    () => void rep.clicks(waysOn.find(rep.offers) ?? 'nothing of the kind'),
    () => (rep.sandbox.panel.back(), act(rep)),
    () => ((story.signedIn ?? true) && rep.sandbox.signIn(), story.before(rep), act(rep)),
  ];
  ways.some((way) => {
    try {
      way();
      return true;
    } catch {
      // The next way, then. Whether one of them helped shows in the end.
      return false;
    }
  });
};

/** Listed among the changes as not saved, with the reason. */
const isListed = (outcome: readonly string[]): boolean => outcome.some((line) => line.startsWith('open change "failed'));

export const faultsOf = async (story: Story): Promise<Faulty> => {
  const { rep, begin, now, end, wait } = await rehearse(story);
  const { network, runtime } = rep.sandbox;
  const tells = isJob(story) ? saidLater : said;
  begin();
  network.clearLog();
  const page = actsOut(rep, story);
  const exchanges = network.log();
  const urls = exchanges.map(({ url }) => url);
  const usual = tells(rep, page);
  const soon = now();
  const whole = end();

  const hit = (point: FaultPoint): Execution | null => {
    begin();
    if ('k' in point) runtime.faults.add({ kind: 'fetch', spares: point.k - 1, goes: faultFor(urls[point.k - 1] ?? '', point.kind) });
    else addPlan(rep, point);
    const page = actsOut(rep, story);
    runtime.faults.clear();
    clearPlans(rep);
    return page;
  };
  return {
    points: [...urls.flatMap((_, index) => kinds.map((kind): FaultPoint => ({ k: index + 1, kind }))), ...plansFor(exchanges)].filter((point) => !story.untrue?.includes(faultWords(point))),
    fail: (point) => {
      const words = tells(rep, hit(point));
      const late = isJob(story) ? differenceOf(soon, now()) : null;
      const found = end();
      const differs = differenceOf(whole, found);
      const isSilent = !isTold(words, usual) && !isListed(found);
      if (late !== null && isSilent) return { wrong: `silent for an hour, and ${late}` };
      if (differs === null) return 'recovered';
      if (isSilent) return { wrong: `silent, and ${differs}` };
      if (isJob(story)) return 'told';
      hit(point);
      wait();
      persist(rep, story);
      const stays = differenceOf(whole, end());
      if (stays === null) return 'done again';
      return refusals.includes(point.kind) ? 'told' : { wrong: `told, and not made good by doing it again: ${stays}` };
    },
  };
};
