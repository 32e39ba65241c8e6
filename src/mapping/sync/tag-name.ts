/**
 * How tags and labels are spelled. GoHighLevel lower-cases a tag when it is applied; a person spells labels and tags as
 * they like. So the two are compared in one form, and never written in it where another spelling is there already.
 */

/** One spelling for everything that is the same tag: lower case, composed, single spaces. Empty when nothing is left. */
export const tagName = (text: string): string => text.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();

/** The spellings of a tag among those that a contact or a location has: a removal has to name each of them. */
export const spellingsOf = (tag: string, tags: readonly string[]): readonly string[] => tags.filter((one) => tagName(one) === tag);

/** Stages of opportunities are kept beside tags. No tag begins with a space: those around one are cut. */
const stageMark = ' ';

/** What stands for a stage, by id, where tags are kept. */
export const stageTag = (stageId: string): string => stageMark + stageId;

export const isStageTag = (tag: string): boolean => tag.startsWith(stageMark);

/** Longer names are refused by Gmail (reported, not documented). */
const longestLabel = 225;

/** Names of Gmail's own, which no label of a user's may have. They differ by language; Gmail's refusal tells the rest. */
const gmailNames: readonly string[] = [
  ...['inbox', 'sent', 'draft', 'drafts', 'trash', 'bin', 'spam', 'starred', 'unread', 'important', 'chat', 'chats'],
  ...['all mail', 'sent mail', 'muted', 'snoozed', 'scheduled'],
];

export type LabelFault = 'empty' | 'too-long' | 'gmails-own';

/** Why Gmail would refuse a label's name; null when it would not. A name nests at each slash, and no part may be empty. */
export const labelFault = (name: string): LabelFault | null => {
  if (name.split('/').some((part) => part.trim() === '')) return 'empty';
  if (name.length > longestLabel) return 'too-long';
  return gmailNames.includes(tagName(name)) || /^(category_|\^|\[)/i.test(name) ? 'gmails-own' : null;
};

/**
 * Names that Gmail takes for the same, and so refuses side by side with a 409: they differ in capitals, or have a slash,
 * a hyphen, an underscore or a space where the other has another of these (reported).
 */
export const clashKey = (name: string): string => tagName(name).replace(/[/\-_\s]+/g, '-');
