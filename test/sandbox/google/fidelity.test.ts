import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { googleFidelity } from '../../../sandbox/google/fidelity';

const tests = readdirSync(__dirname)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(__dirname, file), 'utf8'))
  .join('\n');

describe('the fidelity table of Google', () => {
  it.each(googleFidelity.map(({ behaviour, test }) => [behaviour, test]))('has a test for: %s', (_, test) => {
    expect(tests).toMatch(new RegExp(`\\)?\\('${test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });

  it('names a public page for everything that is not assumed', () => {
    for (const { source, confidence } of googleFidelity) expect(source.startsWith('https://')).toBe(confidence !== 'assumed');
  });
});
