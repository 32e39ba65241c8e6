/** What the sync is at, and what it did, in words. */
import { grouped } from '../../cards/grouped';

export interface SyncProgress {
  /** False until the first run has begun. */
  readonly isBegun: boolean;
  readonly parent: string;
  readonly labels: number;
  /** Labels that are not read yet. */
  readonly left: number;
  /** Contacts about which anything is agreed. */
  readonly contacts: number;
}

export const counted = (count: number, one: string, many = `${one}s`): string => `${grouped(count)} ${count === 1 ? one : many}`;

/** One line for the home card. */
export const progressWords = ({ isBegun, parent, labels, left, contacts }: SyncProgress): string => {
  if (!isBegun) return 'On: it begins in a minute or two';
  if (labels === 0) return `On, and there is no label under “${parent}” yet`;
  if (left > 0) return `Going on: ${labels - left} of ${counted(labels, 'label')} read`;
  return `In step: ${counted(labels, 'label')}, ${counted(contacts, 'contact')}`;
};

interface Counts {
  readonly tagged: number;
  readonly untagged: number;
  readonly labelled: number;
  readonly unlabelled: number;
}

/** What a run changed: `3 contacts tagged, mail of 1 contact labelled`. */
export const runWords = ({ tagged, untagged, labelled, unlabelled }: Counts): string =>
  [
    tagged > 0 ? `${counted(tagged, 'contact')} tagged` : '',
    untagged > 0 ? `${counted(untagged, 'contact')} untagged` : '',
    labelled > 0 ? `mail of ${counted(labelled, 'contact')} labelled` : '',
    unlabelled > 0 ? `labels of ${counted(unlabelled, 'contact')} taken off` : '',
  ]
    .filter(Boolean)
    .join(', ') || 'nothing to change';

/** What was written; a line without any says why nothing was. */
const did: Readonly<Record<string, string>> = { '+tag': 'Tagged', '-tag': 'Untagged', '+label': 'Labelled', '-label': 'Label taken off', '': 'Left as it is' };

const reasons: Readonly<Record<string, string>> = {
  'label-added': 'the label was put on',
  'label-removed': 'the label was taken off',
  'tag-added': 'the tag was added',
  'tag-removed': 'the tag was removed',
  'newer-label': 'both sides were changed; the label later',
  'newer-tag': 'both sides were changed; the tag later',
  undecided: 'both sides were changed; what was added counts',
  kept: 'one was taken off, and the other stays, as set',
  'other-direction': 'this label goes one way only',
  stage: 'as the stage of the opportunity says',
  'no-room': 'there is no room to remember it: from now on it is only added to',
};

/** What happened to labels themselves. */
const labelNews: Readonly<Record<string, (about: string) => string>> = {
  'label-renamed': (about) => `Label renamed: ${about}. It keeps its tag.`,
  'label-deleted': (about) => `Label deleted: ${about}. Its tag stays on contacts.`,
  'label-clash': (about) => `Label “${about}” wants a tag that another label has. It is left out.`,
  'label-made': (about) => `Label made: ${about}`,
  'stage-renamed': (about) => `Label renamed as the stage is called: ${about}`,
  'stage-put-back': (about) => `Put back as the stage of the opportunity says: mail with “${about}”`,
  'stage-gone': (about) => `Label deleted, since no stage is shown by it any more: ${about}`,
  'label-refused': (about) => `Gmail takes no label of this name: ${about}`,
};

/** One line of the log: what was done, and why. */
export const logWords = ({ what, wrote, tag }: { readonly what: string; readonly wrote: string; readonly tag: string }): { readonly did: string; readonly why: string } => {
  const news = labelNews[what];
  return news ? { did: news(wrote), why: tag === '' ? '' : `tag “${tag}”` } : { did: `${did[wrote] ?? 'Changed'}: “${tag}”`, why: reasons[what] ?? what };
};
