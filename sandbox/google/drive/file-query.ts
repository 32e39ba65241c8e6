import { GoogleError, notEmulated } from '../errors';
import { parentOf, rootFolder } from './file-resource';
import type { DriveFile } from './state';

type Test = (file: DriveFile, value: string) => boolean;

const isIn: Test = (file, folder) => parentOf(file) === (folder === 'root' ? rootFolder : folder);

/** What can stand between a field and a value in a search for files. */
const tests: Readonly<Record<string, Test>> = {
  'name =': ({ name }, value) => name === value,
  'name !=': ({ name }, value) => name !== value,
  'name contains': ({ name }, value) => name.toLowerCase().startsWith(value.toLowerCase()),
  'mimeType =': ({ mimeType }, value) => mimeType === value,
  'mimeType !=': ({ mimeType }, value) => mimeType !== value,
  'trashed =': (_, value) => value === 'false',
  'modifiedTime >': ({ modifiedTime }, value) => Date.parse(modifiedTime) > Date.parse(value),
  'modifiedTime <': ({ modifiedTime }, value) => Date.parse(modifiedTime) < Date.parse(value),
};

const condition = /^\s*(?:(\w+)\s*(=|!=|>|<|contains)\s*|'([\w-]+)'\s+in\s+parents)(?:'((?:[^'\\]|\\.)*)'|(true|false))?\s*(?:and\b|$)/i;

const refused = (q: string): GoogleError =>
  new GoogleError(400, 'Invalid Value', { errors: { reason: 'invalid', location: 'q', locationType: 'parameter', message: `Invalid Value: ${q}` } });

/**
 * Reads `name = 'a' and trashed = false` (https://developers.google.com/workspace/drive/api/guides/ref-search-terms).
 * @throws GoogleError 400 for what is no search, 501 for one that is not emulated
 */
export const readFileQuery = (q: string): ((file: DriveFile) => boolean) => {
  const found: ((file: DriveFile) => boolean)[] = [];
  let rest = q.trim();
  while (rest !== '') {
    const [whole, field = '', operator = '', folder, quoted, flag] = condition.exec(rest) ?? [];
    if (whole === undefined) throw /\b(or|not|has)\b|\(/i.test(rest) ? notEmulated(`the search ${rest} for files`) : refused(q);
    const name = `${field} ${operator.toLowerCase()}`;
    const value = (quoted ?? flag ?? '').replace(/\\(.)/g, '$1');
    const test = folder !== undefined ? isIn : Object.hasOwn(tests, name) ? tests[name] : undefined;
    if (test === undefined) throw notEmulated(`the search ${name} for files`);
    found.push((file) => test(file, folder ?? value));
    rest = rest.slice(whole.length).trim();
  }
  return (file) => found.every((fits) => fits(file));
};
