/** The boundary between the emulator and the add-on: values are remade on the other side, objects of Google are held by handle. */
import * as vm from 'node:vm';
import type { World } from '../world';
import { GoogleException, NotEmulated } from './google-error';
import { GoogleObject, type GoogleType } from './google-object';
import { heldBy, hold } from './held';
import { realmScript } from './realm-script';

/** What the objects of a type have in common, in the add-on's context. */
type Prototype = object;

/** What runs in the add-on's context and makes things of its kind. */
interface Makers {
  readonly method: (name: string) => unknown;
  /** What all objects there inherit from. */
  readonly root: object;
  readonly lazy: (record: object, names: readonly string[], read: (name: string) => unknown) => void;
  readonly global: object;
  readonly list: (length: number) => unknown[];
  readonly date: (at: number) => object;
  readonly refusing: (name: string) => object;
}

export interface Realm {
  readonly context: vm.Context;
  /** Makes objects of ours globals of the add-on's, each once the add-on asks for it. */
  readonly define: (names: readonly string[], make: (name: string) => GoogleObject | undefined) => void;
  /** Makes globals that refuse, by name, whatever is read from them. */
  readonly defineAbsent: (names: readonly string[]) => void;
  /** Remakes a value of the add-on's for us. */
  readonly leave: (value: unknown) => unknown;
  /** The error of a service that an error in the add-on was made of; null for the add-on's own. */
  readonly causeOf: (error: unknown) => Error | null;
}

export interface RealmOptions {
  readonly world: World;
  /** Called before every call that the add-on makes to a Google object; may throw instead of calling. */
  readonly onCall: () => void;
  readonly onNotEmulated: (member: string) => void;
  /** The emulator itself, or a server behind it, threw what no service of Google throws. */
  readonly onCrash: (error: unknown) => void;
}

const script = new vm.Script(realmScript, { filename: 'realm-script.js' });
const deepest = 200;

const dateMembers = Reflect.ownKeys(Date.prototype);
const dateStatics = Reflect.ownKeys(Date).filter((name) => name !== 'prototype');

/** Answers of a call that are no values: see `realm-script.ts`. */
const itself = Symbol('itself');
const failed = Symbol('failed');

/** Without the wrapper that Node otherwise puts around the globals, which makes each use of one slow. Node has it since 20.18. */
const { DONT_CONTEXTIFY: plain } = (vm as { readonly constants?: Partial<typeof vm.constants> }).constants ?? {};

/**
 * Gives a context's new `Date` all that the real one has. Its prototype is complete before it becomes one: whatever is a
 * prototype already and gets another `constructor`, V8 compares with a prototype of every context that there is.
 */
const standIn = (real: DateConstructor, ours: DateConstructor, now: () => number): void => {
  const prototype = Object.create(null) as object;
  for (const name of dateMembers) Object.defineProperty(prototype, name, Object.getOwnPropertyDescriptor(real.prototype, name) ?? {});
  Object.defineProperty(prototype, 'constructor', { value: ours, enumerable: false });
  Object.setPrototypeOf(prototype, Object.getPrototypeOf(real.prototype) as object);
  for (const name of dateStatics) Object.defineProperty(ours, name, Object.getOwnPropertyDescriptor(real, name) ?? {});
  Object.defineProperty(ours, 'now', { value: now });
  Object.defineProperty(ours, 'prototype', { value: prototype, writable: false });
};

/** A fresh context with nothing but ECMAScript's own globals, on the world's clock and chance. */
export const createRealm = ({ world, onCall, onNotEmulated, onCrash }: RealmOptions): Realm => {
  const context = vm.createContext(plain);
  const constants = new Map<GoogleObject, object>();
  const types = new Map<GoogleType, Prototype>();
  const causes = new WeakMap<object, Error>();
  let failure: { readonly cause: Error; readonly details?: unknown } | null = null;

  const refuse = (member: string): Error => {
    onNotEmulated(member);
    return new NotEmulated(member);
  };

  const fail = (error: unknown): symbol => {
    if (error instanceof NotEmulated) onNotEmulated(error.member);
    else if (!(error instanceof GoogleException)) onCrash(error);
    const cause = error instanceof Error ? error : new Error(String(error));
    failure = error instanceof GoogleException && error.details !== undefined ? { cause, details: enter(error.details) } : { cause };
    return failed;
  };

  const call = (self: unknown, method: string, given: readonly unknown[]): unknown => {
    const held = heldBy(self);
    const run = held?.type.methods[method];
    if (!held || !run) {
      failure = { cause: new TypeError('Illegal invocation') };
      return failed;
    }
    try {
      onCall();
      const answer = run(held.state, leaveAll(given, 0), held);
      return answer === held ? itself : enter(answer);
    } catch (error) {
      return fail(error);
    }
  };

  const note = (error: object, cause: Error): void => void causes.set(error, cause);
  const emulator = { call, itself, failed, failure: () => failure, refuse, note, now: world.clock.now, random: world.random.next, standIn };
  const make = (script.runInContext(context) as (ours: typeof emulator) => Makers)(emulator);

  // Filled from here: in a fresh context no access has been seen yet, and each costs V8 a look at all contexts.
  const recordOf = (names: readonly string[], valueOf: (name: string) => unknown): object => {
    // Without a prototype it is a dictionary, in which every name is but a name.
    const record = Object.create(null) as Record<string, unknown>;
    for (const name of names) record[name] = valueOf(name);
    return Object.setPrototypeOf(record, make.root) as object;
  };

  const typeOf = (type: GoogleType): Prototype => {
    const known = types.get(type);
    if (known) return known;
    const made = recordOf(Object.keys(type.methods), make.method);
    const { values = {} } = type;
    // An execution uses few of the many enums.
    make.lazy(made, Object.keys(values), (name) => enter(values[name]));
    types.set(type, made);
    return made;
  };

  const enterObject = (object: GoogleObject): object => {
    const known = constants.get(object);
    if (known) return known;
    const made = hold(Object.create(typeOf(object.type)) as object, object);
    if (object.type.isEnum) constants.set(object, made);
    return made;
  };

  const enterRecord = (record: Readonly<Record<string, unknown>>): object => recordOf(Object.keys(record), (name) => enter(record[name]));

  const enter = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof GoogleObject) return enterObject(value);
    if (value instanceof Date) return make.date(value.getTime());
    if (!Array.isArray(value)) return enterRecord(value as Readonly<Record<string, unknown>>);
    const list = make.list(value.length);
    value.forEach((item, index) => (list[index] = enter(item)));
    return list;
  };

  // Not by the list's own methods: the add-on may have changed those of its context.
  const leaveAll = (values: readonly unknown[], depth: number): unknown[] => {
    const left = new Array<unknown>(values.length);
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      // Long lists are of bytes.
      left[index] = typeof value === 'number' ? value : leave(value, depth);
    }
    return left;
  };

  const leave = (value: unknown, depth = 0): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest) throw new GoogleException('An argument refers to itself, or is nested too deep.');
    const held = heldBy(value);
    if (held) return held;
    if (Array.isArray(value)) return leaveAll(value, depth + 1);
    const kind = Object.prototype.toString.call(value);
    if (kind === '[object Date]') return new Date(Number(value));
    if (kind === '[object Error]') return String(value);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, leave(item, depth + 1)]));
  };

  const causeOf = (error: unknown): Error | null => (typeof error === 'object' && error !== null ? (causes.get(error) ?? null) : null);

  return {
    context,
    define: (names, object) => make.lazy(make.global, names, (name) => enter(object(name))),
    defineAbsent: (names) => make.lazy(make.global, names, make.refusing),
    leave: (value) => leave(value),
    causeOf,
  };
};
