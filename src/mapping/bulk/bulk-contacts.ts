/** What has become of a contact in a bulk change. */
export const marks = {
  todo: '.',
  /** Still to do. It was sent before and no usable answer came, so an answer to come cannot tell what was there at first. */
  again: ',',
  /** On its way, for the first time or once more; after a killed run it is not known whether it arrived. */
  sent: '>',
  sentAgain: ']',
  changed: '+',
  /** It was already as it should be. */
  same: '=',
  failed: '!',
  /** No answer came, and sending it twice could do harm. */
  unknown: '?',
  /** The change was cancelled before it came to this one. */
  left: '-',
} as const;

export type Mark = (typeof marks)[keyof typeof marks];

/** One contact of a bulk change. */
export interface BulkContact {
  readonly id: string;
  /** Which of the change's targets it gets. */
  readonly target: number;
  /** Which of the change's olds was there before; null where that is not known. */
  readonly before: number | null;
  readonly mark: Mark;
}

/** Numbers are one character each, so that a few thousand contacts fit into properties. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const none = '~';

/** How many targets, and how many olds, a change can have. */
const mostNumbers = digits.length;

const allMarks: readonly string[] = Object.values(marks);

const written = ({ id, target, before, mark }: BulkContact): string => `${id}${digits[target] ?? none}${before === null ? none : (digits[before] ?? none)}${mark}`;

/** 24 bytes each, with GoHighLevel's ids of 20. */
export const contactsText = (contacts: readonly BulkContact[]): string => contacts.map(written).join(' ');

const read = (word: string): readonly BulkContact[] => {
  const [id, target = '', before = '', mark = ''] = [word.slice(0, -3), ...word.slice(-3)];
  const isWhole = id !== undefined && id !== '' && digits.includes(target) && allMarks.includes(mark);
  return isWhole ? [{ id, target: digits.indexOf(target), before: digits.includes(before) ? digits.indexOf(before) : null, mark: mark as Mark }] : [];
};

/** What is no contact is left out. */
export const contactsFrom = (text: string): readonly BulkContact[] => text.split(' ').flatMap(read);

/** The index of a text in a list that grows; null when it is full. */
export const interned = (list: readonly string[], text: string): { readonly list: readonly string[]; readonly index: number | null } => {
  const known = list.indexOf(text);
  if (known >= 0) return { list, index: known };
  return list.length < mostNumbers ? { list: [...list, text], index: list.length } : { list, index: null };
};
