import { contactTitle } from '../../mapping/contact-view';
import type { Agreement } from '../../mapping/sync/base-change';
import type { Base } from '../../mapping/sync/base-store';
import type { Pair } from '../../mapping/sync/label-pairs';
import type { LabelWrite } from '../../mapping/sync/label-writes';
import type { AgreedAt, Place, SeenPlace, Step } from '../../mapping/sync/reconcile';
import { reconcile } from '../../mapping/sync/reconcile';
import { isStagePair, sightStages, stageRepairs } from '../../mapping/sync/stages';
import { joined, sightTags, toReadBack } from '../../mapping/sync/tag-sightings';
import { isStageTag } from '../../mapping/sync/tag-name';
import { repliesToLabel, sightLabels } from '../../mapping/sync/thread-labels';
import type { UnconfirmedWrite } from '../../mapping/sync/unconfirmed';
import { mostUnconfirmed, unconfirmedText } from '../../mapping/sync/unconfirmed';
import { findThreads } from './find-threads';
import { contactsById } from './ghl-reads';
import type { LogLine } from './log';
import { logged } from './log';
import { modifyLabels, portionsOf } from './portions';
import { withNewestStage } from './stage-reads';
import type { Look, Sync } from './sync';
import { syncKeys } from './sync';
import { stateKey, stateText, syncStateFrom } from './sync-state';

const keyOf = ({ contactId, tag }: Place): string => `${contactId} ${tag}`;

/** What is agreed, but for these places. */
const over = (agreements: readonly Agreement[], agreed: AgreedAt): AgreedAt => {
  const known = new Map(agreements.map((one) => [keyOf(one), one.base]));
  return (place) => known.get(keyOf(place)) ?? agreed(place);
};

/** Whether contacts who lost a label on one conversation have it on another. @throws GoogleError */
const labelledElsewhere = (sync: Sync, { threads, news, contacts }: Look, pairs: readonly Pair[]): ((contactId: string, labelId: string) => boolean) => {
  const lost = (news ?? []).flatMap(({ threadId, removed }) => {
    const outside = threads.find(({ id }) => id === threadId)?.outside ?? [];
    return outside.flatMap((contactId) => removed.filter((labelId) => pairs.some((pair) => pair.labelId === labelId)).map((labelId) => ({ contactId, labelId })));
  });
  const wishes = lost.flatMap(({ contactId, labelId }) => contacts.filter(({ id }) => id === contactId).map((contact) => ({ contact, labelId, most: 1 })));
  const found = findThreads(sync, wishes);
  const elsewhere = new Set(wishes.flatMap(({ contact, labelId }, index) => (found[index]?.length === 0 ? [] : [`${contact.id} ${labelId}`])));
  return (contactId, labelId) => elsewhere.has(`${contactId} ${labelId}`);
};

/**
 * Leaves out tags that came to contacts with whom there is no mail to label. A location has many reps, and most of what
 * is tagged there is not about one's own mail: nobody's shared budget of calls is spent on reading it back. @throws GoogleError
 */
const withMail = (sync: Sync, { threads, contacts }: Look, places: readonly SeenPlace[]): readonly SeenPlace[] => {
  const known = new Set(threads.flatMap(({ outside }) => outside));
  const come = new Set(places.filter(({ contactId, sighting }) => sighting.tag === true && !known.has(contactId)).map(({ contactId }) => contactId));
  const asked = contacts.filter(({ id }) => come.has(id));
  const found = findThreads(sync, asked.map((contact) => ({ contact, days: sync.settings.days, most: 1 })));
  const without = new Set(asked.flatMap(({ id }, index) => (found[index]?.length === 0 ? [id] : [])));
  return places.filter(({ contactId, sighting }) => sighting.tag !== true || !without.has(contactId));
};

/**
 * What GoHighLevel says, of what differs from what was agreed; read back by id where it says that a tag is gone. What the
 * index says from before this run's own write is passed over: the next run looks at what changed since. @throws GhlError
 */
const tagPlaces = (sync: Sync, look: Look, agreed: AgreedAt): readonly SeenPlace[] => {
  const { app, pairs: all, wroteAt } = sync;
  const { contacts, tags } = look;
  const pairs = all.filter(({ tag }) => tags === null || tags.includes(tag));
  const differs = (place: SeenPlace): boolean => place.sighting.tag !== agreed(place).tag;
  const isOld = ({ contactId, sighting: { tag, tagAt } }: SeenPlace): boolean => tag === false && tagAt != null && tagAt < (wroteAt.get(contactId) ?? 0);
  const [stages, tagPairs] = [pairs.filter(isStagePair), pairs.filter((pair) => !isStagePair(pair))];
  const sighted = [...sightTags(contacts, tagPairs), ...(stages.length === 0 ? [] : sightStages(withNewestStage(sync, contacts, agreed), stages))];
  const said = withMail(sync, look, sighted.filter((place) => differs(place) && !isOld(place)));
  const doubted = toReadBack(said.filter(({ tag }) => !isStageTag(tag)), agreed);
  if (doubted.length === 0) return said;
  const trusted = said.filter(({ contactId, tag }) => isStageTag(tag) || !doubted.includes(contactId));
  return [...trusted, ...sightTags(contactsById(app, doubted), tagPairs).filter(differs)];
};

const wrote = ({ write }: Step): string => (write ? `${write.value ? '+' : '-'}${write.side}` : '');

/** What both sides did alike, or was done already, is nothing to tell of. */
const isNews = ({ write, reason }: Step): boolean => write !== null || reason === 'kept' || reason === 'other-direction';

interface Acting {
  /** Opens the base as it is stored by now. */
  readonly openBase: () => Base;
  /** Announced before, and not looked at this time. */
  readonly carried: readonly UnconfirmedWrite[];
  /** Milliseconds since 1970. */
  readonly deadline: number;
  /** Properties to go out with the log, made of what was done. */
  readonly alongside?: (done: readonly Omit<LogLine, 'at'>[]) => Readonly<Record<string, string | null>>;
}

/**
 * Deals with what was looked at: works out what is to be written where, announces it, writes it, and saves what is agreed
 * from then on. Answers false when the time ran out before all of it was done; it is then looked at again.
 * @throws GoogleError, GhlError, LeaseLostError
 */
export const act = (sync: Sync, look: Look, { openBase, carried, deadline, alongside = () => ({}) }: Acting): boolean => {
  const { app, lease, pairs } = sync;
  const stored = over(look.settled, openBase().agreed);
  const isListed = (labelId: string): boolean => look.state.pairs.some((pair) => pair.labelId === labelId && !pair.todo.includes('list'));
  const tagPairs = pairs.filter((pair) => !isStagePair(pair));
  const labels = sightLabels({ threads: look.threads, news: look.news, pairs: tagPairs, agreed: stored, isListed, elsewhere: labelledElsewhere(sync, look, tagPairs) });
  const { waiting } = syncStateFrom(app.properties.get(stateKey), sync.locationId);
  const agreed = over(labels.renewed.filter(({ contactId }) => !waiting.includes(contactId)), stored);
  const places = joined(look.places, labels.places, tagPlaces(sync, look, agreed));
  const steps = reconcile(places, { agreed, ruleOf: (tag) => pairs.find((pair) => pair.tag === tag) ?? null, mostContacts: mostUnconfirmed });
  const sighted = new Set(places.map(keyOf));
  const settled: readonly Agreement[] = [
    ...look.settled.filter((one) => !steps.all.some((step) => step.write === null && keyOf(step) === keyOf(one))),
    ...labels.unlabelled.filter((one) => !sighted.has(keyOf(one))),
    ...steps.all.filter(({ write }) => write === null),
  ];
  const [before, after] = [over(settled, agreed), over(steps.all, over(settled, agreed))];
  const portions = portionsOf(sync, { look, steps, agreed: after });
  const noRoom: Place[] = [];
  const done = new Set(settled.map(keyOf));

  const save = (agreements: readonly Agreement[], open: readonly UnconfirmedWrite[], more: () => Readonly<Record<string, string | null>> = () => ({})): void => {
    const { properties, leftOut } = openBase().change(agreements);
    noRoom.push(...leftOut);
    const changes = { ...properties, ...more(), [syncKeys.unconfirmed]: unconfirmedText(open) };
    const changed = Object.entries(changes).filter(([key, text]) => app.properties.get(key) !== text);
    if (changed.length > 0) lease.save(Object.fromEntries(changed));
  };

  const replies = repliesToLabel(look.threads, look.news ?? [], tagPairs.filter(({ direction }) => direction !== 'to-tag'));
  const repairs = stageRepairs({ threads: look.threads, news: look.news, pairs: pairs.filter(isStagePair), before, after });
  modifyLabels(sync, [...[...replies].map(([labelId, messageIds]): LabelWrite => ({ labelId, add: true, messageIds })), ...repairs]);

  let agreements = settled;
  let open = carried;
  for (const { announced, perform } of portions) {
    save(agreements, [...open, ...announced]);
    if (app.platform.now() > deadline) return false;
    const performed = perform();
    agreements = performed.agreements;
    for (const one of agreements) done.add(keyOf(one));
    open = [...open, ...performed.again];
    if (performed.error) {
      save(agreements, open);
      throw performed.error;
    }
  }
  const nameOf = (contactId: string): string => look.contacts.filter(({ id }) => id === contactId).map(contactTitle)[0] ?? '';
  const nameOfPair = ({ tag }: Place): string => (isStageTag(tag) ? (pairs.find((pair) => pair.tag === tag)?.labelName ?? '') : tag);
  const lines = steps.all
    .filter((step) => done.has(keyOf(step)) && isNews(step))
    .map((step) => ({ contactId: step.contactId, name: nameOf(step.contactId), tag: nameOfPair(step), what: isStageTag(step.tag) ? 'stage' : step.reason, wrote: wrote(step) }));
  const putBack = [...new Set(repairs.filter(({ isPutBack }) => isPutBack).map(({ labelId }) => labelId))].map((labelId) => ({
    ...{ contactId: '', name: '', tag: '', what: 'stage-put-back' },
    wrote: (pairs.find((pair) => pair.labelId === labelId)?.labelName ?? '').slice(0, 80),
  }));
  // Last, when it is known what finds no room.
  const log = () => logged(app, [...lines, ...putBack, ...noRoom.map((place) => ({ ...place, tag: nameOfPair(place), name: '', what: 'no-room', wrote: '' }))], sync.startedAt);
  save(agreements, open, () => ({ [stateKey]: stateText(look.state), ...log(), ...alongside(lines) }));
  return true;
};
