import { call } from '../ghl/calls';
import type { Outcomes } from '../ghl/client';
import { GhlError } from '../ghl/errors';
import type { Contact } from '../ghl/model/contact';
import { isScarce } from '../ghl/quota';
import { unwrap } from '../ghl/reply';
import { asNumber, asObject, entryOf } from '../json';
import type { App } from './app';
import type { ContactRecord } from './contact-record';
import { recordCalls, recordFreshMs, recordFrom, recordKey, rememberedRecord, rememberRecord } from './contact-record';
import { rememberedLocation, waveWithLocation } from './location-info';

/** Who an address belongs to. */
export type Found =
  | { readonly kind: 'contact'; readonly record: ContactRecord }
  /** Several contacts have it; those whose main address it is come first. */
  | { readonly kind: 'candidates'; readonly contacts: readonly Contact[] }
  | { readonly kind: 'nobody' };

/** Whether what is remembered will do, or GoHighLevel is to be asked. */
export type Freshness = 'remembered' | 'fresh';

/**
 * Whether what the look-up gave will do. It may be some seconds old, since the index lags: so it is read again by id, unless
 * calls are scarce. Never where its tags are about to be compared, or this user has just changed it.
 */
const isEnough = (app: App, lookedUp: Contact): boolean =>
  isScarce(app.ghl.quota()) && !app.opening?.isOutOfStep(lookedUp) && !app.journal.list().some(({ contactId }) => contactId === lookedUp.id);

/** A contact read by id with everything about it, or null when GoHighLevel does not have it any more. @throws GhlError */
const readRecord = (app: App, contactId: string, lookedUp: Contact | null = null): ContactRecord | null => {
  const calls = recordCalls(contactId);
  const given = lookedUp && isEnough(app, lookedUp) ? [{ ok: true, reply: { contact: lookedUp } }] : [];
  const outcomes = [...given, ...waveWithLocation(app, calls.slice(given.length))] as unknown as Outcomes<typeof calls>;
  const [own] = outcomes;
  const read = outcomes[given.length];
  if (read && !read.ok && read.error.code === 'not-found') {
    app.memory.forget(recordKey(contactId));
    return null;
  }
  // The look-up gave the whole contact already: reading it again may fail without taking the card along.
  const contact = own.ok ? own.reply.contact : lookedUp;
  if (!contact) throw own.ok ? new GhlError('unexpected-reply', 'contacts.get') : own.error;
  const record = recordFrom(contact, outcomes, app.platform.now());
  rememberRecord(app.memory, record);
  return record;
};

/** A contact as remembered, if that is recent enough, or read. Null when it is gone. @throws GhlError */
export const contactRecord = (app: App, contactId: string, freshness: Freshness): ContactRecord | null => {
  const remembered = freshness === 'remembered' ? rememberedRecord(app.memory, contactId) : null;
  const isRecent = remembered !== null && app.platform.now() - remembered.readAt < recordFreshMs;
  if (isRecent && rememberedLocation(app.memory, app.platform.now()) && !app.opening?.isOutOfStep(remembered.contact)) return remembered;
  try {
    return readRecord(app, contactId);
  } catch (error) {
    // Better an older card with its age on it than none.
    const older = rememberedRecord(app.memory, contactId);
    if (error instanceof GhlError && older && passing.includes(error.code)) return older;
    throw error;
  }
};

const passing: readonly string[] = ['rate-limited', 'unavailable', 'offline', 'timeout'];

/** Whether the look-up that knows additional addresses is open to the token: a private integration's may not be allowed to. */
export const mayLookUp = ({ session }: Pick<App, 'session'>): boolean => {
  const stored = session.stored();
  return stored?.kind === 'oauth' || (stored?.kind === 'private' && stored.mayLookUp);
};

/** The contacts with an address: by the look-up that knows additional addresses where it is allowed, else by the duplicate search. */
export const lookUp = (app: App, email: string): readonly Contact[] => {
  if (mayLookUp(app)) {
    const [outcome] = waveWithLocation(app, [call('contacts.lookup', { query: { email, limit: 20 } })]);
    if (outcome.ok) return outcome.reply.contacts;
    if (outcome.error.code !== 'no-permission' && outcome.error.code !== 'not-found' && outcome.error.code !== 'invalid') throw outcome.error;
  }
  const [outcome] = waveWithLocation(app, [call('contacts.get-duplicate', { query: { email } })]);
  const { contact } = unwrap(outcome);
  return contact ? [contact] : [];
};

const primaryFirst = (contacts: readonly Contact[], email: string): readonly Contact[] =>
  [...contacts].sort((one, other) => Number(other.email.toLowerCase() === email) - Number(one.email.toLowerCase() === email));

/** Whose address nobody's was is not looked up again for so long when a mail is opened again. */
const nobodyMs = 60_000;
/** By address, when the look-up found nobody. */
export const nobodyKey = 'nobody';

/** Found a moment ago to be nobody's, and this user has changed nothing since. */
const isNobodys = ({ memory, platform, journal }: App, email: string): boolean => {
  const at = asNumber(entryOf(asObject(memory.get(nobodyKey)?.value), email));
  return at !== null && platform.now() - at < nobodyMs && journal.list().every((change) => change.at < at);
};

const rememberNobody = ({ memory, platform }: App, email: string): void => {
  const now = platform.now();
  const others = Object.entries(asObject(memory.get(nobodyKey)?.value)).filter(([, at]) => now - Number(at) < nobodyMs);
  memory.put(nobodyKey, Object.fromEntries([...others, [email, now]]));
};

/**
 * Finds whose address this is: at once when this user has met it before, else by a look-up.
 * @param email lower-cased
 * @throws GhlError
 */
export const findPerson = (app: App, email: string, freshness: Freshness): Found => {
  const knownId = app.senders.contactIdOf(email);
  const known = knownId === null ? null : contactRecord(app, knownId, freshness);
  if (known) return { kind: 'contact', record: known };
  if (knownId !== null) app.senders.forget(email);

  if (freshness === 'remembered' && isNobodys(app, email)) return { kind: 'nobody' };

  const contacts = primaryFirst(lookUp(app, email), email);
  const [first] = contacts;
  if (!first) {
    rememberNobody(app, email);
    return { kind: 'nobody' };
  }
  if (contacts.length > 1) return { kind: 'candidates', contacts };
  const record = readRecord(app, first.id, first);
  if (!record) return { kind: 'nobody' };
  app.senders.learn(email, first.id);
  return { kind: 'contact', record };
};
