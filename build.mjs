/**
 * Builds what `clasp push` sends: `dist/Code.js`, its source map and `dist/appsscript.json`.
 *
 * esbuild bundles. Apps Script only runs functions that it finds by scanning the top level, so webpack with
 * gas-webpack-plugin then puts one stub there for each export, and terser shortens the whole. Last, the build checks
 * its own result.
 */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createContext, Script } from 'node:vm';
import esbuild from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import { minify } from 'terser';
import webpack from 'webpack';
import { packedModules } from './build/packed-modules.mjs';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * What Apps Script takes, written as shortly as it goes. Its V8 has understood `??` and `?.` from the start; what it does
 * not take are static and private class fields.
 */
const short = {
  target: 'es2019',
  supported: { 'nullish-coalescing': true, 'optional-chain': true },
  charset: 'utf8',
  legalComments: 'none',
  minify: true,
  sourcemap: 'external',
  logLevel: 'silent',
};

/** Licences that ask for no notice in copies. */
const licencesWithoutNotice = ['MIT-0', '0BSD', 'Unlicense', 'CC0-1.0'];

/** One comment that names each npm package in the bundle, with the licence text where the licence demands it. */
const licenceBanner = async (inputs) => {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const notices = await Promise.all(
    [...folders].sort().map(async (folder) => {
      const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
      const title = `Includes ${name} ${version} (${license}).`;
      return licencesWithoutNotice.includes(license) ? title : `${title}\n${await readFile(join(root, folder, 'LICENSE'), 'utf8')}`;
    }),
  );
  return notices.length === 0 ? '' : `/*\n${notices.join('\n').replaceAll('*/', '* /')}\n*/`;
};

/**
 * Where what opening a mail does not need begins: clicks, menus, signing in and what went wrong; then what triggers do, many contacts at
 * once, and all that forms of operations take.
 */
const packed = [
  [
    'src/triggers/handlers.ts',
    'src/triggers/universal-actions.ts',
    'src/triggers/outbox.ts',
    'src/triggers/show-sign-in.ts',
    'src/triggers/on-oauth-callback.ts',
    'src/triggers/problems.ts',
    'src/cards/problem.ts',
    'src/cards/problem-card.ts',
    'src/cards/contact-choice-card.ts',
    'src/ghl/click-operations.ts',
    'src/ghl/error-replies.ts',
    'src/ghl/refresh-tokens.ts',
    'src/google/error-replies.ts',
    'src/cards/sections/change-strip.ts',
    'src/triggers/journal-writes.ts',
    'src/platform/apps-script/read-form.ts',
    'src/platform/apps-script/render-callback.ts',
    'src/platform/apps-script/render-input.ts',
  ],
  [
    'src/triggers/rarer-handlers.ts',
    'src/triggers/operations/custom-fields-form.ts',
    'src/triggers/operations/wording.ts',
    'src/triggers/operations/fields-for.ts',
    'src/triggers/operations/load.ts',
    'src/mapping/answer-details.ts',
    'src/mapping/answer-view.ts',
    'src/triggers/jobs/on-timer.ts',
    'src/triggers/own-page.ts',
    'src/platform/apps-script/render-own-page.ts',
    'src/ghl/form-operations.ts',
    'src/google/upload.ts',
    'src/triggers/sync/at-open.ts',
  ],
];

/** Bundles into one module, which keeps the entry's export names whatever esbuild calls things inside. */
const bundle = async (entry, outfile) => {
  const options = {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    ...short,
    // Fields of a class become plain assignments, which is shorter and all that is needed.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    metafile: true,
  };
  const { plugin, inputs } = await packedModules({ root, lists: packed, options });
  const result = await esbuild.build({ ...options, plugins: [plugin] });
  const [map, code] = ['.map', '.mjs'].map((end) => result.outputFiles.find(({ path }) => path.endsWith(end)).text);
  const [output] = Object.values(result.metafile.outputs).filter(({ entryPoint }) => entryPoint);
  return { code, map: JSON.parse(map), exports: [...output.exports].sort(), inputs: [...Object.keys(result.metafile.inputs), ...inputs] };
};

/** The bundle with its exports put on the global object instead, by their exported names: what gas-webpack-plugin makes stubs for. */
const assigned = (bundled) => {
  const [statements, exported = ''] = bundled.split(/export\{(?=[^{]*$)/);
  const assignments = [...exported.matchAll(/([\w$]+)(?: as ([\w$]+))?/g)].map(([, local, name = local]) => `global.${name}=${local};`);
  return [statements, ...assignments].join('');
};

/** Wraps a module for Apps Script: a top-level stub for each export, which the bundle replaces when it is loaded. */
const wrap = async (folder, entry) => {
  const compiler = webpack({
    mode: 'none',
    context: folder,
    entry,
    target: ['es2019'],
    devtool: false,
    output: { path: folder, filename: 'Code.js', chunkFormat: false, chunkLoading: false, environment: { globalThis: true } },
    plugins: [new GasPlugin({ comment: false, include: [entry] })],
  });
  const stats = await new Promise((done, fail) => compiler.run((error, result) => (error ? fail(error) : done(result))));
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return readFile(join(folder, 'Code.js'), 'utf8');
};

/** The bundle's map, moved to where webpack has put the bundle: one `;` per line before it. */
const shiftedMap = (map, code, bundled) => {
  const start = code.indexOf(`\n${bundled.slice(0, bundled.lastIndexOf('export{'))}`) + 1;
  if (start === 0) throw new Error('webpack has changed the bundle, so its source map would be wrong.');
  return { ...map, mappings: ';'.repeat(code.slice(0, start).split('\n').length - 1) + map.mappings };
};

/** Shortens everything but the top-level names, which Apps Script calls. The bundle's map goes into the map that comes out. */
const shorten = async (code, map, banner) => {
  const sourceMap = { content: map, filename: 'Code.js', includeSources: true };
  const format = { comments: false, preamble: banner };
  const result = await minify({ 'Code.js': code }, { ecma: 2020, compress: { passes: 2 }, format, sourceMap });
  return { code: `${result.code}\n//# sourceMappingURL=Code.js.map\n`, map: result.map };
};

/** Every function that the manifest names, at any depth. */
const manifestFunctions = (value) =>
  Object.entries(value ?? {}).flatMap(([key, inner]) =>
    typeof inner === 'object' ? manifestFunctions(inner) : ['runFunction', 'onTriggerFunction'].includes(key) ? [inner] : [],
  );

/** A stub as gas-webpack-plugin writes it, all at the top of the file. */
const stub = /function ([\w$]+)\(\)\{\}/g;

/** Loads the result as Apps Script does, with nothing but ECMAScript, and sees what is callable. */
const callableAfterLoading = (code) => {
  const context = createContext({});
  try {
    new Script(code, { filename: 'Code.js' }).runInContext(context);
  } catch (error) {
    throw new Error(`Build refused: the bundle fails while it is loaded, before any entry point is called: ${error.message}.`, { cause: error });
  }
  return (name) => typeof context[name] === 'function' && !new RegExp(`^${stub.source}$`).test(String(context[name]));
};

const without = (names, others) => names.filter((name) => !others.includes(name));

const check = ({ code, exports, manifest, callbacks }) => {
  const stubs = [...code.slice(0, code.indexOf('(()=>{')).matchAll(stub)].map(([, name]) => name);
  const named = [...new Set([...manifestFunctions(manifest), ...callbacks])];
  const isCallable = callableAfterLoading(code);
  const complaints = [
    ['the manifest or a card names functions that the entry does not export', without(named, exports)],
    ['the entry exports functions that neither the manifest nor a card names', without(exports, named)],
    ['exports have no top-level stub', without(exports, stubs)],
    ['top-level stubs belong to no export', without(stubs, exports)],
    ['stubs still do nothing after the bundle was loaded', stubs.filter((name) => !isCallable(name))],
  ].filter(([, names]) => names.length > 0);
  if (complaints.length > 0) throw new Error(complaints.map(([problem, names]) => `Build refused: ${problem}: ${names.join(', ')}.`).join('\n'));
};

/**
 * Builds `entry` into `outDir`. `callbacks` are the entry points named at run time instead of in the manifest.
 * Answers the size of `Code.js` in bytes. Throws, and writes nothing, when the result would not work.
 */
export const build = async ({ entry, manifest, callbacks, outDir }) => {
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache', 'build-'));
  try {
    const { code: bundled, map, exports, inputs } = await bundle(entry, join(resolve(root, outDir), 'Code.mjs'));
    await writeFile(join(folder, 'bundle.mjs'), assigned(bundled));
    const wrapped = await wrap(folder, join(folder, 'bundle.mjs'));
    const { code, map: codeMap } = await shorten(wrapped, shiftedMap(map, wrapped, bundled), await licenceBanner(inputs));
    check({ code, exports, manifest: JSON.parse(await readFile(resolve(root, manifest), 'utf8')), callbacks });
    await rm(resolve(root, outDir), { recursive: true, force: true });
    await mkdir(resolve(root, outDir), { recursive: true });
    await Promise.all([
      writeFile(resolve(root, outDir, 'Code.js'), code),
      writeFile(resolve(root, outDir, 'Code.js.map'), codeMap),
      copyFile(resolve(root, manifest), resolve(root, outDir, 'appsscript.json')),
    ]);
    return Buffer.byteLength(code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The `callbacks` of `src/platform/callbacks.ts`, read from the source so that they are written down once. */
const callbacksOf = async (file) => {
  const { outputFiles } = await esbuild.build({ absWorkingDir: root, entryPoints: [file], bundle: true, write: false, format: 'esm' });
  const { callbacks } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return Object.values(callbacks);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      entry: { type: 'string', default: 'src/main.ts' },
      manifest: { type: 'string', default: 'appsscript.json' },
      callbacks: { type: 'string', default: 'src/platform/callbacks.ts' },
      out: { type: 'string', default: 'dist' },
    },
  });
  try {
    const bytes = await build({ ...values, callbacks: await callbacksOf(values.callbacks), outDir: values.out });
    console.log(`${values.out}/Code.js: ${(bytes / 1000).toFixed(1)} kB`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
