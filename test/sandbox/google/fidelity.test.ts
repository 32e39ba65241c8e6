import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { googleFidelity } from '../../../sandbox/google/fidelity';

const testsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

const tests = [...testsIn(__dirname), ...testsIn(join(__dirname, '../../conformance/google'))].join('\n');

describe('the fidelity table of Google', () => {
  it.each(googleFidelity.map(({ behaviour, test }) => [behaviour, test]))('has a test for: %s', (_, test) => {
    expect(tests).toMatch(new RegExp(`\\)?\\('${test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });

  it('names a public page for everything that is not assumed', () => {
    for (const { source, confidence } of googleFidelity) expect(source.startsWith('https://')).toBe(confidence !== 'assumed');
  });
});
