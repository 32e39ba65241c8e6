/** `npm run bench`: the performance table. `-- --json` prints it as JSON. Exits 1 if a row misses its limit. */
import { bundleRows } from './bundle';
import { openMailRows } from './open-mail';
import { meets, table } from './rows';
import { sandboxRows } from './sandbox';
import { sandboxDataRows } from './sandbox-data';

const run = async (): Promise<void> => {
  const rows = [...(await openMailRows()), ...bundleRows(), ...sandboxDataRows(), ...(await sandboxRows())];
  console.log(process.argv.includes('--json') ? JSON.stringify({ rows }) : table(rows));
  process.exitCode = rows.every(meets) ? 0 : 1;
};

void run();
