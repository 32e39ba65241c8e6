import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ghlFidelity } from '../../../sandbox/ghl/fidelity';

const tests = readdirSync(__dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== 'fidelity.test.ts')
  .map((name) => readFileSync(join(__dirname, name), 'utf8'))
  .join('\n');

it.each(ghlFidelity)('there is a test of: $behaviour', ({ test }) => {
  expect(tests).toMatch(new RegExp(`\\bit(\\.each\\([\\s\\S]{0,400}?\\))?\\('(%s:? )?${test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
});
