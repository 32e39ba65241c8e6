/** Makes the factories of CardService, like `CardService.newTextButton`, out of tables. */
import { wrongArguments } from '../google-error';
import { GoogleObject, type GoogleType, type Method } from '../google-object';
import type { Audience, IsThere } from './audience';
import { partJson, type Json, type Kind, type Part, type PartSpec, type Setter } from './part';

/** `Members` is the published type, so that no setter is forgotten. */
export interface PartTable<Members> {
  readonly setters: { readonly [Name in Exclude<keyof Members, 'build' | 'printJson'>]: Setter };
  readonly required?: Readonly<Record<string, string>>;
  readonly start?: Json;
  readonly widget?: (json: Json) => Json;
  readonly finish?: (json: Json) => Json;
  /** For a builder: the type of what `build()` makes. */
  readonly builds?: string;
  readonly printsJson?: boolean;
  readonly only?: Audience;
}

/** What a class of CardService has, by name. */
export interface ClassMembers {
  readonly name: string;
  readonly members: readonly string[];
}

export interface PartFactory {
  readonly only: Audience | undefined;
  /** The class, and that of what it builds. Members of every audience are in it. */
  readonly classes: readonly ClassMembers[];
  /** The factory as an add-on has it. */
  readonly create: (isThere: IsThere) => () => GoogleObject;
}

const print: Method<Part> = (part) => JSON.stringify(partJson(part));
const same = (json: Json): Json => json;

const fits = (takes: readonly Kind[], given: readonly unknown[]): boolean =>
  given.length === takes.length && takes.every((kind, index) => kind.accepts(given[index]));

const setterMethod = (name: string, { takes, apply }: Setter): Method<Part> => (part, given, self) => {
  if (!fits(takes, given)) throw wrongArguments(name, given);
  part.json = apply(part.json, takes.map((kind, index) => kind.json(given[index])));
  return self;
};

/** A maker of what `build()` answers: it can be printed and returned, not changed. */
const built = (name: string): ((json: Json) => GoogleObject<Part>) => {
  const spec: PartSpec = { name, required: [], widget: null, finish: same };
  const type: GoogleType<Part> = { name: `CardService.${name}`, methods: { printJson: print } };
  return (json) => new GoogleObject(type, { spec, json });
};

export const part = <Members>(name: string, table: PartTable<Members>): PartFactory => {
  const { required = {}, start = {}, widget = null, finish = same, builds, printsJson = false, only } = table;
  const spec: PartSpec = { name, required: Object.entries(required), widget, finish };
  const setters = Object.entries<Setter>(table.setters);
  const make = builds === undefined ? null : built(builds);
  const more: Readonly<Record<string, Method<Part>>> = {
    ...(make && { build: (state) => make(partJson(state)) }),
    ...(printsJson && { printJson: print }),
  };
  return {
    only,
    classes: [
      { name, members: [...setters.map(([setter]) => setter), ...Object.keys(more)] },
      ...(builds === undefined ? [] : [{ name: builds, members: ['printJson'] }]),
    ],
    create: (isThere) => {
      const present = setters.filter(([, setter]) => isThere(setter.only));
      const methods = { ...Object.fromEntries(present.map(([setter, row]) => [setter, setterMethod(`CardService.${name}.${setter}`, row)])), ...more };
      const type: GoogleType<Part> = { name: `CardService.${name}`, methods };
      return () => new GoogleObject(type, { spec, json: start }) as GoogleObject;
    },
  };
};
