import { asList, asObject, asText } from '../../json';
import type { GhlError } from '../../ghl/errors';
import { mayHaveHappened } from '../../ghl/errors';
import type { Outcome } from '../../ghl/reply';
import type { Contact } from '../../ghl/model/contact';
import type { Agreement } from '../../mapping/sync/base-change';
import type { LabelWrite } from '../../mapping/sync/label-writes';
import { relabel } from '../../mapping/sync/label-writes';
import type { Change } from '../../mapping/sync/merge';
import { nothingSeen } from '../../mapping/sync/merge';
import type { AgreedAt, Step, Steps, TagWrite } from '../../mapping/sync/reconcile';
import { spellingsOf } from '../../mapping/sync/tag-name';
import type { ReadThread } from '../../mapping/sync/thread-labels';
import type { UnconfirmedWrite } from '../../mapping/sync/unconfirmed';
import { recordKey } from '../contact-record';
import { findThreads } from './find-threads';
import { anyCall, sendPatiently } from './ghl-calls';
import { contactsById } from './ghl-reads';
import { readThreads } from './read-threads';
import type { Look, Sync } from './sync';

/** Writes that are announced together, made, and then agreed together. */
export interface Portion {
  readonly announced: readonly UnconfirmedWrite[];
  /** Makes the writes. What it does not agree on was refused, or is looked at again. @throws GoogleError, GhlError */
  readonly perform: () => Performed;
}

interface Performed {
  readonly agreements: readonly Agreement[];
  readonly again: readonly UnconfirmedWrite[];
  /** What ends the run. Of a write that was certainly refused nothing stays announced: there is nothing to find out. */
  readonly error?: GhlError;
}

/** How many contacts' conversations are looked for and labelled in one go, and how many of each. */
const mostLabelSteps = { usual: 50, hurried: 4 } as const;
const mostLabelled = 50;

/** Contacts that GoHighLevel could not tag this time; what it refuses for more of them is no passing trouble. */
const mostAgain = 50;

export const modifyLabels = ({ gmail }: Sync, writes: readonly LabelWrite[]): void => {
  for (const { labelId, add, messageIds } of writes) {
    gmail.call('gmail.messages.batchModify', { path: {}, body: { ids: messageIds, [add ? 'addLabelIds' : 'removeLabelIds']: [labelId] } });
  }
};

interface Working {
  readonly look: Look;
  readonly steps: Steps;
  /** What will be agreed once all steps are done. */
  readonly agreed: AgreedAt;
}

/** The same write to many contacts, as it is announced. */
const announcement = ({ app }: Sync, { state }: Look, { side, value }: Change, { tag, contactIds }: { readonly tag: string; readonly contactIds: readonly string[] }): UnconfirmedWrite => ({
  ...{ side, value, tag, contactIds },
  at: app.platform.now(),
  historyId: state.historyId,
});

const announcements = (sync: Sync, look: Look, steps: readonly Step[]): readonly UnconfirmedWrite[] => {
  const tags = [...new Set(steps.map(({ tag, write }) => `${write?.value ? '+' : '-'}${tag}`))];
  return tags.map((key) => {
    const value = key.startsWith('+');
    const tag = key.slice(1);
    const contactIds = steps.filter((step) => step.tag === tag && step.write?.value === value).map(({ contactId }) => contactId);
    return announcement(sync, look, { side: 'label', value }, { tag, contactIds });
  });
};

const labelPortion = (sync: Sync, steps: readonly Step[], { look, agreed }: Working): Portion => ({
  announced: announcements(sync, look, steps),
  perform: () => {
    const ids = [...new Set(steps.map(({ contactId }) => contactId))];
    const known = new Map<string, Contact>(look.contacts.map((contact) => [contact.id, contact]));
    for (const contact of contactsById(sync.app, ids.filter((id) => !known.has(id)))) known.set(contact.id, contact);
    const wishes = steps.flatMap(({ contactId, tag, write }) => {
      const contact = known.get(contactId);
      const labelId = sync.pairs.find((pair) => pair.tag === tag)?.labelId;
      if (!contact || labelId === undefined) return [];
      return [write?.value ? { contact, days: sync.settings.days, most: mostLabelled } : { contact, labelId, most: mostLabelled * 2 }];
    });
    const have = new Set(look.threads.map(({ id }) => id));
    const found = findThreads(sync, wishes).flat().filter((id) => !have.has(id));
    const threads: readonly ReadThread[] = [...look.threads, ...readThreads(sync, found).threads];
    const { writes, agreements } = relabel({ steps, pairs: sync.pairs, threads, agreed });
    modifyLabels(sync, writes);
    return { agreements, again: [] };
  },
});

/** A contact that is gone, or another location's, is nobody's to tag; anything else may pass. */
const isFinal = (message: string): boolean => /delete|not found|not valid|does not belong/i.test(message);

const tagPortion = (sync: Sync, write: TagWrite, { look, steps }: Working): Portion => {
  const { tag, add, contactIds } = write;
  const announced = [announcement(sync, look, { side: 'tag', value: add }, write)];
  const perform: Portion['perform'] = () => {
    const spellings = add ? [] : spellingsOf(tag, look.contacts.flatMap(({ tags }) => tags));
    const body = { contacts: contactIds, tags: [...new Set([tag, ...spellings])] };
    for (const contactId of contactIds) {
      sync.wroteAt.set(contactId, sync.app.platform.now());
      sync.app.memory.forget(recordKey(contactId));
    }
    const send = () => sendPatiently(sync.app, [anyCall('contacts.tags.bulk-update', { type: add ? 'add' : 'remove', body })])[0] as Outcome<unknown>;
    const first = send();
    // Twice does no harm, and what is known now need not be guessed from the contacts' times by the next run.
    const isOpen = !first.ok && mayHaveHappened(first.error);
    const outcome = isOpen ? send() : first;
    if (!outcome.ok) return { agreements: [], again: isOpen ? announced : [], error: outcome.error };
    const answer = asObject(outcome.reply);
    const refused = new Map(
      asList(answer['responses'], asObject)
        .filter(({ type }) => asText(type) === 'error')
        .map(({ contactId, message }) => [asText(contactId), asText(message)]),
    );
    const agreements = steps.all
      .filter((step) => step.tag === tag && step.write?.side === 'tag' && contactIds.includes(step.contactId))
      .flatMap(({ contactId, base }): readonly Agreement[] => {
        const message = refused.get(contactId);
        if (message === undefined) return [{ contactId, tag, base }];
        return isFinal(message) ? [{ contactId, tag, base: nothingSeen }] : [];
      });
    const open = [...refused].flatMap(([contactId, message]) => (isFinal(message) ? [] : [contactId]));
    return { agreements, again: open.length === 0 ? [] : [{ ...(announced[0] as UnconfirmedWrite), contactIds: open.slice(0, mostAgain) }] };
  };
  return { announced, perform };
};

/** What is to be written, in portions: first what gives, so that a run that is stopped has taken nothing away for it. */
export const portionsOf = (sync: Sync, working: Working): readonly Portion[] => {
  const { labelWrites, tagWrites } = working.steps;
  const most = mostLabelSteps[sync.isHurried ? 'hurried' : 'usual'];
  const labels = Array.from({ length: Math.ceil(labelWrites.length / most) }, (_, chunk) => labelWrites.slice(chunk * most, (chunk + 1) * most));
  return [...tagWrites.map((write) => tagPortion(sync, write, working)), ...labels.map((steps) => labelPortion(sync, steps, working))];
};
