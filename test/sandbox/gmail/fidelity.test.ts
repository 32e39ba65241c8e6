import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { panelFidelity } from '../../../sandbox/gmail/fidelity';
import { runtimeFidelity } from '../../../sandbox/runtime/fidelity';

it.each(panelFidelity.map(({ behaviour, test }) => [behaviour, test]))('%s: has its test', (_, test) => {
  const [file, title] = test.split(/: (.*)/s) as [string, string];
  expect(readFileSync(join(__dirname, '..', `${file}.test.ts`), 'utf8')).toContain(title);
});

it('every behaviour has a public page, and is named once', () => {
  const all = [...panelFidelity, ...runtimeFidelity];
  expect(all.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
  expect(new Set(all.map(({ behaviour }) => behaviour)).size).toBe(all.length);
});
