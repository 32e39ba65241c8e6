import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Project } from './architecture/floors';
import { complaints, readProject } from './architecture/floors';
import { functionNameReads } from './architecture/function-names';
import { filesIn, findCycle, valueImports } from './architecture/value-imports';

const floors: readonly Project[] = ['floor-0-vocabulary', 'floor-1-logic', 'floor-2-use-cases', 'floor-3-adapter', 'floor-4-entry-points'];

describe('the floors', () => {
  it('have every file of src on exactly one of them', () => {
    const placed = floors.flatMap((floor) => readProject(floor).fileNames.map((path) => relative('.', path)));
    expect(placed.sort()).toStrictEqual(filesIn('src'));
  });

  it.each<readonly [Project, string]>([
    ['floor-1-logic', 'src/cards/probe.ts'],
    ['floor-2-use-cases', 'src/triggers/probe.ts'],
  ])('know no global of Google, of a browser or of Node on %s', (project, path) => {
    const names = ['UrlFetchApp', 'CardService', 'fetch', 'setTimeout', 'process', 'URL', 'console'];
    const found = complaints(project, path, names.map((name, index) => `export const found${index} = ${name};`).join('\n'));
    expect(found).toStrictEqual(names.map((name) => expect.stringContaining(`Cannot find name '${name}'`)));
  });

  it.each<readonly [string, Project, string, string]>([
    ['a card that imports a trigger', 'floor-1-logic', 'src/cards/probe.ts', '../triggers/app'],
    ['an operation row that imports logic', 'floor-0-vocabulary', 'src/ghl/operations/probe.ts', '../errors'],
    ['a trigger that imports the adapter', 'floor-2-use-cases', 'src/triggers/probe.ts', '../platform/apps-script/log'],
    ['the adapter that imports the entry points', 'floor-3-adapter', 'src/platform/apps-script/probe.ts', '../../main'],
    ['a trigger that imports the sandbox', 'floor-2-use-cases', 'src/triggers/probe.ts', '../../sandbox/world'],
    ['the sandbox that imports a use case', 'sandbox', 'sandbox/ghl/probe.ts', '../../src/triggers/app'],
  ])('refuse %s', (_case, project, path, imported) => {
    const refusal = `TS6307: File '${resolve(dirname(path), imported)}.ts' is not listed within the file list of project`;
    expect(complaints(project, path, `export * from '${imported}';`)).toContainEqual(expect.stringContaining(refusal));
  });

  it('allow a card that imports the card vocabulary', () => {
    const text = "import { plain } from './card';\nexport const probe = plain('text');";
    expect(complaints('floor-1-logic', 'src/cards/probe.ts', text)).toStrictEqual([]);
  });
});

describe('the imports', () => {
  it('never go round in a circle', () => expect(findCycle(valueImports(['src', 'sandbox']))).toBeNull());
  it('would be caught going round in a circle', () => {
    expect(findCycle({ 'a.ts': ['b.ts'], 'b.ts': ['c.ts'], 'c.ts': ['b.ts'] })).toStrictEqual(['b.ts', 'c.ts', 'b.ts']);
  });
  it('lead the emulated Apps Script to nothing of this product', () => {
    const reached = Object.keys(valueImports(['sandbox/runtime']));
    expect(reached.filter((path) => path.startsWith('src/'))).toStrictEqual([]);
  });
});

describe('the name of a function', () => {
  it('is not read anywhere, because the bundler changes it', () => expect(functionNameReads(filesIn('src'))).toStrictEqual([]));
  it('would be noticed, and a field called name is not taken for it', () => {
    const probe = '.cache/function-name-probe.ts';
    mkdirSync('.cache', { recursive: true });
    writeFileSync(probe, "const work = (): number => 1;\nconst field = { name: 'work' };\nexport const names = [field.name, work.name];\n");
    expect(functionNameReads([probe])).toStrictEqual([`${probe}:3`]);
  });
});
