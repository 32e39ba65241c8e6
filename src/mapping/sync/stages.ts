import { asList, asObject, asText } from '../../json';
import type { FoundContact } from './contact-search';
import type { ThreadNews } from './history';
import type { KnownPair, Pair } from './label-pairs';
import type { LabelWrite } from './label-writes';
import { chunked } from './label-writes';
import type { AgreedAt, SeenPlace } from './reconcile';
import { stageTag, tagName } from './tag-name';
import type { ReadThread } from './thread-labels';

/** Stages of one name, in whatever pipelines: they share a label. */
export interface Stage {
  /** What stands for it where tags are kept. */
  readonly tag: string;
  readonly name: string;
  readonly ids: readonly string[];
}

/** The stages of all pipelines, in their order. What stood for one still does when its name is another, or more have it. */
export const stagesFrom = (pipelines: unknown, known: readonly Pick<KnownPair, 'tag'>[]): readonly Stage[] => {
  const named = new Map<string, { readonly name: string; readonly ids: string[] }>();
  for (const { id, name } of asList(pipelines, asObject).flatMap(({ stages }) => asList(stages, asObject))) {
    const key = tagName(asText(name));
    if (key === '' || asText(id) === '') continue;
    const stage = named.get(key) ?? { name: asText(name).trim(), ids: [] };
    stage.ids.push(asText(id));
    named.set(key, stage);
  }
  const isKnown = (id: string): boolean => known.some(({ tag }) => tag === stageTag(id));
  return [...named.values()].map(({ name, ids }) => ({ tag: stageTag(ids.find(isKnown) ?? ids[0] ?? ''), name, ids }));
};

type StagePair = Pick<Pair, 'labelId' | 'tag' | 'stageIds'>;

/** The pairs whose labels show stages, and those of tags. */
export const isStagePair = ({ stageIds }: Pick<Pair, 'stageIds'>): boolean => stageIds !== undefined;

const marksOf = ({ stages = [] }: FoundContact, pairs: readonly StagePair[]): readonly string[] =>
  pairs.filter(({ stageIds = [] }) => stages.some((id) => stageIds.includes(id))).map(({ tag }) => tag);

/**
 * What stands for the stage of a contact's newest open opportunity; empty for none. Null when only GoHighLevel can tell: a
 * search of contacts gives opportunities in no order. What is shown counts as the newest while it is one of them, since newer
 * ones are heard of; and that there is none any more is too much to take an index's word for.
 */
export const stageOf = (contact: FoundContact, pairs: readonly StagePair[], agreed: AgreedAt): string | null => {
  const marks = marksOf(contact, pairs);
  const isShown = (tag: string): boolean => agreed({ contactId: contact.id, tag }).tag;
  const [only = '', another] = marks;
  if (another !== undefined) return marks.find(isShown) ?? null;
  return only === '' && pairs.some(({ tag }) => isShown(tag)) ? null : only;
};

/** What GoHighLevel says about contacts and stages, once each contact has one at most. */
export const sightStages = (contacts: readonly FoundContact[], pairs: readonly StagePair[]): readonly SeenPlace[] =>
  contacts.flatMap((contact) => {
    if (contact.stages === undefined) return [];
    const marks = marksOf(contact, pairs);
    return pairs.map(({ tag }) => ({ contactId: contact.id, tag, sighting: { label: null, tag: marks.includes(tag) } }));
  });

interface Mirroring {
  readonly threads: readonly ReadThread[];
  /** What happened to them; null when they were found by listing. */
  readonly news: readonly ThreadNews[] | null;
  /** Those that show stages. */
  readonly pairs: readonly StagePair[];
  readonly before: AgreedAt;
  /** What will be agreed once the contacts that came to a stage, or left one, are dealt with. */
  readonly after: AgreedAt;
}

/**
 * Makes conversations show the stages of their people again, whatever somebody did to these labels in Gmail: a new mail gets
 * its label, one that was taken off is put back, and one that was put on is taken off. Nothing of it reaches GoHighLevel.
 */
export const stageRepairs = ({ threads, news, pairs, before, after }: Mirroring): readonly (LabelWrite & { readonly isPutBack: boolean })[] => {
  const newsOf = new Map((news ?? []).map((one) => [one.threadId, one]));
  return pairs.flatMap(({ labelId, tag }) => {
    const at = (agreed: AgreedAt, contactId: string): boolean => agreed({ contactId, tag }).tag;
    const isLabelled = ({ labelIds }: ReadThread['messages'][number]): boolean => labelIds.includes(labelId);
    const lacking = threads.filter(({ id, owners, messages }) => newsOf.has(id) && owners.some((one) => at(before, one) && at(after, one)) && !messages.every(isLabelled));
    const wrong = threads.filter(({ messages, outside }) => messages.some(isLabelled) && !outside.some((one) => at(before, one) || at(after, one)));
    return [
      { some: lacking, add: true, isPutBack: lacking.some(({ id }) => newsOf.get(id)?.removed.includes(labelId)) },
      { some: wrong, add: false, isPutBack: true },
    ].flatMap(({ some, add, isPutBack }) => {
      const messageIds = some.flatMap(({ messages }) => messages.filter((message) => isLabelled(message) !== add).map(({ id }) => id));
      return chunked(labelId, add, messageIds).map((write) => ({ ...write, isPutBack }));
    });
  });
};
