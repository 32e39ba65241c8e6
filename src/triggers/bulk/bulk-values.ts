import type { BulkValueView } from '../../cards/bulk-value-card';
import type { Choice } from '../../cards/drop-down';
import type { PickKind } from '../../ghl/guide/picks';
import type { BulkKindName } from '../../mapping/bulk/bulk-kinds';
import type { App } from '../app';
import { choicesFor } from '../operations/choices';
import { ensureLocation } from '../operations/ensure-location';

/** What a kind needs to be told: tags, one of a list, or nothing. */
type Needs = 'tags' | 'nothing' | { readonly pick: PickKind; readonly label: string };

const campaign: Needs = { pick: 'campaign', label: 'Campaign' };
const workflow: Needs = { pick: 'workflow', label: 'Workflow' };

const needsOf: { readonly [Name in BulkKindName]: Needs } = {
  'add-tags': 'tags',
  'remove-tags': 'tags',
  'set-business': { pick: 'business', label: 'Business' },
  'clear-business': 'nothing',
  'add-to-campaign': campaign,
  'remove-from-campaign': campaign,
  'add-to-workflow': workflow,
  'remove-from-workflow': workflow,
  'set-owner': { pick: 'user', label: 'Owner' },
};

/** A list of GoHighLevel's to choose one from. @throws GhlError */
const choicesOf = (app: App, kind: PickKind): readonly Choice[] => choicesFor(app, { kinds: [kind], info: ensureLocation(app), given: () => undefined })[kind] ?? [];

/** How a kind's value is asked for; null when there is nothing to ask. @throws GhlError */
export const askFor = (app: App, kind: BulkKindName, { typed = '', words = '' }: { readonly typed?: string; readonly words?: string }): BulkValueView['ask'] | null => {
  const needs = needsOf[kind];
  if (needs === 'nothing') return null;
  if (needs === 'tags') return { for: 'tags', typed, suggestions: ensureLocation(app).tags.map(({ name }) => name) };
  return { for: 'choice', label: needs.label, words, choices: choicesOf(app, needs.pick) };
};

/** All tags of a change together, in letters: they are kept for each way of taking them back. */
const tagLetters = 150;
const mostTags = 5;

/** Tags as they were typed. Tags are lower-cased when they are applied, so that is how they are compared and kept. */
const typedTags = (text: string): readonly string[] => [...new Set(text.toLowerCase().split(',').map((tag) => tag.trim().replace(/\s+/g, ' ')).filter(Boolean))];

/** What contacts are to get, and what it is called; or what is wrong. */
export type BulkValue = { readonly target: string; readonly what: string } | { readonly error: string };

const tagsValue = (text: string): BulkValue => {
  const tags = typedTags(text);
  if (tags.length === 0) return { error: 'Type a tag first.' };
  if (tags.length > mostTags) return { error: `At most ${mostTags} tags at a time.` };
  if (tags.join(',').length > tagLetters) return { error: `The tags together can have ${tagLetters} letters.` };
  return { target: tags.join(','), what: tags.map((tag) => `“${tag}”`).join(', ') };
};

/** @throws GhlError */
export const valueFrom = (app: App, kind: BulkKindName, { typed, choice }: { readonly typed: string; readonly choice: string }): BulkValue => {
  const needs = needsOf[kind];
  if (needs === 'nothing') return { target: '', what: '' };
  if (needs === 'tags') return tagsValue(typed);
  const found = choicesOf(app, needs.pick).find(({ value }) => value === choice);
  return found ? { target: found.value, what: `“${found.text}”` } : { error: `Choose one first: ${needs.label.toLowerCase()}.` };
};
