import type { TagRecord } from './agency-records';
import type { Collection } from './collection';

/** A tag as a contact carries it. */
const appliedTag = (name: string): string => name.trim().toLowerCase();

/** Applied tags, each once and none empty. */
export const appliedTags = (names: readonly string[]): readonly string[] => [...new Set(names.map(appliedTag).filter(Boolean))];

export interface TagList {
  readonly ofLocation: (locationId: string) => readonly TagRecord[];
  /** Adds a name as it is spelled. */
  readonly add: (locationId: string, name: string) => TagRecord;
  /** Adds the applied tags that the list does not have in any spelling. */
  readonly learn: (locationId: string, applied: readonly string[]) => void;
}

export const createTagList = (rows: Collection<TagRecord>, newId: () => string): TagList => {
  const ofLocation = (locationId: string): readonly TagRecord[] => rows.of(locationId);
  const add = (locationId: string, name: string): TagRecord => rows.add({ id: newId(), locationId, name });
  return {
    ofLocation,
    add,
    learn: (locationId, applied) => {
      const known = new Set(ofLocation(locationId).map(({ name }) => appliedTag(name)));
      for (const name of applied) if (!known.has(name)) add(locationId, name);
    },
  };
};
