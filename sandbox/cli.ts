/** The sandbox as a tool: `npm run --silent sandbox -- <command>`. */
import { NotBuiltError } from './bundle-files';
import { ghl } from './commands/ghl';
import { google } from './commands/google';
import { run } from './commands/run';
import { NotMailError } from './mail/message';
import { serve } from './server/serve';
import { UsageError } from './usage-error';

interface Command {
  readonly summary: string;
  readonly run: (args: readonly string[]) => Promise<void>;
}

const commands: Readonly<Record<string, Command>> = {
  serve,
  run,
  ghl,
  google,
};

const help = [
  'npm run --silent sandbox -- <command> [options]',
  '',
  ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`),
  '',
  'Each command explains its options with --help.',
].join('\n');

/** Mistakes of the one who typed, in their own words; what else goes wrong is a bug and shows its stack. */
const isMistake = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof NotMailError ||
  error instanceof NotBuiltError ||
  /^ERR_PARSE_ARGS/.test(String(Object(error).code));

const [name = '--help', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (name === '--help' || name === '-h') console.log(help);
else if (!command) {
  console.error(`There is no command "${name}".\n\n${help}`);
  process.exitCode = 2;
} else {
  command.run(args).catch((error: unknown) => {
    console.error(isMistake(error) ? `${error.message}\nSee --help.` : error);
    process.exitCode = isMistake(error) ? 2 : 1;
  });
}
