import { spawnSync } from 'node:child_process';

/** The command as npm runs it; each takes about a second to start. */
const sandbox = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'sandbox/cli.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('The sandbox as a tool', () => {
  it('lists its commands', () => {
    const { status, stdout } = sandbox('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}serve +shows the sandbox in the browser/m);
  });

  it('says that a command does not exist, and which do', () => {
    const { status, stderr } = sandbox('explode');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no command "explode"\./);
  });

  it('says that a mail file is missing, without a stack', () => {
    const { status, stderr } = sandbox('serve', '--port', '0', '--mail', 'no-such-file.eml');
    expect(status).toBe(2);
    expect(stderr).toBe('no-such-file.eml: there is no such file or folder\nSee --help.\n');
  });
});
