/**
 * Apps Script loads the whole of a project before it calls anything in it, so what opening a mail does not need is kept
 * out of its way: a packed module lies in the bundle as a compressed text, and is unpacked the first time one of its
 * functions is called. Why, and what it saves: docs/decisions/packed-modules.md.
 */
import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import esbuild from 'esbuild';
import { minify } from 'terser';

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

/** A module as the body of a function: what it imports are the parameters, what it exports is returned. */
const asFunction = (code, name) => {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const shared = body.filter(isImport).flatMap(({ source, specifiers }) => specifiers.map(({ imported, local }) => ({ from: source.value, name: imported.name, local: local.name })));
  const exports = body.filter(isExport).flatMap(({ specifiers }) => specifiers.map(({ exported, local }) => ({ name: exported.name, local: local.name })));
  const statements = body.filter((statement) => !isImport(statement) && !isExport(statement)).map(({ start, end }) => code.slice(start, end));
  const returned = exports.map((one) => `${one.name}:${one.local}`).join();
  return { shared, exports, body: `${statements.join(';')};return{${returned}}\n//# sourceURL=${name}.js` };
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

/** A module's code as the two arguments of `unpack`. */
const packedCode = (code) => {
  const bytes = gzipSync(code, { level: 9 });
  return `${JSON.stringify(asText(bytes))}, ${bytes.length}`;
};

/** The module that stands in for a packed one. What the two share is handed over by position. */
const standIn = ({ shared, exports, body }, root) => `
import { unpack } from ${JSON.stringify(resolve(root, unpacker))};
${shared.map(({ from, name }, index) => `import { ${name} as shared${index} } from ${JSON.stringify(resolve(root, from))};`).join('\n')}
let module;
const load = () => (module ??= new Function('${shared.map(({ local }) => local)}', unpack(${packedCode(body)}))(${shared.map((_, index) => `shared${index}`)}));
${exports.map(({ name }) => `export const ${name} = (...given) => load().${name}(...given);`).join('\n')}
`;

/**
 * An esbuild plugin for a build with `options` that packs the modules at `places`, whose exports have to be functions.
 * `inputs` are the files that the packed modules bring along.
 */
export const packedModules = async ({ root, places, options }) => {
  const build = async (entry, isElsewhere) => {
    const result = await esbuild.build({ ...options, sourcemap: false, entryPoints: [entry], write: false, metafile: true, plugins: [leaveOut(root, isElsewhere)] });
    const [{ imports }] = Object.values(result.metafile.outputs);
    // Terser makes of it what is shorter still once it is compressed.
    const { code } = await minify(result.outputFiles[0].text, { ecma: 2020, module: true, compress: { passes: 2 } });
    return { code, inputs: Object.keys(result.metafile.inputs), leftOut: imports.map(({ path }) => path) };
  };
  const [main] = options.entryPoints;
  const { inputs: resident, leftOut } = await build(main, (place) => places.includes(place));
  const packed = await Promise.all(leftOut.map(async (place) => ({ place, ...(await build(place, (other) => resident.includes(other) || places.includes(other))) })));
  const contents = new Map(packed.map(({ place, code }) => [resolve(root, place), standIn(asFunction(code, place), root)]));
  return {
    inputs: packed.flatMap(({ inputs }) => inputs),
    plugin: {
      name: 'packed-modules',
      setup: ({ onLoad }) => {
        onLoad({ filter: /\.ts$/ }, ({ path }) => (contents.has(path) ? { loader: 'js', contents: contents.get(path) } : undefined));
      },
    },
  };
};
