import type { Contact } from '../../ghl/model/contact';
import type { Pair } from './label-pairs';
import type { AgreedAt, SeenPlace } from './reconcile';
import { tagName } from './tag-name';

type Tagged = Pick<Contact, 'id' | 'tags' | 'dateUpdated'>;

/** What GoHighLevel says about contacts and the tags that are synced. */
export const sightTags = (contacts: readonly Tagged[], pairs: readonly Pick<Pair, 'tag'>[]): readonly SeenPlace[] =>
  contacts.flatMap(({ id, tags, dateUpdated }) => {
    const held = new Set(tags.map(tagName));
    return pairs.map(({ tag }) => ({ contactId: id, tag, sighting: { label: null, tag: held.has(tag), tagAt: Date.parse(dateUpdated) || null } }));
  });

/** Tags that seem new are read back for no more contacts than this: so many at once are an import, and not our own doing. */
const mostReadBack = 100;

/**
 * Contacts to be read by id before anything is done about them, since the index lags: a tag that seems gone may have been
 * added just now, always looked up; and one that seems new may have been taken off just now, perhaps by the sync itself.
 */
export const toReadBack = (places: readonly SeenPlace[], agreed: AgreedAt): readonly string[] => {
  const gone = places.filter((place) => place.sighting.tag === false && agreed(place).tag).map(({ contactId }) => contactId);
  const come = [...new Set(places.filter((place) => place.sighting.tag === true && !agreed(place).tag).map(({ contactId }) => contactId))];
  return [...new Set([...gone, ...come.slice(0, mostReadBack)])];
};

/** What both sides say about a place, as one: each side's word, where it said anything. Every place is given once. */
export const joined = (...sides: readonly (readonly SeenPlace[])[]): readonly SeenPlace[] => {
  const places = new Map<string, SeenPlace>();
  for (const place of sides.flat()) {
    const key = `${place.contactId} ${place.tag}`;
    const known = places.get(key)?.sighting;
    const { label, tag, labelAt = null, tagAt = null } = place.sighting;
    places.set(key, {
      ...place,
      sighting: { label: label ?? known?.label ?? null, tag: tag ?? known?.tag ?? null, labelAt: labelAt ?? known?.labelAt ?? null, tagAt: tagAt ?? known?.tagAt ?? null },
    });
  }
  return [...places.values()];
};
