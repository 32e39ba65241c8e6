import { grouped } from '../../cards/grouped';
import type { BulkKindName } from './bulk-kinds';
import type { BulkProgress } from './bulk-progress';

/** How a kind of bulk change is spoken of. */
interface KindWords {
  /** On the list of what can be done. */
  readonly title: string;
  /** `what` is what it is about, by name: `“vip”`, `“Orchard Labs”`. */
  readonly will: (what: string, whom: string) => string;
  /** What one should know before starting it. */
  readonly warning: string;
  /** What undoing does; empty when nothing can undo it. */
  readonly undoing: string;
}

const startsWorkflows = 'can start workflows, which may send messages.';
const restored = (what: string): string => `All get the ${what} back that they had. Whoever was changed by somebody else since is left alone.`;

const joining = (kind: string): KindWords => ({
  title: `Add to a ${kind}`,
  will: (what, whom) => `${whom} will be added to the ${kind} ${what}`,
  warning: `The ${kind} may send messages to all of them at once. What is sent cannot be taken back.`,
  undoing: `All are removed from the ${kind}, also those who were in it before. What was sent stays sent.`,
});

const leaving = (kind: string): KindWords => ({
  title: `Remove from a ${kind}`,
  will: (what, whom) => `${whom} will be removed from the ${kind} ${what}`,
  warning: `This cannot be undone: GoHighLevel does not tell who was in the ${kind}.`,
  undoing: '',
});

const kindWords: { readonly [Name in BulkKindName]: KindWords } = {
  'add-tags': {
    title: 'Add tags',
    will: (what, whom) => `${what} will be added to ${whom}`,
    warning: `A new tag ${startsWorkflows}`,
    undoing: 'The tags are taken from those who did not have them before.',
  },
  'remove-tags': {
    title: 'Remove tags',
    will: (what, whom) => `${what} will be removed from ${whom}`,
    warning: `Removing a tag ${startsWorkflows}`,
    undoing: `Those who had the tags get them back. A new tag ${startsWorkflows}`,
  },
  'set-business': {
    title: 'Put into a business',
    will: (what, whom) => `${whom} will be put into ${what}`,
    warning: 'A contact has one business: whoever is in another one is moved.',
    undoing: restored('business'),
  },
  'clear-business': {
    title: 'Take out of their business',
    will: (_, whom) => `${whom} will be taken out of their business`,
    warning: 'The businesses themselves stay.',
    undoing: restored('business'),
  },
  'add-to-campaign': joining('campaign'),
  'remove-from-campaign': leaving('campaign'),
  'add-to-workflow': joining('workflow'),
  'remove-from-workflow': leaving('workflow'),
  'set-owner': {
    title: 'Give to an owner',
    will: (what, whom) => `${whom} will be given to ${what}`,
    warning: 'Whoever owns them now no longer does. GoHighLevel may tell the new owner.',
    undoing: restored('owner'),
  },
};

export const wordsOf = (kind: BulkKindName): KindWords => kindWords[kind];

/** `Add tags: “vip”`. */
export const titleOf = (kind: BulkKindName, what: string): string => [kindWords[kind].title, what].filter(Boolean).join(': ');

/** `1 contact`, `1,312 contacts`. */
export const contactsInWords = (number: number): string => (number === 1 ? '1 contact' : `${grouped(number)} contacts`);

/** `120 of 300 done`. */
export const progressLine = ({ all, finished }: BulkProgress): string => (finished === all ? `All ${grouped(all)} done` : `${grouped(finished)} of ${grouped(all)} done`);

/** What came of it, part by part, where there is anything to say. */
export const resultLines = ({ changed, same, failed, unknown, left }: BulkProgress): readonly string[] =>
  (
    [
      [changed, 'changed'],
      [same, 'needed no change'],
      [failed, 'failed'],
      [unknown, 'not confirmed'],
      [left, 'left out'],
    ] as const
  ).flatMap(([number, words]) => (number === 0 ? [] : [`${grouped(number)} ${words}`]));

/** GoHighLevel's own words for one contact, in ours. */
const refusals: readonly (readonly [words: RegExp, meaning: string])[] = [
  [/deleted|not found|does not exist/i, 'No longer in GoHighLevel.'],
  [/belong to location/i, 'Belongs to another location: change it there.'],
  [/valid firebase id|id is invalid/i, 'GoHighLevel does not know this contact. Search for it again.'],
];

/** Why it failed for one contact, and what to do. */
export const failureWords = (said: string): string =>
  refusals.find(([words]) => words.test(said))?.[1] ?? (said.trim() === '' ? 'Not changed. Try it again, or change it on its own card.' : `GoHighLevel says: ${said}`);

export const unknownWords = 'GoHighLevel did not answer. Look at the contact before you do it again.';
