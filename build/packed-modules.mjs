/**
 * Apps Script loads the whole of a project before it calls anything in it, so what opening a mail does not need is kept
 * out of its way: packed modules lie in the bundle as compressed texts, in parts, of which the first call of one of their
 * functions unpacks as many as it needs. Why, and what it saves: docs/decisions/packed-modules.md.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { moduleLayers } from './module-layers.mjs';
import { same, taken } from './module-text.mjs';
import { packedCode } from './packed-text.mjs';

/** What gunzips in Apps Script; the adapter is the one place that names Google's services. */
const unpacker = 'src/platform/apps-script/unpack.ts';

/** What parts take from one place, in the order in which it is handed over. */
const createHanded = () => {
  const values = [];
  const places = (one) => {
    const index = values.findIndex(same(one));
    return index < 0 ? values.push({ from: one.from, name: one.name }) - 1 : index;
  };
  return { values, places };
};

/** `const[,a,,b]=from`, for names at places in a list. */
const destructured = (names, from) => {
  const list = [];
  for (const { local, index } of names) list[index] = local;
  return names.length === 0 ? '' : `const[${Array.from(list, (name) => name ?? '').join()}]=${from};`;
};

/** The parts as bodies of functions, and what the bundle hands over to them. */
const bodiesOf = async ({ lists, layers, packed, partOf, exportsOf, codeOf }) => {
  const handed = layers.map(createHanded);
  const bodyOf = async (part) => {
    const { values } = handed[part + 1];
    const { imports, exports, statements } = await taken(await codeOf(part, values));
    const before = layers.slice(0, part + 1);
    const named = imports.map((one) => {
      const layer = Math.max(0, before.findIndex((inputs) => inputs.includes(one.from)));
      return { local: one.local, layer, index: handed[layer].places(one) };
    });
    const localOf = (name) => exports.find((one) => one.name === name).local;
    const names = packed.filter((place) => partOf(place) === part).flatMap((place) => exportsOf.get(place));
    if (new Set(names).size !== names.length) throw new Error(`Two packed modules export the same name: ${names.sort()}.`);
    const given = before.map((_, layer) => destructured(named.filter((one) => one.layer === layer), `given$[${layer}]`)).join('');
    const returned = [...names.map((name) => `${name}:${localOf(name)}`), `$:[${values.map((_, index) => localOf(`$${index}`))}]`];
    return `${given}${statements.join(';')};return{${returned}}\n//# sourceURL=packed${part}.js\n`;
  };
  const bodies = [];
  // The last first, since what it takes from an earlier one is exported there.
  for (const part of [...lists.keys()].reverse()) bodies.unshift(await bodyOf(part));
  return { bodies, shared: handed[0].values };
};

/** Holds the parts, as bodies of functions, and unpacks each once, with those before it. It imports nothing that might not be evaluated yet. */
const holder = async (bodies) => `
import { unpack } from './${unpacker}';
const opened = [];
const texts = [${(await Promise.all(bodies.map(packedCode))).map((code) => `() => unpack(${code})`)}];
let shared;
export const share = (values) => { shared = values; };
export const packed = (wanted) => {
  for (const text of texts.slice(opened.length, wanted + 1)) opened.push(new Function('given$', text())([shared(), ...opened.map((part) => part.$)]));
  return opened[wanted];
};
`;

/** What the packed modules share with the rest of the bundle, handed over by position. Evaluated last. */
const sharing = (values) => `
import { share } from 'packed';
${values.map(({ from, name }, index) => `import { ${name} as shared${index} } from './${from}';`).join('\n')}
share(() => [${values.map((_, index) => `shared${index}`)}]);
`;

/** Stands in for a packed module. */
const standIn = (names, part) => ["import { packed } from 'packed';", ...names.map((name) => `export const ${name} = (...given) => packed(${part}).${name}(...given);`)].join('\n');

/**
 * An esbuild plugin for a build with `options` that packs modules. `lists` have their paths, those that are needed most often first:
 * each makes a part, which may use what an earlier one brings along, and brings along what only it needs. The exports of these modules
 * have to be functions with names of their own. `inputs` are the files that all that brings along.
 */
export const packedModules = async ({ root, lists, options }) => {
  const found = await moduleLayers({ root, lists, options });
  const { layers, packed, partOf, exportsOf } = found;
  const { bodies, shared } = await bodiesOf({ lists, ...found });
  const standIns = new Map(packed.map((place) => [resolve(root, place), standIn(exportsOf.get(place), partOf(place))]));
  const virtual = { packed: await holder(bodies), 'packed-sharing': sharing(shared) };
  const main = resolve(root, options.entryPoints[0]);
  return {
    inputs: layers.slice(1).flat(),
    plugin: {
      name: 'packed-modules',
      setup: ({ onLoad, onResolve }) => {
        onResolve({ filter: /^packed(-sharing)?$/ }, ({ path }) => ({ path, namespace: 'packed' }));
        onLoad({ filter: /.*/, namespace: 'packed' }, ({ path }) => ({ loader: 'js', contents: virtual[path], resolveDir: root }));
        onLoad({ filter: /\.ts$/ }, async ({ path }) => {
          if (path === main) return { loader: 'ts', contents: `${await readFile(path, 'utf8')}${packed.length === 0 ? '' : "\nimport 'packed-sharing';"}` };
          return standIns.has(path) ? { loader: 'js', contents: standIns.get(path), resolveDir: root } : undefined;
        });
      },
    },
  };
};
