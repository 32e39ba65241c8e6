/** Labels and tags at the mail that is being opened. The build packs this module. */
import type { Call } from '../../ghl/calls';
import { call, operation } from '../../ghl/calls';
import type { Contact } from '../../ghl/model/contact';
import { readReply } from '../../ghl/operation';
import type { Outcome } from '../../ghl/reply';
import { gmailThreadOperations } from '../../google/operations/gmail-threads';
import { asList, asObject, parseJson } from '../../json';
import type { Pair } from '../../mapping/sync/label-pairs';
import { sightOpenMail } from '../../mapping/sync/open-mail';
import type { SeenPlace, Step } from '../../mapping/sync/reconcile';
import { reconcile } from '../../mapping/sync/reconcile';
import { spellingsOf, tagName } from '../../mapping/sync/tag-name';
import { placesOf, unconfirmedFrom } from '../../mapping/sync/unconfirmed';
import { rememberedRecord } from '../contact-record';
import { takeLease } from '../jobs/lease';
import { identityOf } from '../surroundings';
import { act } from './act';
import { openStoredBase } from './begin';
import { createGmailCalls } from './gmail-calls';
import { pairingOf } from './labels';
import type { LogLine } from './log';
import type { Opening } from './opening';
import { storedSync } from './opening';
import { locationOf, settingsOf } from './progress';
import type { Sync } from './sync';
import { syncKeys } from './sync';
import { stateKey, syncStateFrom } from './sync-state';
import { wasTakenOff } from './taken-off';
import { withinTime } from './within-time';

/** An opening has 30 s, and somebody waits: nothing is begun after these. */
const openMs = 30_000;
const workMs = 4_000;

/** What could not be done is not tried again at each opening. */
const triedMs = 10 * 60_000;
const triedKey = (contactId: string): string => `tried:${contactId}`;

/** What there is to compare with: which label goes with which tag, what was agreed, and what was announced. */
const known = ({ app }: Opening) => {
  const [settings, locationId] = [settingsOf(app), locationOf(app)];
  const state = syncStateFrom(app.properties.get(stateKey), locationId);
  const labels = state.pairs.map(({ labelId, labelName }) => ({ id: labelId, name: labelName }));
  const carried = unconfirmedFrom(app.properties.get(syncKeys.unconfirmed));
  const isOpen = ({ contactId, tag }: SeenPlace): boolean => carried.flatMap(placesOf).some((place) => place.contactId === contactId && place.tag === tag);
  const pairs = settings.on ? pairingOf(app, { labels, settings, locationId }).pairs : [];
  return { settings, locationId, state, pairs, carried, isOpen, base: openStoredBase(app, locationId) };
};

const conversation = ({ thread }: Opening) => {
  const response = thread();
  return gmailThreadOperations['gmail.threads.get'].reply(response?.status === 200 ? parseJson(response.body) : null);
};

/** Where the open mail and a contact differ from what was agreed. What a run that was killed had announced is for the next one. */
const sighted = (opening: Opening, contact: Contact): readonly SeenPlace[] => {
  const { pairs, settings, base, state, isOpen } = known(opening);
  const { app, message } = opening;
  const { messages, historyId } = conversation(opening);
  const isTouched = Number(historyId) > Number(state.historyId);
  const reading = { identity: identityOf(app), decode: app.platform.decodeText, people: settings.people };
  const places = sightOpenMail({ messages, messageId: message.id, isTouched }, { contact, pairs, agreed: base.agreed, reading });
  return places.filter((place) => !isOpen(place));
};

/** What would be written for these. Where both sides say the same already, the next run agrees on it. */
const due = (opening: Opening, places: readonly SeenPlace[]): readonly Step[] => {
  const { pairs, base } = known(opening);
  const ruleOf = (tag: string): Pair | null => pairs.find((pair) => pair.tag === tag) ?? null;
  return reconcile(places, { agreed: base.agreed, ruleOf, mostContacts: 1 }).all.filter(({ write }) => write !== null);
};

const signature = (steps: readonly Step[]): string => steps.map(({ tag, write }) => `${write?.value ? '+' : '-'}${write?.side ?? ''} ${tag}`).join('\n');

const wasTried = ({ app: { memory, platform } }: Opening, contactId: string, steps: readonly Step[]): boolean => {
  const tried = memory.get(triedKey(contactId));
  return tried?.value === signature(steps) && platform.now() - tried.at < triedMs;
};

/** A tag as the journal has it, so that it can be undone. */
const journaled = ({ app }: Opening, { contactId, tag, wrote }: Omit<LogLine, 'at'>, tags: readonly string[]) => {
  const isOn = wrote === '+tag';
  const summary = isOn ? `Tagged “${tag}”, as the mail’s label says` : `Tag removed: “${tag}”, since its label was taken off`;
  const input = { contactId, body: { tags: isOn ? [tag] : [...spellingsOf(tag, tags)] } };
  const [add, remove] = [call('contacts.tags.add', input), call('contacts.tags.remove', input)];
  const details = { call: isOn ? add : remove, undo: isOn ? remove : add, before: {}, after: null, knownIds: [] };
  return app.journal.done({ id: app.platform.newId(), contactId, summary }, details);
};

/** Whether a run has changed something since the sides were read: what was read may be older than what is agreed now. */
const isOvertaken = ({ app: { properties }, stored }: Opening): boolean => {
  const now = storedSync(properties);
  return now.size !== stored.size || [...now].some(([key, text]) => stored.get(key) !== text);
};

interface Doing {
  readonly contact: Contact;
  readonly places: readonly SeenPlace[];
  readonly send: Opening['ghl']['waveAsItCame'];
}

/** Deals with places as a run does, under the same lease. Answers what it did; null where a run is at work. @throws GoogleError, GhlError, LeaseLostError, LockBusyError, TimeUpError */
const deal = (opening: Opening, { contact, places, send }: Doing): readonly Omit<LogLine, 'at'>[] | null => {
  const { app } = opening;
  const { platform } = app;
  const start = platform.now();
  const lease = takeLease(app, 'label-sync', start + openMs);
  if (!lease) return null;
  try {
    if (isOvertaken(opening)) return null;
    const { settings, locationId, state, pairs, carried } = known(opening);
    let lines: readonly Omit<LogLine, 'at'>[] = [];
    // Nobody waits for a pause: Gmail's end it, and what GoHighLevel has refused for being too much is not sent again.
    let refused: readonly Outcome<unknown>[] | null = null;
    const waveAsItCame: Doing['send'] = (calls) => {
      const outcomes = refused ?? send(calls);
      if (outcomes.some((outcome) => !outcome.ok && outcome.error.code === 'rate-limited')) refused = outcomes;
      return outcomes;
    };
    const hurried = { ...app, platform: { ...platform, sleep: () => undefined }, ghl: { ...opening.ghl, waveAsItCame, quota: () => null } };
    const gmail = createGmailCalls(withinTime(app, start).platform);
    const sync: Sync = { app: hurried, gmail, lease, settings, locationId, pairs, startedAt: start, isHurried: true, wroteAt: new Map() };
    const alongside = (done: readonly Omit<LogLine, 'at'>[]) => {
      lines = done;
      const tags = done.filter(({ wrote }) => wrote.endsWith('tag'));
      return Object.assign({}, ...tags.map((line) => journaled(opening, line, contact.tags))) as Readonly<Record<string, string | null>>;
    };
    act(
      sync,
      { threads: [], news: [], contacts: [contact], tags: [], places, settled: [], state },
      { openBase: () => openStoredBase(app, locationId), carried, deadline: start + workMs, alongside },
    );
    return lines;
  } finally {
    opening.stored = storedSync(app.properties);
    lease.release();
  }
};

const listed = (steps: readonly Pick<Step, 'tag'>[]): string => steps.map(({ tag }) => `“${tag}”`).join(', ');

/** What was done, for the card: a tag is told by the journal's line, which can be undone. */
const labelNews = ({ wrote, tag }: Omit<LogLine, 'at'>): string =>
  wrote === '+label' ? `Labelled “${tag}”, as the contact’s tag says.` : wrote === '-label' ? `Label “${tag}” taken off, since the tag is gone.` : '';

/** Whatever happens here, the card is shown, and the next run does what was not done. */
const quietly = (opening: Opening, steps: readonly Step[], doing: Doing): void => {
  const { app, written } = opening;
  const { contact } = doing;
  if (steps.length === 0 || wasTried(opening, contact.id, steps)) return;
  try {
    const lines = deal(opening, doing);
    if (lines) {
      for (const { tag, wrote } of lines) if (wrote.endsWith('tag')) written.set(tag, wrote === '+tag');
      opening.news = lines.map(labelNews).filter(Boolean).join(' ');
      const left = steps.filter(({ tag }) => !lines.some((line) => line.tag === tag));
      if (left.length > 0) app.memory.put(triedKey(contact.id), signature(left));
      return;
    }
  } catch (error) {
    app.platform.log('sync.open-failed', { name: error instanceof Error ? error.name : typeof error });
    app.memory.put(triedKey(contact.id), signature(steps));
  }
  opening.news = `The label and the tag ${listed(steps)} differ. The next run tries again.`;
};

/** The contact as far as it is known before it is read: as remembered, or as the look-up gave it. */
const contactBefore = ({ app, earlier }: Opening, contactId: string): Contact | null => {
  const lookedUp = earlier.flatMap((outcome) => asList(asObject(asObject(asObject(outcome))['reply'])['contacts'], asObject) as readonly unknown[]);
  return rememberedRecord(app.memory, contactId)?.contact ?? (lookedUp as readonly Contact[]).find(({ id }) => id === contactId) ?? null;
};

/**
 * Sends the wave that reads a contact. A label that was put on the mail since the last run goes along as a tag: nothing but
 * the label has to be known for that.
 * @throws GhlError as `wave` does
 */
export const sendWithTags = (opening: Opening, calls: readonly Call[]): readonly Outcome<unknown>[] => {
  let outcomes: readonly Outcome<unknown>[] | null = null;
  const read = calls.find((one): one is Call<'contacts.get'> => one.id === 'contacts.get');
  const contact = read ? contactBefore(opening, read.input.contactId) : null;
  const put = contact ? sighted(opening, contact).filter(({ sighting }) => sighting.label === true && sighting.tag === false) : [];
  const places = put.map((place): SeenPlace => ({ ...place, sighting: { label: true, tag: null } }));
  const steps = due(opening, places);
  const send: Doing['send'] = (more) => {
    if (outcomes) return opening.ghl.waveAsItCame(more);
    const all = opening.ghl.waveAsItCame([...calls, ...more]);
    outcomes = calls.map(({ id }, index) => {
      const outcome = all[index] as Outcome<unknown>;
      return outcome.ok ? { ok: true, reply: readReply(operation(id), outcome.reply) } : outcome;
    });
    return all.slice(calls.length);
  };
  if (contact && steps.length > 0) quietly(opening, steps, { contact, send, places: places.filter(({ tag }) => steps.some((step) => step.tag === tag)) });
  return outcomes ?? opening.ghl.wave(calls);
};

/** Whether something would be written, as far as is remembered of the contact. */
export const isToBeCompared = (opening: Opening, contact: Contact): boolean => {
  const steps = due(opening, sighted(opening, contact));
  return steps.length > 0 && !wasTried(opening, contact.id, steps);
};

/** Compares the open mail's labels with the tags of a contact that was just read, and writes the difference. Answers the contact as it is then. */
export const compareOpenMail = (opening: Opening, read: Contact): Contact => {
  const { written, ghl } = opening;
  const after = (): Contact => {
    const kept = read.tags.filter((tag) => written.get(tagName(tag)) !== false);
    const put = [...written].flatMap(([tag, isOn]) => (isOn && !kept.some((one) => tagName(one) === tag) ? [tag] : []));
    return { ...read, tags: [...kept, ...put] };
  };
  const contact = after();
  const places = sighted(opening, contact);
  const steps = due(opening, places);
  const doubted = steps.filter(({ tag, write }) => write?.side === 'tag' && !write.value && places.some((place) => place.tag === tag));
  const isCertain = doubted.length === 0 || wasTried(opening, contact.id, steps) ? () => false : wasTakenOff(opening, { contact, steps: doubted, ...known(opening), thread: conversation(opening) });
  const certain = steps.filter((step) => !doubted.includes(step) || isCertain(step.tag));
  if (certain.length < steps.length) opening.app.memory.put(triedKey(contact.id), signature(steps));
  quietly(opening, certain, { contact, send: ghl.waveAsItCame, places: places.filter(({ tag }) => certain.some((step) => step.tag === tag)) });
  return after();
};
