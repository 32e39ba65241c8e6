/**
 * A part of a card: what it is, and its JSON in the fields of `google.apps.card.v1`
 * (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1). An argument becomes JSON when it
 * is set or added, so changing it afterwards changes nothing, as in production.
 */
import { GoogleException } from '../google-error';
import { GoogleObject } from '../google-object';
import type { Audience } from './audience';

/** Never changed, only replaced: so what has been added to another part stays as it was. */
export type Json = Readonly<Record<string, unknown>>;

/** The state of an object of CardService. */
export interface Part {
  readonly spec: PartSpec;
  json: Json;
}

/** What an argument must be, and what it becomes. */
export interface Kind {
  readonly accepts: (value: unknown) => boolean;
  readonly json: (value: unknown) => unknown;
}

export interface Setter {
  readonly takes: readonly Kind[];
  readonly apply: (json: Json, values: readonly unknown[]) => Json;
  readonly only?: Audience;
}

export interface PartSpec {
  readonly name: string;
  /** Fields that must be filled, and by which setter. */
  readonly required: readonly (readonly [field: string, setter: string])[];
  /** How it stands in a section; null for what is no widget. */
  readonly widget: ((json: Json) => Json) | null;
  /** What its JSON is for the part that it is added to. */
  readonly finish: (json: Json) => Json;
}

const missing = (name: string, field: string, setter: string): GoogleException =>
  new GoogleException(`CardService.${name} is not complete: ${field} is required. Call ${setter} first.`);

/** Required fields in which no text is a text too: it is shown as nothing. */
const mayBeEmpty = ['text', 'title', 'altText', 'actionLabel', 'value', 'label'];

const isEmpty = (field: string, value: unknown): boolean =>
  value === undefined || (value === '' && !mayBeEmpty.includes(field)) || (Array.isArray(value) && value.length === 0);

/** The JSON of a part. @throws GoogleException when a required field is empty */
export const partJson = ({ spec, json }: Part): Json => {
  for (const [field, setter] of spec.required) {
    if (isEmpty(field, json[field])) throw missing(spec.name, field, setter);
  }
  return spec.finish(json);
};

/** Null for anything that is no part of CardService. */
export const partOf = (value: unknown): Part | null => {
  const state = value instanceof GoogleObject ? (value.state as Part | null) : null;
  return typeof state === 'object' && state !== null && 'spec' in state ? state : null;
};
