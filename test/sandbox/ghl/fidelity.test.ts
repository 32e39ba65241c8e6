import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ghlFidelity } from '../../../sandbox/ghl/fidelity';

const tests = [__dirname, join(__dirname, '../../conformance/ghl')]
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.test.ts') && path !== __filename)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

it.each(ghlFidelity)('there is a test of: $behaviour', ({ test }) => {
  expect(tests).toMatch(new RegExp(`\\bit(\\.each\\([\\s\\S]{0,400}?\\))?\\('(%s:? )?${test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
});
