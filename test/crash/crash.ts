/** Kills what writes at one of its service calls, lets it be done again, and looks at what came of it. */
import { aRep, type Rep } from '../journeys/rep';
import type { Story } from './stories';

export interface Point {
  /** The service call, from 1. */
  readonly k: number;
  readonly when: 'before' | 'after';
}

const minute = 60_000;
const clickMs = 30_000;

/** Everything that somebody could see of it, without ids and moments. */
const outcome = ({ sandbox: { ghl, mailbox } }: Rep): unknown => ({
  contacts: ghl.records
    .contacts()
    .map(({ id, email = '', companyName = '', tags = [] }) => {
      const { tasks = [], notes = [] } = ghl.records.contact(id) ?? {};
      return JSON.stringify([email, companyName, [...tags].sort(), tasks.map(({ title, completed }) => `${title} ${completed}`).sort(), notes.map(({ body }) => body).sort()]);
    })
    .sort(),
  labels: mailbox.ids().map((id) => [...(mailbox.message(id)?.labelIds ?? [])].filter((label) => label !== 'UNREAD').sort().join(' ')),
});

/** Whatever is left to be done by itself is done by then. */
const settle = (rep: Rep): void => {
  rep.sandbox.runtime.advance(130 * minute);
  rep.opens('ana-offer');
  rep.sandbox.runtime.advance(61 * minute);
};

export interface Crashes {
  /** How many service calls it makes, when nothing kills it. */
  readonly points: readonly Point[];
  /** Kills it there. Null when the outcome is the same as without; otherwise what is different. */
  readonly crash: (point: Point) => string | null;
}

const again = (rep: Rep, start: string, story: Story): void => {
  const { runtime, ghl } = rep.sandbox;
  for (const { uid } of runtime.triggers()) runtime.backend.triggers.remove(uid);
  rep.sandbox.restore(start);
  ghl.faults.clear();
  runtime.faults.clear();
  story.before(rep);
};

const lines = (value: unknown): readonly string[] => JSON.stringify(value, null, 1).split('\n');

/** A story, and what is to come of it whatever kills it. */
export const crashesOf = async (story: Story): Promise<Crashes> => {
  const rep = await aRep();
  const start = rep.sandbox.snapshot();
  again(rep, start, story);
  const runsBefore = rep.sandbox.runtime.triggerRuns().length;
  story.act(rep);
  const ran = story.name.startsWith('job') ? rep.sandbox.runtime.triggerRuns()[runsBefore]?.execution : rep.execution();
  const count = ran?.calls.length ?? 0;
  settle(rep);
  const whole = lines(outcome(rep));
  return {
    points: Array.from({ length: count }, (_, index) => index + 1).flatMap((k) => [{ k, when: 'before' as const }, { k, when: 'after' as const }]),
    crash: ({ k, when }) => {
      again(rep, start, story);
      rep.sandbox.runtime.killNext(k, when);
      story.act(rep);
      rep.sandbox.runtime.faults.clear();
      // A click that was killed holds its work until it is certainly over.
      rep.sandbox.world.clock.advance(clickMs + 10_000);
      if (!story.name.startsWith('job')) story.act(rep);
      settle(rep);
      const found = lines(outcome(rep));
      const differs = whole.flatMap((line, index) => (line === found[index] ? [] : [`${line} | ${found[index] ?? ''}`]));
      return differs.length === 0 && found.length === whole.length ? null : differs.slice(0, 3).join('\n').slice(0, 800);
    },
  };
};
