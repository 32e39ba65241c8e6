/** `npm run docs`: writes the generated tables into the documents. */
import { readFileSync, writeFileSync } from 'node:fs';
import { blocks, withBlocks } from './tables';

for (const [path, texts] of Object.entries(blocks)) {
  const before = readFileSync(path, 'utf8');
  const after = withBlocks(before, texts);
  if (after !== before) writeFileSync(path, after);
  console.log(`${path}: ${after === before ? 'is current' : 'written'}`);
}
