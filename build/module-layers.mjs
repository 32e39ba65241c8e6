/** Which file lies where once parts of a bundle are packed, and the code of each part. */
import { relative } from 'node:path';
import esbuild from 'esbuild';

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

/** Bundles with `options`, without what is elsewhere: the code, the files in it, what was left out and what it exports. */
const createBuild = ({ root, options }) => async (entry, isElsewhere) => {
  const result = await esbuild.build({ ...options, ...entry, sourcemap: false, write: false, metafile: true, plugins: [leaveOut(root, isElsewhere)] });
  const [{ exports, imports, inputs }] = Object.values(result.metafile.outputs);
  const used = Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
  return { code: result.outputFiles[0].text, inputs: used, leftOut: imports.map(({ path }) => path), exports };
};

/**
 * Finds out what each part of `lists` brings along. `packed` are the packed modules that anything reaches, `layers` the files of the
 * bundle as it is (0), of the first part (1) and so on. `codeOf(part, wanted)` answers the code of a part that exports what is `wanted`
 * of its other modules as `$0`, `$1` and so on.
 */
export const moduleLayers = async ({ root, lists, options }) => {
  const build = createBuild({ root, options });
  const places = lists.flat();
  const partOf = (place) => lists.findIndex((list) => list.includes(place));
  const bundled = await build({}, (place) => places.includes(place));
  const layers = [bundled.inputs];
  const reached = new Set(bundled.leftOut);
  const isElsewhere = (part) => (place) => layers.slice(0, part + 1).flat().includes(place) || partOf(place) > part;
  const built = (part, wanted) => {
    const contents = [
      ...lists[part].filter((place) => reached.has(place)).map((place) => `export * from './${place}';`),
      ...wanted.map(({ from, name }, index) => `export { ${name} as $${index} } from './${from}';`),
    ].join('\n');
    return build({ entryPoints: [], stdin: { contents, resolveDir: root } }, isElsewhere(part));
  };
  for (const part of lists.keys()) {
    const { inputs, leftOut } = await built(part, []);
    layers.push(inputs);
    for (const place of leftOut) reached.add(place);
  }
  const packed = places.filter((place) => reached.has(place));
  const exported = packed.map(async (place) => [place, (await build({ entryPoints: [place] }, (other) => other !== place)).exports]);
  return { layers, packed, partOf, exportsOf: new Map(await Promise.all(exported)), codeOf: async (part, wanted) => (await built(part, wanted)).code };
};
