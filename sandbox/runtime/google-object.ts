/**
 * How an object of a Google service is described here: a type with methods, and a state that the add-on cannot see.
 * `realm.ts` makes the object that the add-on holds, out of the add-on's own kind of functions and prototypes.
 */

/** `state` is the object's own; `given` are the arguments, already brought over from the add-on's context. */
export type Method<State> = (state: State, given: readonly unknown[], self: GoogleObject<State>) => unknown;

export interface GoogleType<State = unknown> {
  /** As Google's reference spells it, with its service: `CardService.TextButton`. */
  readonly name: string;
  readonly methods: Readonly<Record<string, Method<State>>>;
  /** Members that are values: enums. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Its objects are constants: each is one and the same wherever it turns up. */
  readonly isEnum?: boolean;
}

export class GoogleObject<State = unknown> {
  constructor(readonly type: GoogleType<State>, readonly state: State) {}
}

/** A member of a service written as a plain function of its arguments. */
export type Member = (...given: readonly unknown[]) => unknown;

/** Members as the methods of a type that do not look at the state. */
export const methodsOf = <State, Name extends string>(members: Readonly<Record<Name, Member>>): Record<Name, Method<State>> => {
  const methods = {} as Record<Name, Method<State>>;
  for (const method of Object.keys(members) as Name[]) {
    const member: Member = members[method];
    methods[method] = (_, given) => member(...given);
  }
  return methods;
};

/** A service, or another object whose state is in the closures of its members. */
export const googleObject = (name: string, members: Readonly<Record<string, Member>>, values: Readonly<Record<string, unknown>> = {}): GoogleObject =>
  new GoogleObject<unknown>({ name, methods: methodsOf(members), values }, null);

const constantMethods: Readonly<Record<string, Method<string>>> = {
  toString: (value: string) => value,
  toJSON: (value: string) => value,
  name: (value: string) => value,
};

/** The constants of an enum, like `CardService.Icon`; each one is the same wherever it turns up, so `===` works. */
export const googleEnum = <Name extends string>(name: string, constants: readonly Name[]): Readonly<Record<Name, GoogleObject<string>>> => {
  const type: GoogleType<string> = { name, methods: constantMethods, isEnum: true };
  return Object.fromEntries(constants.map((constant) => [constant, new GoogleObject(type, constant)])) as Record<Name, GoogleObject<string>>;
};
