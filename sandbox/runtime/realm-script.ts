/**
 * The few lines that run inside the add-on's context before the add-on does. They make functions, objects and errors
 * of the context's own kind, so that `instanceof` works there and no door leads out; and they take away what Apps
 * Script does not have, and hand `Date`, `Math.random` and `Intl` over to the world's clock and chance.
 *
 * Of `emulator` all is ours. `call(held, method, given)` answers what the method does, `itself` for the object that it
 * was called on, or `failed`: then `failure()` tells `{ cause, details }`. `refuse(member)` answers such a cause, and
 * `note(error, cause)` remembers what an error was made of.
 */
export const realmScript = `(function (emulator) {
  'use strict';
  const { call, itself, failed, failure, refuse, note, now, random } = emulator;
  delete globalThis.WebAssembly;
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;

  Math.random = function random_() { return random(); };

  const RealDate = Date;
  const currentTime = { now() { return now(); } }.now;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? currentTime : Reflect.get(target, key, receiver)),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: globalThis.Date, writable: true, configurable: true });

  const formats = Intl.DateTimeFormat.prototype;
  const formatGetter = Object.getOwnPropertyDescriptor(formats, 'format').get;
  Object.defineProperty(formats, 'format', {
    configurable: true,
    get() {
      const format = formatGetter.call(this);
      return (date) => format(date === undefined ? now() : date);
    },
  });
  const parts = formats.formatToParts;
  formats.formatToParts = function formatToParts(date) { return parts.call(this, date === undefined ? now() : date); };

  // What an object stands for is in a private field: the add-on cannot see it, and of a WeakMap nothing would be freed before the whole context is.
  // The base answers the object that it is given, so the field is put on that one and no object has this class for its own.
  class Holder extends (function (object) { return object; }) {
    #held;
    constructor(object, held) { super(object); this.#held = held; }
    static heldBy(object) { return Object(object) === object && #held in object ? object.#held : null; }
  }
  const { heldBy } = Holder;
  const { create, prototype: root, setPrototypeOf } = Object;

  const thrown = ({ cause, details }) => {
    const error = new Error(cause.message);
    Object.defineProperty(error, 'name', { value: cause.name, writable: true, configurable: true });
    if (details !== undefined) error.details = details;
    note(error, cause);
    return error;
  };
  const method = (name) => ({
    method(...given) {
      const answer = call(heldBy(this), name, given);
      if (answer === failed) throw thrown(failure());
      return answer === itself ? this : answer;
    },
  }).method;
  return {
    type: (names) => {
      // Made without a prototype it is a dictionary, which is quicker to fill. No class: V8 compares each \`constructor\` that comes or goes with all contexts.
      const prototype = setPrototypeOf(create(null), root);
      for (const name of names) prototype[name] = method(name);
      return prototype;
    },
    object: (prototype, held) => new Holder(create(prototype), held),
    heldBy,
    record: (keys, values) => {
      // As with a type: a dictionary, in which every name is but a name as long as nothing is inherited.
      const record = create(null);
      for (let index = 0; index < keys.length; index += 1) record[keys[index]] = values[index];
      return setPrototypeOf(record, root);
    },
    lazy: (record, names, read) => {
      for (const name of names) {
        const settle = (value) => Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
        const get = () => { const value = read(name); settle(value); return value; };
        Object.defineProperty(record, name, { get, set: settle, enumerable: true, configurable: true });
      }
    },
    global: globalThis,
    list: (length) => new Array(length),
    date: (at) => new RealDate(at),
    refusing: (name) => new Proxy(Object.freeze({}), {
      get: (_, key) => {
        if (typeof key === 'symbol') return undefined;
        throw thrown({ cause: refuse(name + '.' + key) });
      },
    }),
  };
})`;
