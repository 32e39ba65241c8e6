/**
 * Apps Script loads the whole of a project before it calls anything in it, so what opening a mail does not need is kept
 * out of its way: the packed modules lie in the bundle as one compressed text, which is unpacked the first time one of
 * their functions is called. Why, and what it saves: docs/decisions/packed-modules.md.
 */
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import esbuild from 'esbuild';

/** What gunzips in Apps Script; the adapter is the one place that names Google's services. */
const unpacker = 'src/platform/apps-script/unpack.ts';

/** Leaves out of a build the modules, by their paths from the root, that `isElsewhere` says are loaded already. */
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

/** A module as the body of a function: what it imports are the parameters, each once; what it exports is returned. */
const asFunction = (code) => {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const imported = body.filter(isImport).flatMap(({ source, specifiers }) => specifiers.map(({ imported: { name }, local }) => ({ from: source.value, name, local: local.name })));
  const first = ({ from, name }) => imported.find((one) => one.from === from && one.name === name);
  const shared = imported.filter((one) => first(one) === one);
  const aliases = imported.filter((one) => first(one) !== one).map((one) => `${one.local}=${first(one).local}`);
  const exports = body.filter(isExport).flatMap(({ specifiers }) => specifiers.map(({ exported, local }) => `${exported.name}:${local.name}`));
  const statements = body.filter((statement) => !isImport(statement) && !isExport(statement)).map(({ start, end }) => code.slice(start, end));
  const declared = aliases.length > 0 ? `const ${aliases};` : '';
  return { shared, body: `${declared}${statements.join(';')};return{${exports}}\n//# sourceURL=packed.js` };
};

/**
 * Bytes as text, 13 bits in two characters, which are 91 of those that stand in a string without an escape: a third less is
 * added than by base64. `unpack` reads it.
 */
const asText = (bytes) => {
  const digit = (value) => String.fromCharCode(value + (value < 57 ? 35 : 36));
  let text = '';
  let [bits, count] = [0, 0];
  const put = (value) => (text += digit(Math.floor(value / 91)) + digit(value % 91));
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    count += 8;
    if (count < 13) continue;
    count -= 13;
    put(bits >> count);
    bits &= (1 << count) - 1;
  }
  if (count > 0) put(bits << (13 - count));
  return text;
};

/** The code as the two arguments of `unpack`. */
const packedCode = (code) => {
  const bytes = gzipSync(code, { level: 9 });
  return `${JSON.stringify(asText(bytes))}, ${bytes.length}`;
};

/**
 * Three modules take the place of the packed ones. `packed:load` knows nothing, so that whatever a packed module shares
 * with the bundle may import it; `packed:all` is imported last, and hands over what is shared, by position.
 */
const loading = `
let unpack, unpacked;
export const provide = (given) => (unpack = given);
export const load = () => (unpacked ??= unpack());
`;

const unpacking = ({ shared, body }, root) => `
import { provide } from 'packed:load';
import { unpack } from ${JSON.stringify(resolve(root, unpacker))};
${shared.map(({ from, name }, index) => `import { ${name} as shared${index} } from ${JSON.stringify(resolve(root, from))};`).join('\n')}
provide(() => new Function('${shared.map(({ local }) => local)}', unpack(${packedCode(body)}))(${shared.map((_, index) => `shared${index}`)}));
`;

const standIn = ({ names, index }) => `
import { load } from 'packed:load';
${names.map((name) => `export const ${name} = (...given) => load().module${index}.${name}(...given);`).join('\n')}
`;

/** The names that a module exports. */
const exportsOf = async (options, place) => {
  const { metafile } = await esbuild.build({ ...options, entryPoints: [place], bundle: false, mainFields: undefined, sourcemap: false, write: false, metafile: true });
  return Object.values(metafile.outputs)[0].exports;
};

/**
 * An esbuild plugin for a build with `options` that packs the modules at `places`, whose exports have to be functions.
 * `inputs` are the files that the packed modules bring along.
 */
export const packedModules = async ({ root, places, options }) => {
  const build = async (entry, isElsewhere) => {
    const result = await esbuild.build({ ...options, ...entry, sourcemap: false, write: false, metafile: true, plugins: [leaveOut(root, isElsewhere)] });
    const [{ imports }] = Object.values(result.metafile.outputs);
    return { code: result.outputFiles[0].text, inputs: Object.keys(result.metafile.inputs), leftOut: [...new Set(imports.map(({ path }) => path))] };
  };
  const { inputs: resident, leftOut } = await build({}, (place) => places.includes(place));
  const packed = await Promise.all(leftOut.map(async (place, index) => ({ place, index, names: await exportsOf(options, place) })));
  const entries = packed.map(({ place, index }) => `export * as module${index} from './${place}';`).join('\n');
  const { code, inputs } = await build({ entryPoints: undefined, stdin: { contents: entries, resolveDir: root } }, (place) => resident.includes(place));
  const virtual = { 'packed:load': loading, 'packed:all': unpacking(asFunction(code), root) };
  const standIns = new Map(packed.map((one) => [resolve(root, one.place), standIn(one)]));
  const [entry] = options.entryPoints.map((place) => resolve(root, place));
  return {
    inputs,
    plugin: {
      name: 'packed-modules',
      setup: ({ onLoad, onResolve }) => {
        onResolve({ filter: /^packed:/ }, ({ path }) => ({ path, namespace: 'packed' }));
        onLoad({ filter: /.*/, namespace: 'packed' }, ({ path }) => ({ loader: 'js', contents: virtual[path], resolveDir: root }));
        onLoad({ filter: /\.ts$/ }, async ({ path }) => {
          if (standIns.has(path)) return { loader: 'js', contents: standIns.get(path) };
          return path === entry && packed.length > 0 ? { loader: 'ts', contents: `${await readFile(path, 'utf8')}\nimport 'packed:all';` } : undefined;
        });
      },
    },
  };
};
