import type { Direction, LabelRule, Removal, SyncSettings } from './sync-settings';
import { isStageTag, tagName } from './tag-name';

/** A label of the user's own, as Gmail lists it. */
export interface MailLabel {
  readonly id: string;
  readonly name: string;
}

/** A label and the tag it goes with. */
export interface Pair {
  readonly labelId: string;
  readonly labelName: string;
  /** Case-folded. */
  readonly tag: string;
  readonly direction: Direction;
  readonly removal: Removal;
  /** For a label that shows a stage of opportunities: the stages of its name, whatever their pipeline. */
  readonly stageIds?: readonly string[];
}

/** A pair as it was when the last run ended: a label keeps its tag when it is renamed. The name may be missing. */
export type KnownPair = Pick<Pair, 'labelId' | 'labelName' | 'tag'>;

/** What the rep should hear about a label. */
export type PairNotice =
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string; readonly tag: string }
  | { readonly kind: 'deleted'; readonly label: string; readonly tag: string }
  | { readonly kind: 'clash'; readonly label: string; readonly with: string; readonly tag: string };

export interface Pairing {
  /** One label for a tag, and one tag for a label; in the order of the labels' names. */
  readonly pairs: readonly Pair[];
  /**
   * Tags whose label is gone, or another one: what was agreed about them no longer counts, so that a deleted label takes
   * no tag along, and one made anew is filled from the tags.
   */
  readonly forgotten: readonly string[];
  readonly notices: readonly PairNotice[];
}

/** Under the parent, what is under this name shows stages, and is never a tag. */
export const stageFolder = 'stage';

/** What a label is called under its parent, case-folded; null for one that is not under it. */
export const nameUnder = (parent: string, name: string): string | null => {
  const folder = `${tagName(parent)}/`;
  const folded = tagName(name);
  return folded.startsWith(folder) ? tagName(folded.slice(folder.length)) || null : null;
};

const isStage = (name: string): boolean => name === stageFolder || name.startsWith(`${stageFolder}/`);

interface Claim {
  readonly pair: Pair;
  /** Who comes first to a tag that several labels want: a rule, then who had it, then a name. */
  readonly rank: number;
}

interface Given {
  readonly labels: readonly MailLabel[];
  readonly settings: Pick<SyncSettings, 'parent' | 'direction' | 'removal' | 'rules'>;
  /** Labels that show stages may be among them; they are nobody's tag, wherever they are moved. */
  readonly known: readonly KnownPair[];
}

const claimOf = (label: MailLabel, rule: LabelRule | undefined, { known, settings }: Given): Claim | null => {
  const before = known.find(({ labelId }) => labelId === label.id)?.tag;
  const named = nameUnder(settings.parent, label.name);
  const own = named === null || isStage(named) ? undefined : named;
  const tag = rule?.tag || before || own;
  if (tag === undefined || rule?.on === false) return null;
  const { direction, removal } = rule ?? settings;
  return { pair: { labelId: label.id, labelName: label.name, tag, direction, removal }, rank: rule?.tag ? 0 : before === undefined ? 2 : 1 };
};

const byName = (one: MailLabel, other: MailLabel): number => (one.name === other.name ? (one.id < other.id ? -1 : 1) : one.name < other.name ? -1 : 1);

/**
 * Which label goes with which tag. Labels are known by id: one that is renamed, or moved elsewhere, keeps its tag, so that
 * a new name never takes a tag from some thousand contacts and gives them another. A label without a tag of its own goes
 * with the tag of its name below the parent. If several labels want one tag, one gets it and the others hear of it.
 */
export const pairLabels = (given: Given): Pairing => {
  const { settings } = given;
  const known = given.known.filter(({ tag }) => !isStageTag(tag));
  const showing = new Set(given.known.flatMap(({ labelId, tag }) => (isStageTag(tag) ? [labelId] : [])));
  const labels = given.labels.filter(({ id }) => !showing.has(id)).sort(byName);
  const claims = labels.flatMap((label) => claimOf(label, settings.rules.find(({ labelId }) => labelId === label.id), given) ?? []);
  const holders = new Map<string, Claim>();
  for (const claim of claims) {
    const holder = holders.get(claim.pair.tag);
    if (!holder || claim.rank < holder.rank) holders.set(claim.pair.tag, claim);
  }
  const holds = (tag: string, labelId: string): boolean => holders.get(tag)?.pair.labelId === labelId;
  const names = new Map(labels.map((label) => [label.id, label.name]));
  return {
    pairs: claims.flatMap(({ pair }) => (holds(pair.tag, pair.labelId) ? [pair] : [])),
    forgotten: known.filter(({ labelId, tag }) => !holds(tag, labelId)).map(({ tag }) => tag),
    notices: [
      ...known.flatMap(({ labelId, labelName, tag }): readonly PairNotice[] => {
        const name = names.get(labelId);
        if (name === undefined) return [{ kind: 'deleted', label: labelName, tag }];
        return name === labelName || labelName === '' ? [] : [{ kind: 'renamed', from: labelName, to: name, tag }];
      }),
      ...claims.flatMap(({ pair: { labelId, labelName, tag } }): readonly PairNotice[] =>
        holds(tag, labelId) ? [] : [{ kind: 'clash', label: labelName, with: holders.get(tag)?.pair.labelName ?? '', tag }],
      ),
    ],
  };
};
