/** Two runs of the triggers and a card, at once, in an order that a seed decides: what has to be true afterwards. */
import { customers } from '../../sandbox/cast';
import { eventObject } from '../../sandbox/gmail/event-object';
import { limits } from '../../sandbox/runtime/limits';
import type { Execution } from '../../sandbox/runtime/execute';
import { runConcurrently, type Concurrent } from '../../sandbox/runtime/scheduler';
import { createSandbox } from '../../sandbox/sandbox';
import { createRandom } from '../../sandbox/world';
import { noteInputs } from '../../src/cards/note-form-card';
import { held, repAt, type Rep } from '../journeys/rep';
import { consents } from '../journeys/sign-ins';
import { labels, labelsOn, switchesOn, tags, tagsOn, untags } from '../journeys/synced-mail';


const { ana, bjorn, mei } = customers;
const hot = 'GHL/Hot lead';
const note = 'Once and only once';

/** Virtual milliseconds, so that executions meet at other moments with every seed. */
const latency = { fetch: () => 200, property: 80, cache: 30 };
const day = 86_400_000;
/** When they start. A card that is first compares labels and tags itself; later it meets a run that does. */
const within = { run: 6_000, card: 3_000 };

const aSyncedRep = async (): Promise<Rep> => {
  const rep = repAt(await createSandbox({ latency, signedIn: false }));
  rep.opens('ana-offer');
  consents(rep, 'location');
  labels(rep, 'ana-offer', hot);
  switchesOn(rep);
  // Both sides are edited, and the token expires, while nobody looks.
  labels(rep, 'bjorn-invoice', hot);
  tags(rep, mei.email, 'hot lead');
  untags(rep, ana.email, 'hot lead');
  rep.sandbox.world.clock.advance(2 * day);
  return rep;
};

/** What is opened, and compared as it opens: mail of somebody who lost a tag, of somebody whose mail got a label, and of somebody who got a tag. */
const opened = ['ana-offer', 'bjorn-invoice', 'mei-thanks'] as const;

/** A mail is opened, or a note written on a card that was open already. */
const card = ({ sandbox }: Rep, seed: number): Concurrent => {
  const isNote = seed % 2 === 1;
  const { id: messageId, threadId } = sandbox.mailbox.findByName(isNote ? 'ana-offer' : (opened[(seed / 2) % opened.length] as string));
  const message = { messageId, threadId, accessToken: sandbox.google.mintMessageToken(messageId) };
  const common = { locale: null, message, recipients: null };
  if (!isNote) return { functionName: 'onMessageOpen', args: [eventObject(common)] };
  const parameters = { action: 'note.create', contactId: held(sandbox, ana.email).contact.id, changeId: `interleaved-${seed}` };
  const event = eventObject({ ...common, parameters }) as { readonly commonEventObject: object };
  const formInputs = { [noteInputs.body]: { stringInputs: { value: [note] } } };
  return { functionName: 'onCardAction', args: [{ ...event, commonEventObject: { ...event.commonEventObject, formInputs } }] };
};

const tokenRequests = ({ sandbox }: Rep): number => sandbox.network.log().filter(({ url }) => url.endsWith('/oauth/token')).length;

export interface Interleaving {
  readonly errors: readonly (string | null)[];
  readonly tokenRequests: number;
  /** Who is tagged, and which mail is labelled: Ana, Bjorn and Mei. */
  readonly tagged: readonly boolean[];
  readonly labelled: readonly boolean[];
  readonly notes: number;
  readonly signedIn: boolean;
}

/** What is true after every interleaving, whatever the order. */
export const whole = (seed: number): Interleaving => ({
  errors: Array.from({ length: seed % 4 === 0 ? 5 : 4 }, () => null),
  tokenRequests: 1,
  tagged: [false, true, true],
  labelled: [false, true, true],
  notes: seed % 2,
  signedIn: true,
});

/** Whether an execution wrote a label or a tag. */
const wrote = ({ http }: Execution): boolean => http.some(({ url }) => /bulk\/tags|batchModify/.test(url));

export interface Interleavings {
  readonly interleave: (seed: number) => Interleaving;
  /** In how many of them a card that opened was first, and brought a label and a tag in step. */
  readonly atOnce: () => number;
}

/** A rep to whom it can happen again and again. */
export const createInterleavings = async (): Promise<Interleavings> => {
  const rep = await aSyncedRep();
  const { sandbox } = rep;
  const { runtime } = sandbox;
  const start = sandbox.snapshot();
  let atOnce = 0;
  const interleave = (seed: number): Interleaving => {
    for (const { uid } of runtime.triggers()) runtime.backend.triggers.remove(uid);
    sandbox.restore(start);
    sandbox.network.clearLog();
    // Each seed is a day of its own: a thousand in one day are more than Google allows.
    for (const name of ['urlfetch', 'properties', 'triggerMs'] as const) runtime.quotas.setUsed(name, 0);
    const random = createRandom(seed);
    const startsAfterMs = (who: keyof typeof within): number => Math.floor(random.next() * within[who]);
    const job = { args: [{}], budgetMs: limits.executionMs };
    const wanted = [
      { ...job, functionName: 'onHourly', startsAfterMs: startsAfterMs('run') },
      { ...job, functionName: 'onAgain', startsAfterMs: startsAfterMs('run') },
      { ...card(rep, seed), startsAfterMs: startsAfterMs('card') },
      // The same mail in another window, now and then.
      ...(seed % 4 === 0 ? [{ ...card(rep, seed), startsAfterMs: startsAfterMs('card') }] : []),
    ];
    const { executions } = runConcurrently(runtime, wanted, { seed });
    if (executions.slice(2).some(wrote)) atOnce += 1;
    const requests = tokenRequests(rep);
    // One quiet run after them: whatever one of the two left to the other is done by then.
    sandbox.world.clock.advance(120_000);
    const last = runtime.run('onHourly', [{}], limits.executionMs);
    const people = [ana, bjorn, mei];
    return {
      errors: [...executions, last].map(({ error }) => error),
      tokenRequests: requests,
      tagged: people.map(({ email }) => tagsOn(rep, email).includes('hot lead')),
      labelled: ['ana-offer', 'bjorn-invoice', 'mei-thanks'].map((mail) => labelsOn(rep, mail).includes(hot)),
      notes: held(sandbox, ana.email).notes.filter(({ body }) => body === note).length,
      signedIn: runtime.userProperties.get('session')?.includes('"oauth"') === true,
    };
  };
  return { interleave, atOnce: () => atOnce };
};
