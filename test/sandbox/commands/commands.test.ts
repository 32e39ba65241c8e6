import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { ghl } from '../../../sandbox/commands/ghl';
import { google } from '../../../sandbox/commands/google';
import { run } from '../../../sandbox/commands/run';
import { inFolder } from './a-service';

const tool = ['node_modules/tsx/dist/cli.mjs', 'sandbox/cli.ts'] as const;

const sandbox = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...tool, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

/** Starts a server, reads its one line, uses it, and stops it. */
const started = async (args: readonly string[], use: (access: Readonly<Record<string, string>>) => Promise<void>) => {
  const child = spawn(process.execPath, [...tool, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    await use(JSON.parse(String(line)) as Readonly<Record<string, string>>);
  } finally {
    child.kill('SIGTERM');
    await exit;
  }
  return child.exitCode;
};

const add = 'function go() { console.log("hello"); return { sum: 1 + 1 }; }\nfunction fail() { throw new Error("no"); }';

describe('The commands', () => {
  it('run prints one JSON object and exits with 0, 1 after a failure, 2 for wrong options', () =>
    inFolder({ 'a.gs': add, 'appsscript.json': '{}' }, (path) => {
      const good = sandbox('run', '--bundle', path(''), '--function', 'go');
      expect(good).toMatchObject({ status: 0, stderr: 'hello\n' });
      expect(JSON.parse(good.stdout)).toMatchObject({ ok: true, response: { sum: 2 }, cardBytes: 9 });

      const bad = sandbox('run', '--bundle', path('a.gs'), '--function', 'fail');
      expect([bad.status, JSON.parse(bad.stdout)]).toMatchObject([1, { ok: false, error: 'Error: no' }]);

      expect(sandbox('run', '--bundle', path('a.gs'))).toEqual({ status: 2, stdout: '', stderr: '--function NAME is missing.\nSee --help.\n' });
    }));

  it('explain their options', async () => {
    const printed = jest.spyOn(console, 'log').mockImplementation();
    for (const command of [run, ghl, google]) await command.run(['--help']);
    const helps = printed.mock.calls.flat().join('');
    printed.mockRestore();
    expect(helps.match(/^ {2}--data SET +.*small-agency.*/gm)).toHaveLength(3);
    expect(helps).toMatch(/^ {2}npm run --silent sandbox -- google \[options\]$/m);
  });

  it('ghl says in one line how to come in, and stops when it is told to', async () => {
    const status = await started(['ghl', '--port', '0', '--data', 'small-agency'], async ({ url, token, locationId, ...access }) => {
      expect(Object.keys(access)).toEqual(['companyId', 'companyToken', 'clientId', 'clientSecret', 'refreshToken', 'privateToken']);
      const response = await fetch(`${url}/locations/${locationId}`, { headers: { authorization: `Bearer ${token}`, version: '2021-07-28' } });
      expect(response.status).toBe(200);
    });
    expect(status).toBe(0);
  });

  it('google does so too', async () => {
    const status = await started(['google', '--port', '0'], async ({ url, token, email }) => {
      const response = await fetch(`${url}/gmail/v1/users/${email}/profile`, { headers: { authorization: `Bearer ${token}` } });
      expect(await response.json()).toMatchObject({ emailAddress: email });
    });
    expect(status).toBe(0);
  });
});
