import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeFidelity } from '../../../sandbox/runtime/fidelity';
import { limits, limitSources } from '../../../sandbox/runtime/limits';

it.each(runtimeFidelity.map(({ behaviour, test }) => [behaviour, test]))('%s: has its test', (_, test) => {
  const [file, title] = test.split(/: (.*)/s) as [string, string];
  expect(readFileSync(join(__dirname, '..', `${file}.test.ts`), 'utf8')).toContain(title);
});

it('every behaviour has a public page, and is named once', () => {
  expect(runtimeFidelity.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
  expect(new Set(runtimeFidelity.map(({ behaviour }) => behaviour)).size).toBe(runtimeFidelity.length);
});

it('every limit has a page', () => {
  expect(Object.keys(limitSources)).toEqual(Object.keys(limits));
  expect(Object.values(limitSources).filter((source) => !source.startsWith('https://'))).toEqual([]);
});
