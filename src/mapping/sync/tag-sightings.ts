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

/**
 * Contacts to be read by id before anything is done about them: the index says that a tag is gone which was there, and an
 * index that lags says so of a tag just added. A tag that is new in it can be believed, and does no harm if it cannot.
 */
export const toReadBack = (places: readonly SeenPlace[], agreed: AgreedAt): readonly string[] => [
  ...new Set(places.filter((place) => place.sighting.tag === false && agreed(place).tag).map(({ contactId }) => contactId)),
];

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
