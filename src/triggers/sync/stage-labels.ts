import { GoogleError } from '../../google/errors';
import type { KnownPair, MailLabel, Pair } from '../../mapping/sync/label-pairs';
import { labelForStage, labelPlan, stageLabels } from '../../mapping/sync/made-labels';
import type { Stage } from '../../mapping/sync/stages';
import { stagesFrom } from '../../mapping/sync/stages';
import type { SyncSettings } from '../../mapping/sync/sync-settings';
import { isStageTag } from '../../mapping/sync/tag-name';
import type { App } from '../app';
import { anyCall, listIn, sendPatiently } from './ghl-calls';
import type { GmailCalls } from './gmail-calls';
import type { LogLine } from './log';
import { makeLabel } from './make-label';

/** More stages than this get no label: there is room for ninety pairs, and tags come first. */
const mostStages = 40;

/** The location's stages. @throws GhlError */
export const readStages = (app: App, known: readonly Pick<KnownPair, 'tag'>[] = []): readonly Stage[] => {
  const [outcome] = sendPatiently(app, [anyCall('opportunities.pipelines.list', { query: {} })]);
  return stagesFrom(listIn(outcome, 'pipelines'), known).slice(0, mostStages);
};

export interface StageLabels {
  readonly pairs: readonly Pair[];
  /** Marks whose label is gone, or another one. */
  readonly forgotten: readonly string[];
  readonly lines: readonly Omit<LogLine, 'at'>[];
}

interface Given {
  readonly gmail: GmailCalls;
  readonly settings: SyncSettings;
  readonly labels: readonly MailLabel[];
  /** What the last run ended with, tags among it. */
  readonly known: readonly KnownPair[];
}

const line = (what: string, wrote: string): Omit<LogLine, 'at'> => ({ ...{ contactId: '', name: '', tag: '', what }, wrote: wrote.slice(0, 80) });

const isRefused = (outcome: unknown): boolean => outcome instanceof GoogleError && (outcome.status === 409 || outcome.status === 400);

/** @throws GoogleError for what is not about one label */
const answersOf = <Answer>(outcomes: readonly (Answer | GoogleError)[], isExpected: (outcome: unknown) => boolean): readonly (Answer | null)[] =>
  outcomes.map((outcome) => {
    if (!(outcome instanceof GoogleError)) return outcome;
    if (!isExpected(outcome)) throw outcome;
    return null;
  });

/**
 * Sees to it that each stage has its label, called as GoHighLevel calls the stage, and that stages which are gone have none,
 * nor any once the setting is off. Where nothing is to be shown, and nothing was, it asks for nothing. @throws GoogleError, GhlError
 */
export const keepStageLabels = (app: App, { gmail, settings, labels, known: all }: Given): StageLabels => {
  const known = all.filter(({ tag }) => isStageTag(tag));
  const stages = settings.stages ? readStages(app, known) : [];
  const lines: Omit<LogLine, 'at'>[] = [];
  const held = new Map<string, MailLabel>();
  const toMake: Stage[] = [];
  const toRename: { readonly label: MailLabel; readonly name: string; readonly tag: string }[] = [];
  const folder = labelForStage('', settings.parent).slice(0, -1);
  if (stages.length > 0) makeLabel(gmail, folder, labels);
  for (const stage of stages) {
    const labelId = known.find(({ tag }) => tag === stage.tag)?.labelId;
    const before = labels.find(({ id }) => id === labelId);
    const name = labelForStage(stage.name, settings.parent);
    const plan = labelPlan(name, labels.filter((label) => label !== before));
    const there = plan.kind === 'there' && labels.find(({ id }) => id === plan.labelId);
    if (there) held.set(stage.tag, there);
    else if (!before) {
      if (plan.kind === 'make') toMake.push(stage);
      else lines.push(line('label-refused', name));
    } else {
      held.set(stage.tag, before);
      if (before.name !== name && plan.kind === 'make') toRename.push({ label: before, name, tag: stage.tag });
    }
  }
  answersOf(gmail.all('gmail.labels.patch', toRename.map(({ label: { id }, name }) => ({ path: { id }, body: { name } }))), isRefused).forEach((renamed, index) => {
    const { label, name, tag } = toRename[index] as (typeof toRename)[number];
    if (renamed) held.set(tag, renamed);
    lines.push(renamed ? line('stage-renamed', `${label.name} → ${name}`) : line('label-refused', name));
  });
  if (toMake.length > 0) {
    const names = toMake.map(({ name }) => labelForStage(name, settings.parent));
    const inputs = names.map((name) => ({ path: {}, body: { name, labelListVisibility: 'labelShow', messageListVisibility: 'show' } }));
    answersOf(gmail.all('gmail.labels.create', inputs), isRefused).forEach((made, index) => {
      if (made) held.set((toMake[index] as Stage).tag, made);
      lines.push(line(made ? 'label-made' : 'label-refused', names[index] ?? ''));
    });
  }
  const pairs = stages.flatMap(({ tag, ids }): readonly Pair[] => {
    const label = held.get(tag);
    return label ? [{ ...{ labelId: label.id, labelName: label.name, tag, direction: 'to-label', removal: 'remove' }, stageIds: ids }] : [];
  });
  const kept = new Set(pairs.map(({ labelId }) => labelId));
  const gone = known.filter(({ labelId }) => !kept.has(labelId));
  const goes = ({ id }: MailLabel): boolean => gone.some(({ labelId }) => labelId === id);
  const isEmpty = !settings.stages && gone.length > 0 && stageLabels(labels, settings.parent).every(goes);
  const toDelete = labels.filter((label) => goes(label) || (isEmpty && label.name === folder));
  answersOf(gmail.all('gmail.labels.delete', toDelete.map(({ id }) => ({ path: { id } }))), (outcome) => outcome instanceof GoogleError && outcome.code === 'not-found');
  return {
    pairs,
    forgotten: known.filter(({ labelId, tag }) => !pairs.some((pair) => pair.labelId === labelId && pair.tag === tag)).map(({ tag }) => tag),
    lines: [...lines, ...toDelete.filter(goes).map(({ name }) => line('stage-gone', name))],
  };
};
