import { normalized } from './label-names';

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.labels#Label, without its counts */
export interface Label {
  readonly id: string;
  readonly name: string;
  readonly type: 'system' | 'user';
  readonly messageListVisibility?: string;
  readonly labelListVisibility?: string;
  readonly color?: { readonly textColor: string; readonly backgroundColor: string };
}

const shown = { messageListVisibility: 'hide', labelListVisibility: 'labelShow' } as const;
const hidden = { messageListVisibility: 'hide', labelListVisibility: 'labelHide' } as const;

const system = (id: string, visibility: Partial<Label> = {}): Label => ({ id, name: id, type: 'system', ...visibility });

/** In the order in which Gmail lists them. */
const systemLabels: readonly Label[] = [
  system('CHAT', hidden),
  system('SENT'),
  system('INBOX'),
  system('IMPORTANT', hidden),
  system('TRASH', hidden),
  system('DRAFT'),
  system('SPAM', hidden),
  ...['FORUMS', 'UPDATES', 'PERSONAL', 'PROMOTIONS', 'SOCIAL'].map((category) => system(`CATEGORY_${category}`, hidden)),
  system('STARRED', shown),
  system('UNREAD'),
];

export interface Labels {
  readonly list: () => readonly Label[];
  readonly get: (id: string) => Label | null;
  /** A label of the user's whose name is that one or counts as the same. */
  readonly named: (name: string) => Label | null;
  /** Adds a label of the user's, with an id of its own. */
  readonly add: (label: Omit<Label, 'id' | 'type'>) => Label;
  readonly put: (label: Label) => void;
  readonly remove: (id: string) => void;
  readonly snapshot: () => SavedLabels;
  readonly restore: (saved: SavedLabels) => void;
}

export interface SavedLabels {
  readonly made: number;
  readonly labels: readonly Label[];
}

export const createLabels = (): Labels => {
  const labels = new Map(systemLabels.map((label) => [label.id, label]));
  let made = 0;
  const own = (): readonly Label[] => [...labels.values()].filter(({ type }) => type === 'user');
  return {
    list: () => [...labels.values()],
    get: (id) => labels.get(id) ?? null,
    named: (name) => own().find((label) => normalized(label.name) === normalized(name)) ?? null,
    add: (described) => {
      made += 1;
      const label: Label = { id: `Label_${made}`, type: 'user', ...described };
      labels.set(label.id, label);
      return label;
    },
    put: (label) => void labels.set(label.id, label),
    remove: (id) => void labels.delete(id),
    snapshot: () => ({ made, labels: own() }),
    restore: (saved) => {
      made = saved.made;
      for (const { id } of own()) labels.delete(id);
      for (const label of saved.labels) labels.set(label.id, label);
    },
  };
};
