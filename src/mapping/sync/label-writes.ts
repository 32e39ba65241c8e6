import type { Agreement } from './base-change';
import type { Pair } from './label-pairs';
import type { AgreedAt, Place, Step } from './reconcile';
import type { ReadThread } from './thread-labels';
import { hasLabel } from './thread-labels';

/** Labels of many messages, for one `batchModify`. */
export interface LabelWrite {
  readonly labelId: string;
  readonly add: boolean;
  readonly messageIds: readonly string[];
}

export interface Relabelling {
  readonly writes: readonly LabelWrite[];
  /** What is agreed once they are written. */
  readonly agreements: readonly Agreement[];
  /** Places whose contact has no conversation of their own for the label. They are looked at again when a mail comes. */
  readonly nowhere: readonly Place[];
}

interface Labelling {
  readonly steps: readonly Step[];
  readonly pairs: readonly Pick<Pair, 'labelId' | 'tag' | 'stageIds'>[];
  /** The conversations of the contacts, the newest first. */
  readonly threads: readonly ReadThread[];
  /** What will be agreed, once the steps are done. */
  readonly agreed: AgreedAt;
}

/** `batchModify` takes no more. https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/batchModify */
const mostMessages = 1_000;

export const chunked = (labelId: string, add: boolean, ids: readonly string[]): readonly LabelWrite[] =>
  Array.from({ length: Math.ceil(ids.length / mostMessages) }, (_, chunk) => ({ labelId, add, messageIds: ids.slice(chunk * mostMessages, (chunk + 1) * mostMessages) }));

/**
 * Which messages get a label and which lose it, so that contacts and tags show. A conversation of several contacts is
 * labelled only if all of them have the tag, or a later run would tag those who have not, which no stage does; and it keeps
 * its label as long as one of them has, who would lose the tag otherwise.
 */
export const relabel = ({ steps, pairs, threads, agreed }: Labelling): Relabelling => {
  const messages = new Map<string, Set<string>>();
  const agreements: Agreement[] = [];
  const nowhere: Place[] = [];
  for (const { contactId, tag, write, base } of steps) {
    const { labelId, stageIds } = pairs.find((pair) => pair.tag === tag) ?? {};
    if (labelId === undefined || write?.side !== 'label') continue;
    const others = ({ owners }: ReadThread): readonly string[] => owners.filter((owner) => owner !== contactId);
    const has = (owner: string): boolean => agreed({ contactId: owner, tag }).tag;
    const own = threads.filter(({ owners, outside }) => (write.value ? owners : outside).includes(contactId));
    const chosen = own.filter((thread) => (write.value ? stageIds !== undefined || others(thread).every(has) : hasLabel(thread, labelId) && !others(thread).some(has)));
    const key = `${write.value ? '+' : '-'}${labelId}`;
    const ids = messages.get(key) ?? new Set<string>();
    messages.set(key, ids);
    for (const thread of chosen) for (const { id, labelIds } of thread.messages) if (labelIds.includes(labelId) !== write.value) ids.add(id);
    const staysOn = !write.value && own.some((thread) => hasLabel(thread, labelId) && thread.owners.includes(contactId) && !chosen.includes(thread));
    if (write.value && chosen.length === 0) nowhere.push({ contactId, tag });
    else agreements.push({ contactId, tag, base: staysOn ? { label: true, tag: false } : base });
  }
  return { writes: [...messages].flatMap(([key, ids]) => chunked(key.slice(1), key.startsWith('+'), [...ids])), agreements, nowhere };
};
