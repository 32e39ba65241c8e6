/**
 * The few lines that run inside the add-on's context before the add-on does. They make functions, objects and errors
 * of the context's own kind, so that `instanceof` works there and no door leads out; and they take away what Apps
 * Script does not have, and hand `Date`, `Math.random` and `Intl` over to the world's clock and chance.
 *
 * Of `emulator` all is ours. `standIn(real, ours, now)` gives our `Date` what the real one has. `call(self, method, given)` answers what the method does, `itself` for the object that it
 * was called on, or `failed`: then `failure()` tells `{ cause, details }`. `refuse(member)` answers such a cause, and
 * `note(error, cause)` remembers what an error was made of.
 */
export const realmScript = `(function (emulator) {
  'use strict';
  const { call, itself, failed, failure, refuse, note, now, random, standIn } = emulator;
  delete globalThis.WebAssembly;
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;

  Math.random = function random_() { return random(); };

  const RealDate = Date;
  const { construct } = Reflect;
  function Date_(...given) {
    if (!new.target) return new RealDate(now()).toString();
    return construct(RealDate, given.length === 0 ? [now()] : given, new.target);
  }
  standIn(RealDate, Date_, { now() { return now(); } }.now);
  globalThis.Date = Date_;

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

  const thrown = ({ cause, details }) => {
    const error = new Error(cause.message);
    Object.defineProperty(error, 'name', { value: cause.name, writable: true, configurable: true });
    if (details !== undefined) error.details = details;
    note(error, cause);
    return error;
  };
  const method = (name) => ({
    method(...given) {
      const answer = call(this, name, given);
      if (answer === failed) throw thrown(failure());
      return answer === itself ? this : answer;
    },
  }).method;
  return {
    method,
    root: Object.prototype,
    lazy: (record, names, read) => {
      for (const name of names) {
        const settle = (value) => Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
        const get = () => { const value = read(name); settle(value); return value; };
        Object.defineProperty(record, name, { get, set: settle, enumerable: true, configurable: true });
      }
    },
    global: globalThis,
    list: (length) => new Array(length),
    date: (at) => new Date_(at),
    refusing: (name) => new Proxy(Object.freeze({}), {
      get: (_, key) => {
        if (typeof key === 'symbol') return undefined;
        throw thrown({ cause: refuse(name + '.' + key) });
      },
    }),
  };
})`;
