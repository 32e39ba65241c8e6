import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blocks, withBlocks } from '../../docs/tables';
import { createApp } from '../../sandbox/server/app';

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'sandbox/README.md', ...filesUnder('docs').filter((path) => path.endsWith('.md'))];

const read = (path: string): string => readFileSync(path, 'utf8');

const scripts = Object.keys((JSON.parse(read('package.json')) as { readonly scripts: object }).scripts);

/** What stands between backticks, without code blocks and generated tables: those name files of others. */
const quoted = (text: string): readonly string[] =>
  [...text.replace(/<!-- generated:[^]*?<!-- \/generated -->|^\s*```[^]*?^\s*```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);

const topFolders = readdirSync('.').filter((name) => !name.includes('.'));

/** A path of this project: it begins with one of its folders, or is a file at its top. Where a part is up to the reader, its folder has to be there. */
const isPath = (words: string): boolean => /^[\w./<>-]+$/.test(words) && (topFolders.includes(words.split('/')[0] ?? '') ? words.includes('/') : /^\.ci\//.test(words));
const pathsIn = (text: string): readonly string[] => quoted(text).filter(isPath).map((path) => (path.includes('<') ? dirname(path) : path));

const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));

const brokenLinks = (path: string): readonly string[] =>
  [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const linked = file === '' ? path : join(dirname(path), file);
    return !existsSync(linked) || (anchor !== undefined && !anchorsIn(read(linked)).includes(anchor));
  });

describe.each(documents)('%s', (path) => {
  it('names only paths that are there', () => {
    // The build makes these; everything else is in the repository.
    expect(pathsIn(read(path)).filter((named) => !named.startsWith('dist/') && !existsSync(named))).toStrictEqual([]);
  });

  it('names only scripts that package.json has', () => {
    const named = [...read(path).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toStrictEqual([]);
  });

  it('has no broken link', () => expect(brokenLinks(path)).toStrictEqual([]));

  it('names no place on one particular machine', () => {
    expect(read(path)).not.toMatch(/(?:^|[\s`("'])(?:\/(?:home|Users|tmp|work|root|var|opt)\/|[A-Z]:\\|~\/)/m);
  });
});

it.each(Object.entries(blocks))('the tables of %s are what npm run docs would write', (path, texts) => {
  expect(read(path)).toBe(withBlocks(read(path), texts));
});

it('the sandbox’s document lists every request under /__sandbox', () => {
  const untouched = (): never => {
    throw new Error('Nothing is asked.');
  };
  const app = createApp({ current: untouched, reset: untouched }, {});
  const served = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/__sandbox')).map(({ method, path }) => `${method} ${path}`);
  const listed = quoted(read('sandbox/README.md')).filter((words) => /^(GET|POST|PUT|DELETE) \/__sandbox/.test(words));
  expect([...listed].sort()).toStrictEqual([...new Set(served)].sort());
});

it('the README names every script that is run by hand', () => {
  const readme = read('README.md');
  const calls = scripts.map((name) => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`));
  expect(calls.filter((call) => !readme.includes(call))).toStrictEqual([]);
});
