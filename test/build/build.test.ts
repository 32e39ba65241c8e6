import { SourceMap } from 'node:module';
import { createContext, Script } from 'node:vm';
import { buildAddOns } from './build-add-ons';

const twice = { files: { 'main.ts': "export { onHomepage } from './home';", 'home.ts': 'export const onHomepage = (): string => "home";' } };

const builds = buildAddOns({
  plain: { files: { 'main.ts': 'export const onHomepage = (event: { name?: string }) => `Olá ${event?.name ?? "you"}`;' } },
  first: twice,
  second: twice,
  renamed: {
    files: {
      'main.ts': "import { onHomepage as inner } from './home';\nexport const onHomepage = () => `outer ${inner()}`;",
      'home.ts': 'export const onHomepage = (): string => "inner";',
    },
  },
  mapped: {
    files: {
      'main.ts': "import { fail } from './fail';\nexport const onHomepage = () => fail();",
      'fail.ts': '\n\nexport const fail = (): never => {\n  throw new Error("on purpose");\n};',
    },
  },
  licensed: { files: { 'main.ts': "import parse from 'nodemailer/lib/addressparser';\nexport const onHomepage = () => parse('a@example.com');" } },
  withCallback: { files: { 'main.ts': 'export const onHomepage = () => 1;\nexport const onCardAction = () => 2;' }, callbacks: ['onCardAction'] },

  missingFunction: { files: { 'main.ts': 'export const onHome = () => 1;' }, callbacks: ['onHome'] },
  missingCallback: { files: { 'main.ts': 'export const onHomepage = () => 1;' }, callbacks: ['onCardAction'] },
  leftOver: { files: { 'main.ts': 'export const onHomepage = () => 1;\nexport const leftOver = () => 2;' } },
  noFunction: { files: { 'main.ts': 'export const onHomepage = "home";' } },
  needsGoogle: { files: { 'main.ts': 'const cache = CacheService.getUserCache();\nexport const onHomepage = () => cache;' } },
  badImport: { files: { 'main.ts': "export { onHomepage } from './nowhere';" } },
});

/** The functions that Apps Script would find in a built add-on. */
const loaded = (name: keyof typeof builds): Record<string, (event: unknown) => unknown> => {
  const context = createContext({});
  new Script(builds[name].dist['Code.js']!, { filename: 'Code.js' }).runInContext(context);
  return context as Record<string, (event: unknown) => unknown>;
};

describe('npm run build', () => {
  it('writes the bundle, its source map and the manifest, and nothing else', () => {
    const { outcome, dist } = builds.plain;
    expect(Object.keys(dist)).toStrictEqual(['Code.js', 'Code.js.map', 'appsscript.json']);
    expect(outcome).toStrictEqual({ bytes: Buffer.byteLength(dist['Code.js']!) });
    expect(loaded('plain')['onHomepage']!({ name: 'Ana' })).toBe('Olá Ana');
  });
  it('puts a function at the top level for each entry point, where Apps Script looks for it', () => {
    expect(builds.withCallback.dist['Code.js']).toMatch(/^function onCardAction\(\)\{\}function onHomepage\(\)\{\}/);
    expect(loaded('withCallback')['onCardAction']!({})).toBe(2);
  });
  it('is the same byte for byte when it is repeated', () => {
    expect(builds.second.dist).toStrictEqual(builds.first.dist);
    expect(JSON.stringify(builds.first.dist)).not.toContain(process.cwd());
  });
  it('keeps the name of an entry point that esbuild has to rename', () => {
    expect(loaded('renamed')['onHomepage']!({})).toBe('outer inner');
  });
  it('maps an error in the bundle to its line in the source', () => {
    let stack = '';
    try {
      loaded('mapped')['onHomepage']!({});
    } catch (error) {
      stack = (error as Error).stack ?? '';
    }
    const [, line, column] = /Code\.js:(\d+):(\d+)/.exec(stack)!;
    const map = new SourceMap(JSON.parse(builds.mapped.dist['Code.js.map']!));
    expect(map.findEntry(Number(line) - 1, Number(column) - 1)).toMatchObject({ originalSource: '../fail.ts', originalLine: 3 });
  });
  it('names the bundled packages and their licences', () => {
    expect(builds.licensed.dist['Code.js']).toMatch(/^\/\*\nIncludes nodemailer [\d.]+ \(MIT-0\)\.\n\*\/\n/);
  });

  it.each([
    ['a manifest that names a missing function', 'missingFunction', 'a card names functions that the entry does not export: onHomepage.'],
    ['a callback that is missing', 'missingCallback', 'a card names functions that the entry does not export: onCardAction.'],
    ['an export that nobody calls', 'leftOver', 'the entry exports functions that neither the manifest nor a card names: leftOver.'],
    ['an export that is no function', 'noFunction', 'stubs still do nothing after the bundle was loaded: onHomepage.'],
    ['code that calls Google while it is loaded', 'needsGoogle', 'fails while it is loaded, before any entry point is called: CacheService is not defined.'],
    ['an import that is not there', 'badImport', 'Could not resolve "./nowhere"'],
  ] as const)('refuses %s', (_case, name, message) => {
    expect(builds[name]).toStrictEqual({ outcome: { refusal: expect.stringContaining(message) }, dist: {} });
  });
});
