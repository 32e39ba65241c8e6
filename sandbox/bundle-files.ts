import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown when there is nothing built to run. */
export class NotBuiltError extends Error {
  override readonly name = 'NotBuiltError';
}

/** One of the files that `npm run build` made. npm runs its scripts in the project's folder. @throws NotBuiltError */
export const readBuilt = (name: 'Code.js' | 'appsscript.json'): string => {
  const path = join(process.cwd(), 'dist', name);
  if (!existsSync(path)) throw new NotBuiltError(`${path} is missing. Run "npm run build" in the project's folder first.`);
  return readFileSync(path, 'utf8');
};
