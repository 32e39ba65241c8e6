import { asFlag, asList, asNumber, asObject, asText, parseJson } from '../../json';
import { labelFault, tagName } from './tag-name';

/** Which way a pair goes. */
export type Direction = 'both' | 'to-tag' | 'to-label';

/** What taking one of a pair away does to the other: take it away as well, or leave it. */
export type Removal = 'remove' | 'keep';

/** What was set for one label. */
export interface LabelRule {
  readonly labelId: string;
  /** The tag it goes with; empty for the one of its own name. Case-folded. */
  readonly tag: string;
  readonly on: boolean;
  readonly direction: Direction;
  readonly removal: Removal;
}

/** How labels and tags are kept in step. Nothing happens until it is switched on: a tag can start workflows. */
export interface SyncSettings {
  readonly on: boolean;
  /** Labels under this one go with the tag of the same name. */
  readonly parent: string;
  /** For labels without a rule of their own. */
  readonly direction: Direction;
  readonly removal: Removal;
  /** If several people outside the firm are on a conversation: those who wrote in it, or all. */
  readonly people: 'senders' | 'everybody';
  /** A tag becomes a label on the contact's conversations of the last so many days. */
  readonly days: number;
  /** Whether the stages of opportunities are shown as labels. They are only ever read. */
  readonly stages: boolean;
  readonly rules: readonly LabelRule[];
}

export const syncSettingsKey = 'sync.settings';

/** With more rules than this a property of 9 kB could overflow. */
export const mostRules = 60;

export const standardSync: SyncSettings = {
  ...{ on: false, parent: 'GHL', direction: 'both', removal: 'remove', people: 'senders', days: 90, stages: false },
  rules: [],
};

const directions: readonly Direction[] = ['both', 'to-tag', 'to-label'];
const removals: readonly Removal[] = ['remove', 'keep'];

const oneOf = <Word extends string>(words: readonly Word[], value: unknown, standard: Word): Word => words.find((word) => word === value) ?? standard;

/** A day's worth at least, and two years at most: what is labelled grows with it. */
const daysFrom = (value: unknown): number => Math.min(730, Math.max(1, Math.round(asNumber(value) ?? standardSync.days)));

const ruleFrom = (json: unknown): LabelRule | null => {
  const row = asObject(json);
  const labelId = asText(row['labelId']);
  return /^[\w-]{1,60}$/.test(labelId)
    ? {
        labelId,
        tag: tagName(asText(row['tag'])),
        on: row['on'] === undefined || asFlag(row['on']),
        direction: oneOf(directions, row['direction'], standardSync.direction),
        removal: oneOf(removals, row['removal'], standardSync.removal),
      }
    : null;
};

/** Each label once; the first rule for it counts. */
const withoutRepeats = (rules: readonly LabelRule[]): readonly LabelRule[] =>
  rules.filter(({ labelId }, index) => rules.findIndex((one) => one.labelId === labelId) === index).slice(0, mostRules);

/** The settings that a value stands for, whatever it is: what is missing or illegible is as standard. */
export const syncSettings = (json: unknown): SyncSettings => {
  const row = asObject(json);
  const parent = asText(row['parent']).trim();
  return {
    on: asFlag(row['on']),
    parent: labelFault(parent) === null ? parent : standardSync.parent,
    direction: oneOf(directions, row['direction'], standardSync.direction),
    removal: oneOf(removals, row['removal'], standardSync.removal),
    people: oneOf(['senders', 'everybody'], row['people'], standardSync.people),
    days: daysFrom(row['days']),
    stages: asFlag(row['stages']),
    rules: withoutRepeats(asList(row['rules'], ruleFrom)),
  };
};

/** Reads what is stored; the standard settings where there is nothing, or nothing legible. */
export const syncSettingsFrom = (text: string | null): SyncSettings => syncSettings(parseJson(text ?? ''));
