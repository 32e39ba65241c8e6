/** The boundary between the emulator and the add-on: values are remade on the other side, objects of Google are held by handle. */
import * as vm from 'node:vm';
import type { World } from '../world';
import { GoogleException, NotEmulated } from './google-error';
import { GoogleObject, type GoogleType } from './google-object';
import { realmScript } from './realm-script';

interface Makers {
  readonly method: (name: string) => unknown;
  readonly object: (prototype: object) => object;
  readonly record: (entries: readonly (readonly [string, unknown])[]) => object;
  readonly lazy: (record: object, name: string, read: () => unknown) => void;
  readonly list: (length: number) => unknown[];
  readonly date: (at: number) => object;
  readonly refusing: (name: string) => object;
}

export interface Realm {
  readonly context: vm.Context;
  /** Makes an object of ours a global of the add-on's, once the add-on asks for it. */
  readonly define: (name: string, object: GoogleObject) => void;
  /** Makes a global that refuses, by name, whatever is read from it. */
  readonly defineAbsent: (name: string) => void;
  /** Remakes a value of the add-on's for us. */
  readonly leave: (value: unknown) => unknown;
  /** The error of a service that an error in the add-on was made of; null for the add-on's own. */
  readonly causeOf: (error: unknown) => Error | null;
}

export interface RealmOptions {
  readonly world: World;
  /** Stands around every call that the add-on makes to a Google object; may throw instead of calling. */
  readonly around: (member: string, call: () => unknown) => unknown;
  readonly onNotEmulated: (member: string) => void;
  /** The emulator itself, or a server behind it, threw what no service of Google throws. */
  readonly onCrash: (error: unknown) => void;
}

const script = new vm.Script(realmScript, { filename: 'realm-script.js' });
const deepest = 200;

/** A fresh context with nothing but ECMAScript's own globals, on the world's clock and chance. */
export const createRealm = ({ world, around, onNotEmulated, onCrash }: RealmOptions): Realm => {
  const context = vm.createContext({});
  const handles = new WeakMap<object, GoogleObject>();
  const objects = new WeakMap<GoogleObject, object>();
  const prototypes = new Map<GoogleType, object>();

  const causes = new WeakMap<object, Error>();

  const refuse = (member: string): Error => {
    onNotEmulated(member);
    return new NotEmulated(member);
  };

  const call = (object: object, method: string, given: readonly unknown[]): { readonly value: unknown } | { readonly error: Error; readonly details?: unknown } => {
    try {
      const self = handles.get(object);
      const run = self?.type.methods[method];
      if (!self || !run) return { error: new TypeError('Illegal invocation') };
      return { value: enter(around(`${self.type.name}.${method}`, () => run(self.state, given.map((value) => leave(value)), self))) };
    } catch (error) {
      if (error instanceof NotEmulated) onNotEmulated(error.member);
      else if (!(error instanceof GoogleException)) onCrash(error);
      if (error instanceof GoogleException && error.details !== undefined) return { error, details: enter(error.details) };
      return { error: error instanceof Error ? error : new Error(String(error)) };
    }
  };

  const note = (error: object, cause: Error): void => void causes.set(error, cause);
  const make = script.runInContext(context)({ call, refuse, note, now: world.clock.now, random: world.random.next }) as Makers;

  const prototypeOf = (type: GoogleType): object => {
    const known = prototypes.get(type);
    if (known) return known;
    const methods = Object.keys(type.methods).map((name) => [name, make.method(name)] as const);
    const prototype = make.record(methods);
    // An execution uses few of the many enums.
    for (const [name, value] of Object.entries(type.values ?? {})) make.lazy(prototype, name, () => enter(value));
    prototypes.set(type, prototype);
    return prototype;
  };

  const enterObject = (object: GoogleObject): object => {
    const known = objects.get(object);
    if (known) return known;
    const made = make.object(prototypeOf(object.type));
    handles.set(made, object);
    objects.set(object, made);
    return made;
  };

  const enter = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof GoogleObject) return enterObject(value);
    if (value instanceof Date) return make.date(value.getTime());
    if (!Array.isArray(value)) return make.record(Object.entries(value).map(([key, item]) => [key, enter(item)]));
    const list = make.list(value.length);
    value.forEach((item, index) => (list[index] = enter(item)));
    return list;
  };

  const leave = (value: unknown, depth = 0): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest) throw new GoogleException('An argument refers to itself, or is nested too deep.');
    const handle = handles.get(value);
    if (handle) return handle;
    const kind = Object.prototype.toString.call(value);
    if (kind === '[object Date]') return new Date(Number(value));
    if (kind === '[object Error]') return String(value);
    if (Array.isArray(value)) return value.map((item) => leave(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, leave(item, depth + 1)]));
  };

  const causeOf = (error: unknown): Error | null => (typeof error === 'object' && error !== null ? (causes.get(error) ?? null) : null);

  const global = vm.runInContext('globalThis', context) as object;
  return {
    context,
    define: (name, object) => make.lazy(global, name, () => enter(object)),
    defineAbsent: (name) => make.lazy(global, name, () => make.refusing(name)),
    leave: (value) => leave(value),
    causeOf,
  };
};
