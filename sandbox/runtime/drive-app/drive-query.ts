/** The search terms of `searchFiles` (https://developers.google.com/workspace/drive/api/guides/search-files), joined by `and`. */
import { GoogleException, NotEmulated } from '../google-error';
import type { DriveItem } from './drive-store';

type Test = (item: DriveItem) => boolean;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** `contains` finds a name by how its words begin. */
const beginsWord = (name: string, wanted: string): boolean => ` ${name.toLowerCase()}`.includes(` ${wanted.toLowerCase()}`);

const nameTests: Readonly<Record<string, (name: string, wanted: string) => boolean>> = {
  '=': same,
  '!=': (name, wanted) => !same(name, wanted),
  'contains': beginsWord,
};

const typeTests: Readonly<Record<string, (type: string, wanted: string) => boolean>> = {
  '=': same,
  '!=': (type, wanted) => !same(type, wanted),
  'contains': (type, wanted) => type.includes(wanted),
};

const text = `'((?:[^'\\\\]|\\\\.)*)'|"((?:[^"\\\\]|\\\\.)*)"`;

const unescaped = (single = '', double = ''): string => (single || double).replace(/\\(.)/g, '$1');

interface Term {
  readonly pattern: RegExp;
  readonly test: (match: readonly string[], query: string) => Test;
}

const compared = (tests: typeof nameTests, read: (item: DriveItem) => string): Term['test'] => ([, operator = '', single, double], query) => {
  const test = tests[operator];
  if (!test) throw new GoogleException(`Invalid argument: q. ${query}`);
  return (item) => test(read(item), unescaped(single, double));
};

const terms: readonly Term[] = [
  { pattern: new RegExp(`^(?:title|name)\\s*(=|!=|contains)\\s*(?:${text})$`), test: compared(nameTests, ({ name }) => name) },
  { pattern: new RegExp(`^mimeType\\s*(=|!=|contains)\\s*(?:${text})$`), test: compared(typeTests, ({ mimeType }) => mimeType) },
  { pattern: new RegExp(`^(?:${text})\\s+in\\s+parents$`), test: ([, single, double]) => ({ parents }) => parents.includes(unescaped(single, double)) },
  { pattern: /^(trashed|starred)\s*(=|!=)\s*(true|false)$/, test: ([, name, operator, value]) => (item) =>
    ((name === 'trashed' ? item.trashed : item.starred) === (value === 'true')) === (operator === '=') },
];

/** Splits at `and` outside of quotation marks. */
const termsOf = (query: string): readonly string[] =>
  query.replace(new RegExp(`(${text})|\\s+and\\s+`, 'gi'), (_, quoted: string | undefined) => quoted ?? '\n').split('\n').map((term) => term.trim());

/**
 * Whether an item matches. Items in the bin match only a query that asks for them.
 * @throws NotEmulated for a term that is not among those above
 */
export const readDriveQuery = (query: string): Test => {
  const tests = query.trim() === '' ? [] : termsOf(query).map((term) => {
    const known = terms.find(({ pattern }) => pattern.test(term));
    if (!known) throw new NotEmulated(`The Drive search term ${term}`);
    return known.test(known.pattern.exec(term) ?? [], query);
  });
  const asksForBin = /\btrashed\b/.test(query);
  return (item) => (asksForBin || !item.trashed) && tests.every((test) => test(item));
};
