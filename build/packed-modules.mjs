/**
 * Apps Script loads the whole of a project before it calls anything in it, so what opening a mail does not need is kept
 * out of its way: packed modules lie in the bundle as compressed texts, in parts, of which the first call of one of their
 * functions unpacks as many as it needs. Why, and what it saves: docs/decisions/packed-modules.md.
 */
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { parse } from 'acorn';
import esbuild from 'esbuild';
import { minify } from 'terser';
import { packedCode } from './packed-text.mjs';

/** What gunzips in Apps Script; the adapter is the one place that names Google's services. */
const unpacker = 'src/platform/apps-script/unpack.ts';

/** Leaves out of a build the modules, by their paths from the root, that `isElsewhere` says are somewhere else. */
const leaveOut = (root, isElsewhere) => ({
  name: 'leave-out',
  setup: (plugin) => {
    plugin.onResolve({ filter: /.*/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'resolved') return undefined;
      const found = await plugin.resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' });
      const place = relative(root, found.path);
      return found.errors.length === 0 && isElsewhere(place) ? { path: place, external: true, sideEffects: false } : found;
    });
  },
});

const isImport = ({ type }) => type === 'ImportDeclaration';
const isExport = ({ type }) => type === 'ExportNamedDeclaration';

const importsIn = (body) =>
  body.filter(isImport).flatMap(({ source, specifiers }) => specifiers.map(({ imported, local }) => ({ from: source.value, name: imported.name, local: local.name })));

const parsed = (code) => parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body;

const same = (one) => (other) => one.from === other.from && one.name === other.name;

/** With each thing imported once: esbuild repeats an import for each module that has it. */
const importedOnce = (code) => {
  const body = parsed(code);
  const imports = importsIn(body);
  const first = (one) => imports.find(same(one));
  const lines = imports.map((one) =>
    first(one) === one ? `import{${one.name} as ${one.local}}from${JSON.stringify(one.from)};` : `const ${one.local}=${first(one).local};`,
  );
  const rest = body.filter((statement) => !isImport(statement)).map(({ start, end }) => code.slice(start, end));
  return [...lines, ...rest].join('\n');
};

/** A module as what it imports, what it exports and the statements between, each with the name it has in them. */
const taken = async (code) => {
  const { code: short } = await minify(importedOnce(code), { module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: false } });
  const body = parsed(short);
  return {
    imports: importsIn(body),
    exports: body.filter(isExport).flatMap(({ specifiers }) => specifiers.map(({ exported, local }) => ({ name: exported.name, local: local.name }))),
    statements: body.filter((statement) => !isImport(statement) && !isExport(statement)).map(({ start, end }) => short.slice(start, end)),
  };
};

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

/** Holds the parts, as bodies of functions, and unpacks each once, with those before it. It imports nothing that might not be evaluated yet. */
const holder = (bodies) => `
import { unpack } from './${unpacker}';
const opened = [];
const texts = [${bodies.map((body) => `() => unpack(${packedCode(body)})`)}];
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
  const build = async (entry, isElsewhere) => {
    const result = await esbuild.build({ ...options, ...entry, sourcemap: false, write: false, metafile: true, plugins: [leaveOut(root, isElsewhere)] });
    const [{ exports, imports, inputs }] = Object.values(result.metafile.outputs);
    const used = Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
    return { code: result.outputFiles[0].text, inputs: used, leftOut: imports.map(({ path }) => path), exports };
  };
  const places = lists.flat();
  const partOf = (place) => lists.findIndex((list) => list.includes(place));
  const bundled = await build({}, (place) => places.includes(place));
  // Which file lies where: in the bundle as it is (0), or in the first part (1), the second (2) and so on.
  const layers = [bundled.inputs];
  const reached = new Set(bundled.leftOut);
  const entry = (part, wanted) => ({
    entryPoints: [],
    stdin: {
      contents: [
        ...lists[part].filter((place) => reached.has(place)).map((place) => `export * from './${place}';`),
        ...wanted.map(({ from, name }, index) => `export { ${name} as $${index} } from './${from}';`),
      ].join('\n'),
      resolveDir: root,
    },
  });
  const isElsewhere = (part) => (place) => layers.slice(0, part + 1).flat().includes(place) || partOf(place) > part;
  for (const part of lists.keys()) {
    const { inputs, leftOut } = await build(entry(part, []), isElsewhere(part));
    layers.push(inputs);
    for (const place of leftOut) reached.add(place);
  }
  const packed = places.filter((place) => reached.has(place));
  const exportsOf = new Map(await Promise.all(packed.map(async (place) => [place, (await build({ entryPoints: [place] }, (other) => other !== place)).exports])));
  const handed = layers.map(createHanded);
  const layerOf = (place, part) => Math.max(0, layers.slice(0, part + 1).findIndex((inputs) => inputs.includes(place)));
  const bodies = [];
  // The last first, since what it takes from an earlier one is exported there.
  for (const part of [...lists.keys()].reverse()) {
    const { values } = handed[part + 1];
    const { imports, exports, statements } = await taken((await build(entry(part, values), isElsewhere(part))).code);
    const named = imports.map(({ from, name, local }) => {
      const layer = layerOf(from, part);
      return { local, layer, index: handed[layer].places({ from, name }) };
    });
    const localOf = (name) => exports.find((one) => one.name === name).local;
    const names = packed.filter((place) => partOf(place) === part).flatMap((place) => exportsOf.get(place));
    if (new Set(names).size !== names.length) throw new Error(`Two packed modules export the same name: ${names.sort()}.`);
    const given = layers.slice(0, part + 1).map((_, layer) => destructured(named.filter((one) => one.layer === layer), `given$[${layer}]`)).join('');
    const returned = [...names.map((name) => `${name}:${localOf(name)}`), `$:[${values.map((_, index) => localOf(`$${index}`))}]`];
    bodies[part] = `${given}${statements.join(';')};return{${returned}}\n//# sourceURL=packed${part}.js\n`;
  }
  const standIns = new Map(packed.map((place) => [resolve(root, place), standIn(exportsOf.get(place), partOf(place))]));
  const virtual = { packed: holder(bodies), 'packed-sharing': sharing(handed[0].values) };
  const [main] = options.entryPoints;
  return {
    inputs: layers.slice(1).flat(),
    plugin: {
      name: 'packed-modules',
      setup: ({ onLoad, onResolve }) => {
        onResolve({ filter: /^packed(-sharing)?$/ }, ({ path }) => ({ path, namespace: 'packed' }));
        onLoad({ filter: /.*/, namespace: 'packed' }, ({ path }) => ({ loader: 'js', contents: virtual[path], resolveDir: root }));
        onLoad({ filter: /\.ts$/ }, async ({ path }) => {
          if (path === resolve(root, main)) return { loader: 'ts', contents: `${await readFile(path, 'utf8')}${packed.length === 0 ? '' : "\nimport 'packed-sharing';"}` };
          return standIns.has(path) ? { loader: 'js', contents: standIns.get(path), resolveDir: root } : undefined;
        });
      },
    },
  };
};
