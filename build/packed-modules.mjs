/**
 * Apps Script loads the whole of a project before it calls anything in it, so what opening a mail does not need is kept
 * out of its way: a packed module lies in the bundle as a compressed text, and is unpacked the first time one of its
 * functions is called. Why, and what it saves: docs/decisions/packed-modules.md.
 */
import { readFile } from 'node:fs/promises';
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
const asFunction = async (code) => {
  const { code: short } = await minify(code, { module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: false } });
  const { body } = parse(short, { ecmaVersion: 'latest', sourceType: 'module' });
  const shared = body.filter(isImport).flatMap(({ source, specifiers }) => specifiers.map(({ imported, local }) => ({ from: source.value, name: imported.name, local: local.name })));
  const exports = body.filter(isExport).flatMap(({ specifiers }) => specifiers.map(({ exported, local }) => ({ name: exported.name, local: local.name })));
  const statements = body.filter((statement) => !isImport(statement) && !isExport(statement)).map(({ start, end }) => short.slice(start, end));
  const returned = exports.map((one) => `${one.name}:${one.local}`).join();
  return { shared, body: `${statements.join(';')};return{${returned}}\n//# sourceURL=packed.js` };
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

/** Holds all that is packed, and unpacks it once. It imports nothing that might not be evaluated yet. */
const holder = ({ body, shared }, root) => `
import { unpack } from ${JSON.stringify(resolve(root, unpacker))};
let all, shared;
export const share = (values) => { shared = values; };
export const packed = () => (all ??= new Function('${shared.map(({ local }) => local)}', unpack(${packedCode(body)}))(...shared()));
`;

/** What the packed modules share with the rest of the bundle, handed over by position. Evaluated last. */
const sharing = ({ shared }, root) => `
import { share } from 'packed';
${shared.map(({ from, name }, index) => `import { ${name} as shared${index} } from ${JSON.stringify(resolve(root, from))};`).join('\n')}
share(() => [${shared.map((_, index) => `shared${index}`)}]);
`;

/** Stands in for a packed module. */
const standIn = (exports) => ["import { packed } from 'packed';", ...exports.map((name) => `export const ${name} = (...given) => packed().${name}(...given);`)].join('\n');

/**
 * An esbuild plugin for a build with `options` that packs the modules at `places`, whose exports have to be functions with
 * names of their own. They are packed together, so that what several of them import is there once. `inputs` are the files
 * that they bring along.
 */
export const packedModules = async ({ root, places, options }) => {
  const build = async (entry, isElsewhere) => {
    const result = await esbuild.build({ ...options, ...entry, sourcemap: false, write: false, metafile: true, plugins: [leaveOut(root, isElsewhere)] });
    const [{ imports, exports }] = Object.values(result.metafile.outputs);
    return { code: result.outputFiles[0].text, inputs: Object.keys(result.metafile.inputs), leftOut: [...new Set(imports.map(({ path }) => path))], exports };
  };
  const { inputs: resident, leftOut } = await build({}, (place) => places.includes(place));
  const isResident = (place) => resident.includes(place);
  const modules = await Promise.all(leftOut.map(async (place) => ({ place, ...(await build({ entryPoints: [place] }, (other) => other !== place)) })));
  const contents = modules.map(({ place }) => `export * from ${JSON.stringify(resolve(root, place))};`).join('\n');
  const packed = await build({ entryPoints: [], stdin: { contents, resolveDir: root } }, isResident);
  const names = modules.flatMap(({ exports }) => exports);
  if (names.length !== packed.exports.length) throw new Error(`Two packed modules export the same name: ${names.sort()}.`);
  const standIns = new Map(modules.map(({ place, exports }) => [resolve(root, place), standIn(exports)]));
  const code = await asFunction(packed.code);
  const virtual = { packed: holder(code, root), 'packed-sharing': sharing(code, root) };
  const [main] = options.entryPoints;
  return {
    inputs: packed.inputs,
    plugin: {
      name: 'packed-modules',
      setup: ({ onLoad, onResolve }) => {
        onResolve({ filter: /^packed(-sharing)?$/ }, ({ path }) => ({ path, namespace: 'packed' }));
        onLoad({ filter: /.*/, namespace: 'packed' }, ({ path }) => ({ loader: 'js', contents: virtual[path], resolveDir: root }));
        onLoad({ filter: /\.ts$/ }, async ({ path }) => {
          if (path === resolve(root, main)) return { loader: 'ts', contents: `${await readFile(path, 'utf8')}\nimport 'packed-sharing';` };
          return standIns.has(path) ? { loader: 'js', contents: standIns.get(path), resolveDir: root } : undefined;
        });
      },
    },
  };
};
