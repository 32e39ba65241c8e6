import { GoogleError } from '../../google/errors';
import type { MailLabel } from '../../mapping/sync/label-pairs';
import type { LabelPlan } from '../../mapping/sync/made-labels';
import { labelPlan } from '../../mapping/sync/made-labels';
import type { GmailCalls } from './gmail-calls';

/** Why Gmail takes no label of a name, as a sentence. */
const refusals: Readonly<Record<Extract<LabelPlan, { readonly kind: 'refused' }>['why'], string>> = {
  empty: 'Each part of a label’s name needs at least one letter.',
  'too-long': 'Gmail takes no name of more than 225 letters.',
  'gmails-own': 'This name is Gmail’s own.',
  clash: 'Another label has nearly this name, and Gmail does not take both. Give that one the tag instead.',
};

export type MadeLabel = { readonly ok: true; readonly label: MailLabel; readonly isNew: boolean } | { readonly ok: false; readonly why: string };

/** Gmail makes no parent by itself: what is nested in nothing is shown with the slash in its name. */
const withParents = (name: string): readonly string[] => name.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));

/** Makes a label with its parents, unless it is there. @throws GoogleError for what is not about the name */
export const makeLabel = (gmail: GmailCalls, name: string, labels: readonly MailLabel[]): MadeLabel => {
  let known = labels;
  let isNew = false;
  for (const part of withParents(name)) {
    const plan = labelPlan(part, known);
    if (plan.kind === 'refused' && part === name) return { ok: false, why: refusals[plan.why] };
    if (plan.kind !== 'make') continue;
    try {
      const made = gmail.call('gmail.labels.create', { path: {}, body: { name: part, labelListVisibility: 'labelShow', messageListVisibility: 'show' } });
      if (made) known = [...known, made];
      isNew = true;
    } catch (error) {
      if (!(error instanceof GoogleError) || (error.status !== 409 && error.status !== 400)) throw error;
      if (part === name) return { ok: false, why: refusals.clash };
    }
  }
  const plan = labelPlan(name, known);
  const label = plan.kind === 'there' ? known.find(({ id }) => id === plan.labelId) : undefined;
  return label ? { ok: true, label, isNew } : { ok: false, why: refusals.clash };
};
