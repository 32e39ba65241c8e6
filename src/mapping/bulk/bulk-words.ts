import type { BulkKindName } from './bulk-kinds';
import type { BulkProgress } from './bulk-progress';

/** How a kind of bulk change is spoken of. `what` is what it is about, by name: `“vip”`, `Orchard Labs`. */
interface KindWords {
  /** On the list of what can be done. */
  readonly title: string;
  readonly will: (what: string, whom: string) => string;
  /** Before the count, while it is going on and afterwards. */
  readonly name: (what: string) => string;
  /** What one should know before starting it. */
  readonly warning: string;
  /** How `undo` is explained before it is done; empty when nothing can take it back. */
  readonly undoing: string;
}

const startsWorkflows = 'can start workflows in GoHighLevel, which may send messages.';
const mayRestore = 'Whoever was changed by somebody else since is left alone.';

const kindWords: { readonly [Name in BulkKindName]: KindWords } = {
  'add-tags': {
    title: 'Add tags',
    will: (what, whom) => `${what} will be added to ${whom}`,
    name: (what) => `Add ${what}`,
    warning: `A new tag ${startsWorkflows}`,
    undoing: 'The tags are taken from those who did not have them before.',
  },
  'remove-tags': {
    title: 'Remove tags',
    will: (what, whom) => `${what} will be removed from ${whom}`,
    name: (what) => `Remove ${what}`,
    warning: `Taking a tag away ${startsWorkflows}`,
    undoing: `The tags go back to those who had them before. A new tag ${startsWorkflows}`,
  },
  'set-business': {
    title: 'Put into a business',
    will: (what, whom) => `${whom} will be put into ${what}`,
    name: (what) => `Put into ${what}`,
    warning: 'A contact has one business: whoever is in another one is moved.',
    undoing: `All go back to the business they were in before. ${mayRestore}`,
  },
  'clear-business': {
    title: 'Take out of their business',
    will: (_, whom) => `${whom} will be taken out of their business`,
    name: () => 'Take out of their business',
    warning: 'The business itself stays.',
    undoing: `All go back to the business they were in before. ${mayRestore}`,
  },
  'add-to-campaign': {
    title: 'Add to a campaign',
    will: (what, whom) => `${whom} will be added to the campaign ${what}`,
    name: (what) => `Add to the campaign ${what}`,
    warning: 'The campaign may send messages to all of them at once. What is sent cannot be taken back.',
    undoing: 'All are removed from the campaign, also those who were in it before. What was sent stays sent.',
  },
  'remove-from-campaign': {
    title: 'Remove from a campaign',
    will: (what, whom) => `${whom} will be removed from the campaign ${what}`,
    name: (what) => `Remove from the campaign ${what}`,
    warning: 'GoHighLevel does not tell who is in the campaign, so this cannot be undone.',
    undoing: '',
  },
  'add-to-workflow': {
    title: 'Add to a workflow',
    will: (what, whom) => `${whom} will be added to the workflow ${what}`,
    name: (what) => `Add to the workflow ${what}`,
    warning: 'The workflow may send messages to all of them at once. What is sent cannot be taken back.',
    undoing: 'All are removed from the workflow, also those who were in it before. What was sent stays sent.',
  },
  'remove-from-workflow': {
    title: 'Remove from a workflow',
    will: (what, whom) => `${whom} will be removed from the workflow ${what}`,
    name: (what) => `Remove from the workflow ${what}`,
    warning: 'GoHighLevel does not tell who is in the workflow, so this cannot be undone.',
    undoing: '',
  },
  'set-owner': {
    title: 'Give to an owner',
    will: (what, whom) => `${whom} will be given to ${what}`,
    name: (what) => `Give to ${what}`,
    warning: 'Whoever owns them now no longer does. GoHighLevel may tell the new owner.',
    undoing: `All go back to the owner they had before. ${mayRestore}`,
  },
};

export const wordsOf = (kind: BulkKindName): KindWords => kindWords[kind];

const count = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 contact`, `1,312 contacts`. */
export const contactsInWords = (number: number): string => (number === 1 ? '1 contact' : `${count(number)} contacts`);

/** `120 of 300 done`. */
export const progressLine = ({ all, finished }: BulkProgress): string => (finished === all ? `All ${count(all)} done` : `${count(finished)} of ${count(all)} done`);

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
  ).flatMap(([number, words]) => (number === 0 ? [] : [`${count(number)} ${words}`]));

/** GoHighLevel's own words for one contact, in ours. */
const refusals: readonly (readonly [words: RegExp, meaning: string])[] = [
  [/deleted|not found|does not exist/i, 'No longer in GoHighLevel. There is nothing to do.'],
  [/belong to location/i, 'Belongs to another location. It can only be changed there.'],
  [/valid firebase id|id is invalid/i, 'GoHighLevel does not know this contact. Search for it again.'],
];

/** Why it failed for one contact, and what to do. */
export const failureWords = (said: string): string =>
  refusals.find(([words]) => words.test(said))?.[1] ?? (said.trim() === '' ? 'GoHighLevel did not change it. Try it again, or change it on its own card.' : `GoHighLevel says: ${said}`);

export const unknownWords = 'GoHighLevel did not answer. Look at the contact before you do it again.';
