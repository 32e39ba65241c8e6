import type { MailLabel } from './label-pairs';
import { stageFolder } from './label-pairs';
import type { LabelFault } from './tag-name';
import { clashKey, labelFault, tagName } from './tag-name';

/** A label that is to be there: one that is, one to be made, or why there can be none. */
export type LabelPlan =
  | { readonly kind: 'there'; readonly labelId: string }
  | { readonly kind: 'make'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly why: LabelFault | 'clash' };

/**
 * What it takes to have a label of that name. Gmail refuses two names that differ in capitals, hyphens, slashes or spaces
 * alone with a 409; such a label is taken for the wanted one only if it is the same tag: "hot-lead" is not "hot lead".
 */
export const labelPlan = (name: string, labels: readonly MailLabel[]): LabelPlan => {
  const why = labelFault(name);
  if (why !== null) return { kind: 'refused', name, why };
  const alike = labels.filter((label) => clashKey(label.name) === clashKey(name));
  const same = alike.find((label) => tagName(label.name) === tagName(name));
  if (same) return { kind: 'there', labelId: same.id };
  return alike.length > 0 ? { kind: 'refused', name, why: 'clash' } : { kind: 'make', name };
};

/** The label that a tag gets when it is to have one. */
export const labelForTag = (tag: string, parent: string): string => `${parent}/${tag.trim()}`;

/** A stage of a pipeline as a label, spelled as in GoHighLevel. */
export const labelForStage = (stage: string, parent: string): string => `${parent}/Stage/${stage.trim()}`;

/** Labels that show stages. They follow GoHighLevel: what somebody changes about them in Gmail is put back. */
export const stageLabels = (labels: readonly MailLabel[], parent: string): readonly MailLabel[] => {
  const folder = `${tagName(parent)}/${stageFolder}/`;
  return labels.filter(({ name }) => tagName(name).startsWith(folder));
};
