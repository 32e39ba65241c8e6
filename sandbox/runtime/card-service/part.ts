/**
 * How a builder of CardService is described: a table from its setters to the fields of `google.apps.card.v1`
 * (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1). An argument becomes JSON when it
 * is set or added, so changing it afterwards changes nothing, as in production.
 */
import { GoogleException, wrongArguments } from '../google-error';
import { GoogleObject, type GoogleType, type Method } from '../google-object';

/** Never changed, only replaced: so what has been added to another part stays as it was. */
export type Json = Readonly<Record<string, unknown>>;

/** The state of an object of CardService: what it is, and its JSON so far. */
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
  /** How many of them may be left out, at the end. */
  readonly optional?: number;
  readonly apply: (json: Json, values: readonly unknown[]) => Json;
}

export interface PartSpec {
  readonly name: string;
  /** Which field must be filled, and by which setter. */
  readonly required: Readonly<Record<string, string>>;
  /** How it stands in a section; null for what is no widget. */
  readonly widget: ((json: Json) => Json) | null;
  /** What its JSON is for the part that it is added to. */
  readonly finish: (json: Json) => Json;
}

export interface PartTable<Members> {
  readonly setters: { readonly [Name in Exclude<keyof Members, 'build' | 'printJson'>]: Setter };
  readonly required?: Readonly<Record<string, string>>;
  readonly start?: Json;
  readonly widget?: (json: Json) => Json;
  readonly finish?: (json: Json) => Json;
  /** For a builder: the type of what `build()` makes. */
  readonly builds?: string;
  readonly printsJson?: boolean;
}

const missing = (name: string, field: string, setter: string): GoogleException =>
  new GoogleException(`CardService.${name} is not complete: ${field} is required. Call ${setter} first.`);

/** Required fields in which no text is a text too: it is shown as nothing. */
const mayBeEmpty = ['text', 'title', 'altText', 'actionLabel', 'value'];

/** The JSON of a part. @throws GoogleException when a required field is empty */
export const partJson = ({ spec, json }: Part): Json => {
  for (const [field, setter] of Object.entries(spec.required)) {
    const value = json[field];
    if (value === undefined || (value === '' && !mayBeEmpty.includes(field)) || (Array.isArray(value) && value.length === 0)) throw missing(spec.name, field, setter);
  }
  return spec.finish(json);
};

export const partOf = (value: unknown): Part | null => {
  const state = value instanceof GoogleObject ? (value.state as Part | null) : null;
  return typeof state === 'object' && state !== null && 'spec' in state ? state : null;
};

const print: Method<Part> = (part) => JSON.stringify(partJson(part));
const same = (json: Json): Json => json;

const setterMethod = (name: string, { takes, optional = 0, apply }: Setter): Method<Part> => (part, given, self) => {
  const fits = given.length <= takes.length && given.length >= takes.length - optional;
  if (!fits || !given.every((value, index) => takes[index]?.accepts(value))) throw wrongArguments(name, given);
  part.json = apply(part.json, given.map((value, index) => takes[index]?.json(value)));
  return self;
};

/** A maker of what `build()` answers: it can be printed and returned, not changed. */
const built = (name: string): ((json: Json) => GoogleObject<Part>) => {
  const spec: PartSpec = { name, required: {}, widget: null, finish: same };
  const type: GoogleType<Part> = { name: `CardService.${name}`, methods: { printJson: print } };
  return (json) => new GoogleObject(type, { spec, json });
};

/** The factory of a kind of part: `CardService.newTextButton`. `Members` is its published type, so that no setter is forgotten. */
export const part = <Members>(name: string, table: PartTable<Members>): (() => GoogleObject<Part>) => {
  const { required = {}, start = {}, widget = null, finish = same, builds, printsJson = false } = table;
  const spec: PartSpec = { name, required, widget, finish };
  const setters = Object.entries<Setter>(table.setters).map(([setter, row]) => [setter, setterMethod(`CardService.${name}.${setter}`, row)]);
  const make = builds === undefined ? null : built(builds);
  const type: GoogleType<Part> = {
    name: `CardService.${name}`,
    methods: {
      ...(Object.fromEntries(setters) as Record<string, Method<Part>>),
      ...(make ? { build: (state) => make(partJson(state)) } : {}),
      ...(printsJson ? { printJson: print } : {}),
    },
  };
  return () => new GoogleObject(type, { spec, json: start });
};
