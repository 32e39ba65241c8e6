/** Finds a browser to test with: the one in the npm package on Linux x64, an installed Chrome elsewhere. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * What the package is to find when it unpacks: as on its own home, a Lambda of Amazon, it then brings the libraries
 * along. In a process of its own, because jest gives its tests a copy of the environment only.
 */
const unpack = (folder: string): void => {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Chromium could not be unpacked into ${folder}: ${stderr}`);
};

/** Unpacks once per version, and puts the whole in place at once: several test files may come at the same time. */
const unpacked = (): string => {
  const cache = join(process.cwd(), '.cache');
  const packageFile = join(process.cwd(), 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unpacking = mkdtempSync(join(cache, 'unpacking-'));
  unpack(unpacking);
  try {
    renameSync(unpacking, folder);
  } catch (error) {
    // Another test file was faster.
    rmSync(unpacking, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
};

const fromPackage = (): BrowserProgram => {
  const folder = unpacked();
  const executablePath = join(folder, 'chromium');
  // A bare machine has neither the libraries that Chromium loads nor fonts; the package brings both.
  const starts = spawnSync(executablePath, ['--version']).status === 0;
  return {
    executablePath,
    env: {
      ...(!starts && { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
      ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
};

const installedChromes: readonly string[] = [
  process.env['CHROME_PATH'] ?? '',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** How to get at a browser; null when this machine has none. Looks only, starts nothing. */
export const findBrowser = (): (() => BrowserProgram) | null => {
  if (process.platform === 'linux' && process.arch === 'x64') return fromPackage;
  const executablePath = installedChromes.find((path) => path !== '' && existsSync(path));
  return executablePath === undefined ? null : () => ({ executablePath, env: {} });
};
