import { owner } from '../sandbox/cast';
import { createGhl, type Ghl } from '../sandbox/ghl/ghl';
import { createGoogle, type Google } from '../sandbox/google/google';
import { createMailbox, type Mailbox } from '../sandbox/google/mailbox';
import { createWorld, type World } from '../sandbox/world';
import { ghlOrigin } from '../src/ghl/calls';
import { sessionKey } from '../src/ghl/session-keys';
import { standardSync, syncSettingsKey } from '../src/mapping/sync/sync-settings';
import type { HttpRequest, HttpResponse, Platform } from '../src/platform/platform';
import { createApp } from '../src/triggers/app';
import { runJobs } from '../src/triggers/jobs/on-timer';
import { onMessageOpen } from '../src/triggers/on-message-open';
import { createInMemoryPlatform } from '../test/platform/in-memory-platform';
import { shortMail } from '../test/triggers/sync/a-synced-rep';
import type { Row } from './rows';

const reps = 200;
/** They come in over the first hour, and this is how long they stay. */
const hours = 1.5;
const opensAnHour = 20;
/** In each rep's mailbox: from that many contacts, and from that many others. */
const contacts = 30;
const strangers = 10;
/** What each rep labels, and somebody tags, in an hour. */
const editsAnHour = 2;

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 12, 15);

/** Things that happen at their times, while others sleep. */
const createTimeline = ({ clock }: World) => {
  const events: { readonly at: number; readonly happens: () => void }[] = [];
  return {
    add: (at: number, happens: () => void): void => void events.push({ at, happens }),
    sort: (): void => void events.sort((one, other) => other.at - one.at),
    /** Everything up to that moment. Whoever sleeps calls this again from within: one that begins meanwhile ends first. */
    runUntil: (until: number): void => {
      for (let next = events.at(-1); next !== undefined && next.at <= until; next = events.at(-1)) {
        events.pop();
        clock.advance(Math.max(0, next.at - clock.now()));
        next.happens();
      }
      clock.advance(Math.max(0, until - clock.now()));
    },
  };
};

type Timeline = ReturnType<typeof createTimeline>;

interface Tally {
  calls: number;
  refused: number;
  opens: number;
  failed: number;
  /** The longest that one open stood still, or would have to for GoHighLevel to answer what it refused. */
  longestWait: number;
}

interface Rep {
  readonly mailbox: Mailbox;
  readonly opens: (messageId: string) => void;
  readonly syncs: () => void;
}

interface Shared {
  readonly world: World;
  readonly ghl: Ghl;
  readonly timeline: Timeline;
  readonly tally: Tally;
}

const aRep = (index: number, { world, ghl, timeline, tally }: Shared): Rep => {
  const messages = Array.from({ length: contacts + strangers }, (_, mail) => shortMail(index * 1_000 + mail));
  const mailbox = createMailbox({ world, messages, owner: { email: owner.email, aliases: [] } });
  const scopes = ['https://www.googleapis.com/auth/gmail.modify', 'https://www.googleapis.com/auth/gmail.addons.current.message.metadata'];
  const google: Google = createGoogle({ world, mailbox, user: owner, grantedScopes: () => scopes });
  const { privateToken, locationId } = ghl.credentials;
  let waited = 0;
  const fetch = ({ method, url, headers, body = '' }: HttpRequest): HttpResponse => {
    const request = { method, url, body, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])) };
    if (!url.startsWith(ghlOrigin)) return google.handle(request);
    const response = ghl.handle(request);
    tally.calls += 1;
    if (response.status === 429) {
      tally.refused += 1;
      waited = Math.max(waited, Number(response.headers['x-ratelimit-interval-milliseconds'] ?? 10_000));
    }
    return response;
  };
  const inMemory = createInMemoryPlatform({
    userEmail: owner.email,
    fetch,
    userProperties: {
      [sessionKey]: JSON.stringify({ kind: 'private', token: privateToken, locationId, deniedScopes: [], mayLookUp: false, since: start }),
      [syncSettingsKey]: JSON.stringify({ ...standardSync, on: true }),
    },
  });
  const platform: Platform = {
    ...inMemory,
    now: world.clock.now,
    googleToken: () => google.accessToken(),
    sleep: (ms) => {
      waited += ms;
      timeline.runUntil(world.clock.now() + ms);
    },
  };
  /** An execution begins: its cache is as old as the world. */
  const app = () => {
    waited = 0;
    inMemory.clock.advance(world.clock.now() - inMemory.clock.now());
    return createApp(platform);
  };
  mailbox.labels.add({ name: 'GHL/Hot' });
  return {
    mailbox,
    syncs: () => runJobs(app()),
    opens: (messageId) => {
      const before = inMemory.logged.length;
      const threadId = mailbox.message(messageId)?.threadId ?? '';
      onMessageOpen(app(), { parameters: {}, form: { texts: {}, times: {} }, message: { id: messageId, threadId, accessToken: google.mintMessageToken(messageId) }, draftRecipients: [], timeZone: null });
      tally.opens += 1;
      tally.longestWait = Math.max(tally.longestWait, waited);
      if (inMemory.logged.slice(before).some(({ event }) => event === 'ghl.failed')) tally.failed += 1;
    },
  };
};

/** A morning: every rep opens mail and has an hourly run, and people label and tag all the while. */
const simulate = (): Tally => {
  const world = createWorld({ now: start, seed: 200 });
  const ghl = createGhl({ world, data: 'empty' });
  const timeline = createTimeline(world);
  const tally: Tally = { calls: 0, refused: 0, opens: 0, failed: 0, longestWait: 0 };
  const { privateToken, locationId } = ghl.credentials;
  const ask = (path: string, body: object): { readonly contact?: { readonly id: string } } => {
    const headers = { authorization: `Bearer ${privateToken}`, version: '2021-07-28', 'content-type': 'application/json', accept: 'application/json' };
    const { status, body: text } = ghl.handle({ method: 'POST', url: `${ghlOrigin}${path}`, headers, body: JSON.stringify(body) });
    if (status === 429) {
      world.clock.advance(10_000);
      return ask(path, body);
    }
    return JSON.parse(text) as { readonly contact?: { readonly id: string } };
  };
  const all = Array.from({ length: reps }, (_, index) => aRep(index, { world, ghl, timeline, tally }));
  const ids = all.map((_, index) =>
    Array.from({ length: contacts }, (__, mail) => ask('/contacts/', { locationId, email: shortMail(index * 1_000 + mail).from?.email, firstName: 'Somebody' }).contact?.id ?? ''),
  );
  const { random, clock } = world;
  const begin = clock.now() + hour;
  const some = (count: number): number => Math.floor(random.next() * count);
  all.forEach((rep, index) => {
    const mails = rep.mailbox.ids();
    const minute = random.next() * hour;
    const comes = begin + random.next() * hour;
    const until = begin + hours * hour;
    for (let at = comes + minute; at < until; at += hour) timeline.add(at, rep.syncs);
    for (let at = comes; at < until; at += (2 * random.next() * hour) / opensAnHour) timeline.add(at, () => rep.opens(mails[some(mails.length)] ?? ''));
    for (let edit = 0; edit < hours * editsAnHour; edit += 1) {
      timeline.add(begin + random.next() * hours * hour, () => rep.mailbox.relabel(mails[some(contacts)] ?? '', { add: [rep.mailbox.labels.list().find(({ name }) => name === 'GHL/Hot')?.id ?? ''] }));
      timeline.add(begin + random.next() * hours * hour, () => void ask(`/contacts/${ids[index]?.[some(contacts)]}/tags`, { tags: ['hot'] }));
    }
  });
  timeline.sort();
  timeline.runUntil(begin + hours * hour);
  return tally;
};

/** One location shared by two hundred reps. What GoHighLevel refuses an open would have to wait for counts as waited for. */
export const twoHundredRepsRows = (): readonly Row[] => {
  const { calls, refused, opens, failed, longestWait } = simulate();
  const share = Math.round((100_000 * refused) / calls) / 1_000;
  return [
    { name: 'reps-200.max-wait-ms', value: longestWait, unit: `virtual ms of ${opens} opens, ${failed} with a part missing`, limit: 2_000, better: 'lower' },
    { name: 'reps-200.429-share', value: share, unit: `% of ${calls} GHL calls`, limit: 0.1, better: 'lower' },
  ];
};
