import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

describe('clasp push', () => {
  it('sends the bundle and the manifest, and not the source map', () => {
    const project = mkdtempSync(join(tmpdir(), 'add-on-'));
    try {
      for (const file of ['.clasp.json', '.claspignore']) cpSync(file, join(project, file));
      mkdirSync(join(project, 'dist'));
      for (const file of ['Code.js', 'Code.js.map', 'appsscript.json']) writeFileSync(join(project, 'dist', file), '{}');
      const clasp = [resolve('node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'];
      const { filesToPush } = JSON.parse(execFileSync(process.execPath, clasp, { cwd: project, encoding: 'utf8' })) as { filesToPush: string[] };
      expect(filesToPush.sort()).toStrictEqual(['dist/Code.js', 'dist/appsscript.json']);
    } finally {
      rmSync(project, { recursive: true });
    }
  });
});
