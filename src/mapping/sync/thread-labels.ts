import type { ThreadNews } from './history';
import type { Pair } from './label-pairs';
import type { Agreement } from './base-change';
import { nothingSeen } from './merge';
import type { AgreedAt, SeenPlace } from './reconcile';

/** A conversation as it is now, with the contacts of the people on it. */
export interface ReadThread {
  readonly id: string;
  readonly messages: readonly { readonly id: string; readonly labelIds: readonly string[] }[];
  /** Contacts whose conversation it is. */
  readonly owners: readonly string[];
  /**
   * By label, the contacts whose the messages with that label are. Somebody who wrote after the label was put on is an
   * owner, and not among them.
   */
  readonly labelled: Readonly<Record<string, readonly string[]>>;
  /** Contacts of everybody outside who is on it, the owners among them. */
  readonly outside: readonly string[];
}

export const hasLabel = ({ messages }: Pick<ReadThread, 'messages'>, labelId: string): boolean => messages.some(({ labelIds }) => labelIds.includes(labelId));

interface Looking {
  readonly threads: readonly ReadThread[];
  /** What happened to them; null when they were found by listing all that have a label, which is as good as added now. */
  readonly news: readonly ThreadNews[] | null;
  readonly pairs: readonly Pick<Pair, 'labelId' | 'tag'>[];
  readonly agreed: AgreedAt;
  /** Whether it is known who had that label all along; until then those on whose messages it lies may have been meant. */
  readonly isListed: (labelId: string) => boolean;
  /** Whether another conversation of the contact has the label. */
  readonly elsewhere: (contactId: string, labelId: string) => boolean;
}

export interface LabelSightings {
  readonly places: readonly SeenPlace[];
  /** People who came to a conversation that had its label before. Nobody labelled them, so no tag follows. */
  readonly unlabelled: readonly Agreement[];
  /**
   * Labelled once more, while a label of theirs without a tag lay on a conversation that others share. Somebody means it:
   * the sync itself labels nobody who has not got the tag. What was agreed before no longer counts.
   */
  readonly renewed: readonly Agreement[];
}

/**
 * What Gmail says about contacts and tags. A label is there for those on whose messages it was put; where it only lies on
 * more of a conversation than before, as on a reply, it says nothing new. It is gone if somebody took it off one of the
 * contact's conversations and no other has it, not when a mail was deleted. For somebody who is on a labelled conversation
 * of others it says nothing.
 */
export const sightLabels = ({ threads, news, pairs, agreed, isListed, elsewhere }: Looking): LabelSightings => {
  const newsOf = new Map((news ?? []).map((one) => [one.threadId, one]));
  const places: SeenPlace[] = [];
  const unlabelled: Agreement[] = [];
  const renewed: Agreement[] = [];
  for (const { labelId, tag } of pairs) {
    const isNew = ({ id, messages }: ReadThread): boolean => {
      const added = newsOf.get(id)?.added[labelId] ?? [];
      return news === null || messages.every((message) => added.includes(message.id) || !message.labelIds.includes(labelId));
    };
    const on = threads.filter((thread) => hasLabel(thread, labelId));
    const named = new Set(on.filter(isNew).flatMap(({ labelled }) => labelled[labelId] ?? []));
    const meant = new Set(on.flatMap(({ labelled }) => labelled[labelId] ?? []));
    const owners = on.flatMap((thread) => thread.owners);
    const owning = new Set(isListed(labelId) ? [...owners, ...meant] : owners.filter((owner) => !meant.has(owner)));
    const around = new Set(on.flatMap(({ outside }) => outside));
    const off = new Set(threads.filter((thread) => !on.includes(thread) && newsOf.get(thread.id)?.removed.includes(labelId)).flatMap(({ outside }) => outside));
    for (const contactId of new Set([...named, ...owning, ...off])) {
      const place = { contactId, tag };
      const base = agreed(place);
      if (named.has(contactId)) {
        places.push({ ...place, sighting: { label: true, tag: null } });
        if (news !== null && base.label && !base.tag) renewed.push({ ...place, base: nothingSeen });
      } else if (owning.has(contactId) && !base.label) unlabelled.push({ ...place, base: { ...base, label: true } });
      else if (off.has(contactId) && !around.has(contactId) && base.label && !elsewhere(contactId, labelId)) places.push({ ...place, sighting: { label: false, tag: null } });
    }
  }
  return { places, unlabelled, renewed };
};

/** Replies in labelled conversations that have not got the label: Gmail does not hand it on. By label, the messages. */
export const repliesToLabel = (threads: readonly ReadThread[], news: readonly ThreadNews[], pairs: readonly Pick<Pair, 'labelId'>[]): ReadonlyMap<string, readonly string[]> => {
  const arrivedIn = new Map(news.map(({ threadId, arrived }) => [threadId, arrived]));
  const replies = pairs.map(({ labelId }) => {
    const found = threads.flatMap(({ id, messages }) => {
      const arrived = arrivedIn.get(id) ?? [];
      const wasLabelled = messages.some((message) => message.labelIds.includes(labelId) && !arrived.includes(message.id));
      return wasLabelled ? messages.filter((message) => arrived.includes(message.id) && !message.labelIds.includes(labelId)).map((message) => message.id) : [];
    });
    return [labelId, found] as const;
  });
  return new Map(replies.filter(([, found]) => found.length > 0));
};
