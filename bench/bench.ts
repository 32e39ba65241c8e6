/** `npm run bench`: the performance table. `-- --json` prints it as JSON. Exits 1 if a row misses its limit. */
import { bundleRows } from './bundle';
import { labelSyncRows } from './label-sync';
import { openInStepRows, openMailRows } from './open-mail';
import { meets, table } from './rows';
import { sandboxRows } from './sandbox';
import { sandboxDataRows } from './sandbox-data';
import { thirtyDaysRows } from './thirty-days';
import { twoHundredRepsRows } from './two-hundred-reps';

const run = async (): Promise<void> => {
  // What the machine's clock measures comes first, while the memory of the process is empty; what comes then is in virtual time.
  const [sandbox, bundle, sandboxData] = [await sandboxRows(), bundleRows(), sandboxDataRows()];
  const openMail = [...(await openMailRows()), ...(await openInStepRows())];
  const rows = [...openMail, ...bundle, ...sandbox, ...sandboxData, ...(await labelSyncRows()), ...(await thirtyDaysRows()), ...twoHundredRepsRows()];
  console.log(process.argv.includes('--json') ? JSON.stringify({ rows }) : table(rows));
  process.exitCode = rows.every(meets) ? 0 : 1;
};

void run();
