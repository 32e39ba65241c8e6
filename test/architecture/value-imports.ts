import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Each file and the files it imports, imports of types left out: they are gone when the program runs. */
export type ImportGraph = Readonly<Record<string, readonly string[]>>;

/** Every TypeScript file below a folder. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))
    .sort();

export const valueImports = (folders: readonly string[]): ImportGraph => {
  const options = { bundle: true, write: false, metafile: true, outdir: 'dist', platform: 'node', packages: 'external', logLevel: 'silent' } as const;
  const { metafile } = buildSync({ ...options, entryPoints: folders.flatMap(filesIn) });
  return Object.fromEntries(
    Object.entries(metafile.inputs).map(([path, { imports }]) => [path, imports.filter(({ external }) => !external).map((one) => one.path)]),
  );
};

/** One cycle, as the files on the way round; null when there is none. */
export const findCycle = (graph: ImportGraph): readonly string[] | null => {
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return null;
    for (const next of graph[path] ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    finished.add(path);
    return null;
  };
  for (const path of Object.keys(graph)) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
};
