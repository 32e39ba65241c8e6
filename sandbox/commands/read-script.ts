import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { asObject, asText } from '../../src/json';
import { UsageError } from '../usage-error';

export interface Script {
  /** All files as one text, as Apps Script gives them one global scope. */
  readonly source: string;
  /** `appsscript.json`, parsed. */
  readonly manifest: unknown;
}

const endings: readonly string[] = ['.gs', '.js'];

/** @throws UsageError */
const readText = (path: string, what: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: ${what} cannot be read (${String(Object(error).code)}).`);
  }
};

/** @throws UsageError */
export const readJson = (path: string, what: string): unknown => {
  const text = readText(path, what);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${path}: ${what} is no JSON (${String(Object(error).message)}).`);
  }
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** What clasp is told in `.clasp.json`: where the script lies, and which files come first (https://github.com/google/clasp#project-settings-file-claspjson). */
const claspSettings = (folder: string): { readonly root: string; readonly first: readonly string[] } => {
  const path = join(folder, '.clasp.json');
  const settings = asObject(isFile(path) ? readJson(path, 'the settings of clasp') : {});
  const order = settings['filePushOrder'];
  return {
    root: join(folder, asText(settings['srcDir']) || asText(settings['rootDir']) || '.'),
    first: Array.isArray(order) ? order.map((name) => join(folder, asText(name))) : [],
  };
};

/** Sorted by path, as clasp pushes them; what is hidden or installed is no part of a script. */
const scriptFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return scriptFilesIn(path);
      return endings.includes(extname(entry.name)) ? [path] : [];
    });

/**
 * A script out of a file, or a folder of `.gs` and `.js` files, or a project of clasp with its settings. The manifest is the
 * `appsscript.json` beside the file or in the folder unless another is named.
 * @throws UsageError
 */
export const readScript = (path: string, manifestPath?: string): Script => {
  const { root, first } = isFolder(path) ? claspSettings(path) : { root: dirname(path), first: [] };
  const found = isFolder(path) ? scriptFilesIn(root) : [path];
  if (found.length === 0) throw new UsageError(`${root}: this folder holds no .gs or .js file.`);
  const files = [...first.filter((file) => found.includes(file)), ...found.filter((file) => !first.includes(file))];
  return {
    source: files.map((file) => readText(file, 'the script')).join('\n'),
    manifest: readJson(manifestPath ?? join(root, 'appsscript.json'), 'the manifest'),
  };
};
