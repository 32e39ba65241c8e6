/** A rep whose labels and tags are synced: the embedded Gmail and GoHighLevel, and runs that may be killed at any call. */
import { owner, ownerAliases } from '../../../sandbox/cast';
import type { DataSet } from '../../../sandbox/ghl/data/data-sets';
import type { Ghl } from '../../../sandbox/ghl/ghl';
import { createGhl } from '../../../sandbox/ghl/ghl';
import { createGoogle } from '../../../sandbox/google/google';
import type { Google } from '../../../sandbox/google/google';
import type { Mailbox } from '../../../sandbox/google/mailbox';
import { createMailbox } from '../../../sandbox/google/mailbox';
import type { ParsedMessage } from '../../../sandbox/mail/message';
import { parseMail } from '../../../sandbox/mail/parse-message';
import { createRandom } from '../../../sandbox/world';
import { ghlOrigin } from '../../../src/ghl/calls';
import { sessionKey } from '../../../src/ghl/session-keys';
import type { SyncSettings } from '../../../src/mapping/sync/sync-settings';
import { standardSync, syncSettingsKey } from '../../../src/mapping/sync/sync-settings';
import type { HttpRequest } from '../../../src/platform/platform';
import { NoAnswerError } from '../../../src/platform/platform';
import { createApp } from '../../../src/triggers/app';
import { LeaseLostError, takeLease } from '../../../src/triggers/jobs/lease';
import { labelSync } from '../../../src/triggers/sync/label-sync';
import type { LogLine } from '../../../src/triggers/sync/log';
import { syncLog } from '../../../src/triggers/sync/log';
import type { InMemoryPlatform } from '../../platform/in-memory-platform';
import { createInMemoryPlatform } from '../../platform/in-memory-platform';

const start = Date.UTC(2026, 10, 12, 15);

/** Stands for a run that Google has killed. */
class Killed extends Error {
  override readonly name = 'Killed';
}

/** An answer in place of the true one, which may have had its effect before it got lost. */
export interface Fault {
  readonly status: number;
  readonly body: string;
  readonly isCarriedOut?: boolean;
}

export interface SyncedRep {
  readonly platform: InMemoryPlatform;
  readonly mailbox: Mailbox;
  readonly google: Google;
  readonly ghl: Ghl;
  /** One run to its end; some time passes before it. Answers whether it wants another one soon. */
  readonly runs: () => boolean;
  /** A run that is killed at its nth service call, before or after it took effect. Answers whether it got that far. */
  readonly isKilled: (call: number, when: 'before' | 'after') => boolean;
  /**
   * A run whose nth request is answered with this instead, or gets no answer. Answers the error that ended it, if one did;
   * null when it never sent so many.
   */
  readonly meets: (request: number, fault: Fault) => { readonly error: unknown } | null;
  /** A run during which, before its nth service call, it stands still for so long that another run takes over and ends. */
  readonly isOvertaken: (call: number) => void;
  /** How many service calls the last run made. */
  readonly calls: () => number;
  /** How many requests the last run sent: what counts against the daily quota of fetches. */
  readonly fetches: () => number;
  /** Of these, how many GoHighLevel was sent. */
  readonly ghlCalls: () => number;
  /** How many properties the last run wrote or removed. */
  readonly propertyWrites: () => number;
  /** How long the last run took, in virtual milliseconds. */
  readonly ms: () => number;
  readonly makesLabel: (name: string) => string;
  readonly renamesLabel: (from: string, to: string) => void;
  readonly deletesLabel: (name: string) => void;
  /** Puts a label on a mail's conversation, or takes it off. */
  readonly labels: (mail: string, name: string) => void;
  readonly unlabels: (mail: string, name: string) => void;
  /** One of the later mails comes in. */
  readonly receives: (mail: string) => void;
  /** The names of the labels on a mail, but for Gmail's own. */
  readonly labelsOf: (mail: string) => readonly string[];
  readonly tags: (person: string, tag: string) => void;
  readonly untags: (person: string, tag: string) => void;
  readonly tagsOf: (person: string) => readonly string[];
  readonly forgetsHistory: () => void;
  readonly log: () => readonly LogLine[];
  readonly passes: (ms: number) => void;
}

export interface Setting {
  /** Mails by name, as `ana: {From: …}`; the oldest first. Without Subject it is the name. */
  readonly mails?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Mails that come in later. */
  readonly later?: Setting['mails'];
  /** Who is a contact: local parts of addresses at customers.example. */
  readonly contacts?: readonly string[];
  readonly settings?: Partial<SyncSettings>;
  readonly searchLag?: number;
  /** What GoHighLevel holds besides; nothing unless given. */
  readonly data?: DataSet;
  /** How many conversations of other people fill the mailbox besides. */
  readonly crowd?: number;
  /** Virtual milliseconds that a wave of requests takes, and a write of properties; none unless given. */
  readonly latency?: { readonly wave: number; readonly property: number };
  /** Goes wrong with a request instead of answering it; null when all goes well. */
  readonly trouble?: (request: HttpRequest) => Fault | null;
}

/** `ana` is ana@customers.example. */
export const addressOf = (person: string): string => `${person}@customers.example`;

/** A mail of two lines, which nobody has to parse. */
export const shortMail = (index: number): ParsedMessage => {
  const from = `crowd${index}@strangers.example`;
  const headers = Object.entries({ From: from, To: owner.email, Subject: `About house ${index}`, 'Message-ID': `<crowd${index}@mail.example>` }).map(([name, value]) => ({ name, value }));
  const people = { from: { name: '', email: from }, to: [{ name: '', email: owner.email }], cc: [] };
  return { origin: `crowd${index}`, headers, ...people, subject: `About house ${index}`, date: start - 60 * 86_400_000 + index, text: 'Hello.', html: null, attachments: [], invite: null, size: 200 };
};

const noLatency = { wave: 0, property: 0 };

export const aSyncedRep = async (setting: Setting = {}): Promise<SyncedRep> => {
  const { mails = {}, later = {}, contacts = [], settings = {}, searchLag = 3_000, data = 'empty', crowd = 0, latency = noLatency, trouble = () => null } = setting;
  let calls = 0;
  let [ghlCalls, propertyWrites, ms] = [0, 0, 0];
  let kill: { readonly call: number; readonly when: 'before' | 'after' } | null = null;
  let fetched = 0;
  let fault: (Fault & { readonly request: number }) | null = null;
  let overtake: number | null = null;
  /** Every call of a service goes through here. */
  const service = <Result>(takes: number, work: () => Result): Result => {
    calls += 1;
    inMemory.clock.advance(takes);
    if (overtake === calls) {
      overtake = null;
      const before = calls;
      runs();
      calls = before;
    }
    const dies = kill?.call === calls ? kill.when : null;
    if (dies === 'before') throw new Killed();
    const result = work();
    if (dies === 'after') throw new Killed();
    return result;
  };

  const answer = ({ method, url, headers, body = '' }: HttpRequest) => {
    const request = { method, url, body, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])) };
    const { status, headers: answered, body: text } = (url.startsWith(ghlOrigin) ? ghl : google).handle(request);
    return { status, headers: answered, body: text };
  };
  const fetch = (request: HttpRequest) => {
    fetched += 1;
    if (request.url.startsWith(ghlOrigin)) ghlCalls += 1;
    const met = fault?.request === fetched ? fault : trouble(request);
    if (met === null) return answer(request);
    const { status, body, isCarriedOut = false } = met;
    if (isCarriedOut) answer(request);
    if (met === fault) fault = null;
    if (status === 0) throw new NoAnswerError('timeout', 'No answer came.');
    return { status, headers: {}, body };
  };
  const inMemory = createInMemoryPlatform({ now: start, userEmail: owner.email, fetch });
  const platform: InMemoryPlatform = {
    ...inMemory,
    googleToken: () => google.accessToken(),
    send: (request) => service(latency.wave, () => inMemory.send(request)),
    sendAll: (requests) => service(latency.wave, () => inMemory.sendAll(requests)),
    userProperties: {
      ...inMemory.userProperties,
      write: (changes) =>
        service(latency.property, () => {
          propertyWrites += Object.keys(changes).length;
          inMemory.userProperties.write(changes);
        }),
    },
  };
  const world = { clock: inMemory.clock, random: createRandom(1) };
  const ghl = createGhl({ world, data, searchLag });
  const parsed = await parseMail(
    Object.entries({ ...mails, ...later }).map(([origin, headers], index) => {
      const lines = Object.entries({ Subject: origin, 'Message-ID': `<${origin}@mail.example>`, Date: new Date(start - 86_400_000 + index * 60_000).toUTCString(), ...headers });
      return { origin, raw: Buffer.from([...lines.map(([name, value]) => `${name}: ${value}`), '', 'Hello.', ''].join('\r\n')) };
    }),
  );
  const mailbox = createMailbox({ world, messages: [...Array.from({ length: crowd }, (_, index) => shortMail(index)), ...parsed.slice(0, Object.keys(mails).length)], owner: { email: owner.email, aliases: ownerAliases } });
  const google: Google = createGoogle({ world, mailbox, user: owner, grantedScopes: () => ['https://www.googleapis.com/auth/gmail.modify'] });

  const { privateToken, locationId } = ghl.credentials;
  const ask = (method: string, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${privateToken}`, version: '2021-07-28', 'content-type': 'application/json', accept: 'application/json' };
    const { status, body: text } = ghl.handle({ method, url: `${ghlOrigin}${path}`, headers, body: body ? JSON.stringify(body) : '' });
    if (status > 299) throw new Error(`${method} ${path}: ${status} ${text}`);
    return JSON.parse(text) as { readonly contact: { readonly id: string } };
  };
  const ids = new Map(contacts.map((person, index) => {
    // GoHighLevel answers a hundred calls in ten seconds.
    if (index % 80 === 79) inMemory.clock.advance(10_000);
    return [person, ask('POST', '/contacts/', { locationId, email: addressOf(person), firstName: person }).contact.id] as const;
  }));
  const idOf = (person: string): string => ids.get(person) ?? '';

  const entries = inMemory.userEntries;
  entries.set(sessionKey, JSON.stringify({ kind: 'private', token: privateToken, locationId, deniedScopes: [], mayLookUp: false, since: start }));
  entries.set(syncSettingsKey, JSON.stringify({ ...standardSync, on: true, ...settings }));

  const runs = (): boolean => {
    inMemory.clock.advance(120_000);
    [calls, fetched, ghlCalls, propertyWrites] = [0, 0, 0, 0];
    const begun = platform.now();
    const app = createApp(platform);
    const lease = takeLease(app, 'label-sync', platform.now() + 360_000);
    if (!lease) throw new Error('Another run holds the lease.');
    const hasMore = labelSync.run(app, lease, platform.now() + 270_000);
    lease.release();
    ms = platform.now() - begun;
    return hasMore;
  };
  const labelId = (name: string): string => mailbox.labels.list().find((label) => label.name === name)?.id ?? '';
  const makesLabel = (name: string): string => labelId(name) || mailbox.labels.add({ name }).id;
  const threadOf = (mail: string) => mailbox.thread(mailbox.findByName(mail).threadId);
  const contactOf = (person: string) => ghl.records.contact(idOf(person))?.contact;

  return {
    ...{ platform, mailbox, google, ghl, runs, makesLabel },
    isKilled: (call, when) => {
      kill = { call, when };
      try {
        runs();
        return false;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        return true;
      } finally {
        kill = null;
      }
    },
    meets: (request, planned) => {
      fault = { ...planned, request };
      try {
        runs();
        return fault === null ? { error: null } : null;
      } catch (error) {
        return { error };
      } finally {
        fault = null;
      }
    },
    isOvertaken: (call) => {
      overtake = call;
      try {
        runs();
      } catch (error) {
        if (!(error instanceof LeaseLostError)) throw error;
      }
      overtake = null;
    },
    calls: () => calls,
    fetches: () => fetched,
    ghlCalls: () => ghlCalls,
    propertyWrites: () => propertyWrites,
    ms: () => ms,
    renamesLabel: (from, to) => {
      const label = mailbox.labels.get(labelId(from));
      if (label) mailbox.labels.put({ ...label, name: to });
    },
    deletesLabel: (name) => {
      const id = labelId(name);
      for (const messageId of [...mailbox.ids(id)]) mailbox.relabel(messageId, { remove: [id] });
      mailbox.labels.remove(id);
    },
    labels: (mail, name) => {
      for (const { id } of threadOf(mail)) mailbox.relabel(id, { add: [makesLabel(name)] });
    },
    unlabels: (mail, name) => {
      for (const { id } of threadOf(mail)) mailbox.relabel(id, { remove: [labelId(name)] });
    },
    receives: (mail) => {
      const message = parsed.find(({ origin }) => origin === mail);
      if (message) mailbox.receive(message);
    },
    labelsOf: (mail) => [...new Set(threadOf(mail).flatMap(({ labelIds }) => labelIds))].flatMap((id) => (mailbox.labels.get(id)?.type === 'user' ? [mailbox.labels.get(id)?.name ?? ''] : [])).sort(),
    tags: (person, tag) => {
      inMemory.clock.advance(1_000);
      ask('POST', `/contacts/${idOf(person)}/tags`, { tags: [tag] });
    },
    untags: (person, tag) => {
      inMemory.clock.advance(1_000);
      ask('DELETE', `/contacts/${idOf(person)}/tags`, { tags: [tag] });
    },
    tagsOf: (person) => [...(contactOf(person)?.tags ?? [])].sort(),
    forgetsHistory: () => mailbox.history.forget(),
    log: () => syncLog(createApp(inMemory)),
    passes: (ms) => inMemory.clock.advance(ms),
  };
};
