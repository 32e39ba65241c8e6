import { entryOf } from '../../json';
import { helps } from './helps';
import { labels } from './labels';
import { picks } from './picks';
import type { PickKind } from './picks';
import { presets, suggestions } from './presets';

/** What a form tells a person about one input, besides what its row says. */
export interface FieldGuide {
  readonly label: string;
  /** A short sentence, where the label alone is not enough; empty otherwise. */
  readonly help: string;
  /** The list that it is chosen from by name; undefined where something is typed. */
  readonly pick: PickKind | undefined;
  /** What a needed input begins with; `@location` stands for the location's id. Empty for nothing. */
  readonly preset: string;
  /** What may be typed, as far as it is known; other things may be as well. */
  readonly suggestions: readonly string[];
}

/** `contacts.notes.get` and `id` are looked up as `contacts.notes.get:id`, `contacts.notes:id`, `contacts:id` and `id`. */
const lookedUp = <Told>(table: Readonly<Record<string, Told>>, operation: string, name: string): Told | undefined => {
  const parts = operation.split('.');
  const keys = [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('.')}:${name}`), name];
  return keys.map((key) => entryOf(table, key)).find((told) => told !== undefined);
};

/** `pipelineStageId` → `Pipeline stage`, `campaignsEnabled` → `Campaigns`. */
export const spelledOut = (name: string): string => {
  const words = name
    .replace(/_/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/^is /, '')
    .replace(/ Enabled$/, '')
    .replace(/ (Ids?)$/i, (_, id: string) => (id.length === 3 ? 's' : ''))
    .toLowerCase()
    .replace(/\b(?:url|html|id)\b/g, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What a field is called, in a form and in an answer. */
export const labelOf = (name: string, operation = ''): string => lookedUp(labels, operation, name) ?? spelledOut(name);

/** @param operation the id of the operation that takes it */
export const guideTo = (operation: string, name: string): FieldGuide => ({
  label: labelOf(name, operation),
  help: lookedUp(helps, operation, name) ?? '',
  pick: lookedUp(picks, operation, name) ?? undefined,
  preset: lookedUp(presets, operation, name) ?? '',
  suggestions: lookedUp(suggestions, operation, name) ?? [],
});
