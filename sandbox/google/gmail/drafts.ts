import type { Random } from '../../world';

export interface Draft {
  readonly id: string;
  /** Another one after each change. */
  readonly messageId: string;
}

export interface Drafts {
  /** The newest first. */
  readonly list: () => readonly Draft[];
  readonly get: (id: string) => Draft | null;
  /** @returns the new draft */
  readonly add: (messageId: string) => Draft;
  readonly put: (draft: Draft) => void;
  readonly remove: (id: string) => void;
  /** Removes the draft that is made of that message, if any is. */
  readonly removeOf: (messageId: string) => void;
  readonly snapshot: () => readonly Draft[];
  readonly restore: (saved: readonly Draft[]) => void;
}

export const createDrafts = (random: Random): Drafts => {
  const drafts = new Map<string, Draft>();
  return {
    list: () => [...drafts.values()].sort((one, other) => (one.messageId < other.messageId ? 1 : -1)),
    get: (id) => drafts.get(id) ?? null,
    add: (messageId) => {
      const draft = { id: `r${random.id(19, '123456789')}`, messageId };
      drafts.set(draft.id, draft);
      return draft;
    },
    put: (draft) => void drafts.set(draft.id, draft),
    remove: (id) => void drafts.delete(id),
    removeOf: (messageId) => {
      for (const draft of drafts.values()) if (draft.messageId === messageId) drafts.delete(draft.id);
    },
    snapshot: () => [...drafts.values()],
    restore: (saved) => {
      drafts.clear();
      for (const draft of saved) drafts.set(draft.id, draft);
    },
  };
};
