import { runInNewContext } from 'node:vm';
import { aRuntime, aWorld, evaluate, startOfTest } from './an-add-on';

describe('the context of an execution', () => {
  it('has ECMAScript and nothing of the Web or of Node', () => {
    const names = [
      'fetch', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'crypto', 'atob', 'btoa', 'setTimeout', 'setInterval', 'queueMicrotask',
      'structuredClone', 'AbortController', 'performance', 'Buffer', 'process', 'require', 'module', 'WebAssembly', 'SharedArrayBuffer', 'window',
    ];
    const there = names.map((name) => `typeof ${name} === 'undefined' ? '' : '${name}'`).join(', ');
    expect(evaluate(`[${there}].filter(Boolean)`).response).toEqual([]);
    expect(evaluate('[typeof Map, typeof Promise, typeof Intl, typeof console.log]').response).toEqual(['function', 'function', 'object', 'function']);
  });

  it('starts afresh each time: nothing in memory carries over', () => {
    const runtime = aRuntime('var count = 0; function go() { count += 1; globalThis.left = 1; return [count, typeof globalThis.left]; }');
    expect(runtime.run('go', []).response).toEqual([1, 'number']);
    expect(runtime.run('go', []).response).toEqual([1, 'number']);
  });

  it('takes the time from the world, whichever way it is asked for', () => {
    const times = `[
      Date.now(), new Date().getTime(), +new Date(0), new Date() instanceof Date, new Date().constructor === Date,
      Date() === new Date().toString(),
      new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(),
      new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).formatToParts().length,
    ]`;
    expect(evaluate(times).response).toEqual([startOfTest, startOfTest, 0, true, true, true, '1/5/2026', 5]);
  });

  it('has the whole of Date, and no other Date behind it', () => {
    const described = `(() => {
      const described = (object) => Reflect.ownKeys(object).map((name) => {
        const { value, ...is } = Object.getOwnPropertyDescriptor(object, name);
        return [String(name), typeof value, is];
      });
      return [described(Date), described(Date.prototype), Date.name, Date.length, Object.getPrototypeOf(Date.prototype) === Object.prototype];
    })()`;
    expect(evaluate(described).response).toEqual(JSON.parse(JSON.stringify(runInNewContext(described))));
  });

  it('gives the same random numbers and ids for the same seed', () => {
    const chance = '[Math.random(), Math.random(), Utilities.getUuid()]';
    expect(evaluate(chance).response).toEqual(evaluate(chance).response);
  });

  it('hands the script errors, arrays and dates of its own kind', () => {
    const own = `(() => { try { Utilities.sleep('x'); } catch (error) { return [error instanceof Error, error.name, Array.isArray(Utilities.base64Decode('YQ==')),
      Utilities.base64Decode('YQ==') instanceof Array, Utilities.parseDate('2026', 'UTC', 'yyyy') instanceof Date]; } })()`;
    expect(evaluate(own).response).toEqual([true, 'Exception', true, true, true]);
  });

  it('offers no way from a service to the machine', () => {
    expect(evaluate(`UrlFetchApp.fetch.constructor('return typeof process')()`).response).toBe('undefined');
  });
});

describe('what may be called', () => {
  const source = `
    function declared() { return 1; }
    async function later() { return 1; }
    var held = function () { return 2; };
    const arrow = () => 3;
    function private_() { return 4; }
    globalThis.assigned = () => 5;
    (function () { this.inside = () => 6; })();
    const value = 7;
  `;

  it.each([
    ['declared', 1],
    ['held', 2],
    ['arrow', 3],
  ])('runs %s, a top-level function', (name, answer) => {
    expect(aRuntime(source).run(name, [])).toMatchObject({ response: answer, error: null });
  });

  it.each(['private_', 'assigned', 'inside', 'value', 'missing', 'declared()', 'constructor'])('refuses %s', (name) => {
    expect(aRuntime(source).run(name, [])).toMatchObject({ response: null, error: `ReferenceError: Script function not found: ${name}` });
  });

  it('passes arguments and answers as JSON', () => {
    const runtime = aRuntime('function go(a, b) { return { a: a.list instanceof Array, b: b, none: undefined, at: new Date(0) }; }');
    expect(runtime.run('go', [{ list: [1] }, '</script>\u2028"']).response).toEqual({ a: true, b: '</script>\u2028"', at: '1970-01-01T00:00:00.000Z' });
  });

  it('shows an error as Google logs it, with the place in the script', () => {
    const { error, logs } = aRuntime('function go() { return null.x; }').run('go', []);
    expect(error).toBe("TypeError: Cannot read properties of null (reading 'x')");
    expect(logs[0]).toMatch(/at go \(Code\.js:1:\d+\)/);
  });

  it('fails every call when the script itself does not load', () => {
    expect(aRuntime('function go() {} throw new Error("top level");').run('go', []).error).toBe('Error: top level');
  });

  it('refuses a builder that was not built, in the words of the add-on platform', () => {
    expect(evaluate('CardService.newCardBuilder()').error).toMatch(
      /^Exception: The value returned from Apps Script has a type that cannot be used by the add-ons platform\..*CardService\.CardBuilder$/,
    );
    expect(evaluate('[CardService.newTextParagraph()]').error).toMatch(/make sure to call build/);
  });
});

it('runs many executions on one world, each seeing the time that the others left', () => {
  const world = aWorld();
  const runtime = aRuntime('function wait() { Utilities.sleep(1000); return Date.now(); }', { world });
  runtime.run('wait', []);
  expect(runtime.run('wait', []).response).toBe(startOfTest + 2000);
});
